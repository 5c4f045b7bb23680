import { browser } from 'wxt/browser';
import type { NormNumber } from '../../data/norms/norm.ts';
import { type ActiveTab, activeTab, watchActiveTab } from '../../platform/frames/active-tab.ts';
import { askFramesInTurn, stepThroughMentions } from '../../platform/frames/frames.ts';
import { readPageState } from '../../platform/frames/read-page-state.ts';
import { watchCounts } from '../../platform/frames/tab-counts.ts';
import { sendToFrame } from '../../platform/messages/send-to-frame.ts';
import { openPanel } from '../../platform/panel/open-panel.ts';
import { currentSettings, watchSettings } from '../../platform/storage/settings-reader.ts';
import { saveSettings } from '../../platform/storage/settings-writer.ts';
import { switchSite } from '../../platform/storage/site-switch.ts';
import { Store } from '../../platform/store.ts';
import type { PageState } from '../../reference/page-state.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import type { CurrentSettings, PartialSettings } from '../../settings/settings.ts';
import { siteOf } from '../../settings/sites.ts';

interface PopupState {
  page: PageState;
  /** The site of the page; undefined where extensions cannot read it. */
  site: string | undefined;
  current: CurrentSettings;
  /** Whether the last change of a setting could not be saved. */
  hasSaveFailed: boolean;
}

/** The popup: the state of the page in the active tab, and the settings that can be changed at a glance. */
export class PopupStore extends Store<PopupState> {
  #tab: ActiveTab | undefined;
  #refreshes = 0;
  readonly #close: () => void;

  private constructor(initial: PopupState, tab: ActiveTab | undefined, close: () => void) {
    super(initial);
    this.#tab = tab;
    this.#close = close;
  }

  /**
   * A store that follows the active tab and the settings. The state of the page is `reading` until `refresh`.
   *
   * @param close closes the popup after an action that leads elsewhere
   */
  static async open(close: () => void): Promise<PopupStore> {
    const [tab, current] = await Promise.all([activeTab(), currentSettings()]);
    const site = siteOf(tab?.address ?? '');
    const store = new PopupStore({ page: { state: 'reading' }, site, current, hasSaveFailed: false }, tab, close);
    const refresh = () => void store.refresh();
    if (tab) watchCounts(tab.id, refresh);
    watchActiveTab(refresh);
    watchSettings((now) => {
      store.update({ current: now });
      refresh();
    });
    return store;
  }

  /** Reads the state of the page again. A result that arrives after a newer refresh has begun is dropped. */
  async refresh(): Promise<void> {
    const refresh = ++this.#refreshes;
    const tab = await activeTab();
    const page: PageState = tab ? await readPageState(tab) : { state: 'unreadable', obstacle: 'browser' };
    if (refresh !== this.#refreshes) return;
    this.#tab = tab;
    this.update({ page, site: siteOf(tab?.address ?? '') });
  }

  /** Goes to the next (1) or previous (-1) mention of the page. */
  async step(by: 1 | -1): Promise<void> {
    if (this.#tab) await stepThroughMentions(this.#tab.id, by);
  }

  /** Shows on the page the mentions that the sensitivity hides. */
  async showHidden(): Promise<void> {
    // To all frames of the tab. Rejects when none of them has an annotator; the refresh then says why.
    if (this.#tab) await sendToFrame({ tabId: this.#tab.id }, 'reveal').catch(() => undefined);
    await this.refresh();
  }

  /** Goes to the first mention of a norm on the page. */
  async goToNorm(norm: NormNumber): Promise<void> {
    if (this.#tab) await askFramesInTurn(this.#tab.id, (frame) => sendToFrame(frame, 'goToNorm', norm));
    this.#close();
  }

  /** Opens the side panel. Must be called synchronously while a click or key press is being handled. */
  async openPanel(route?: PanelRoute): Promise<void> {
    if (!this.#tab) return;
    await openPanel(this.#tab, route);
    this.#close();
  }

  /** Opens the options page. */
  async openSettings(): Promise<void> {
    await browser.runtime.openOptionsPage();
    this.#close();
  }

  /** Switches Norm Lens on or off for a site. */
  switchSite(site: string, on: boolean): Promise<void> {
    return this.#report(switchSite(site, on));
  }

  /** Saves changed settings. */
  change(settings: PartialSettings): Promise<void> {
    return this.#report(saveSettings(settings));
  }

  async #report(saving: Promise<void>): Promise<void> {
    const hasSaveFailed = await saving.then(
      () => false,
      // The browser's message is of no use to a reader; the popup says what happened.
      () => true,
    );
    this.update({ hasSaveFailed });
  }
}
