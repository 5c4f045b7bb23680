import type { ShownPage } from '../../components/panel/PageView.tsx';
import { activeTab, watchActiveTab } from '../../platform/frames/active-tab.ts';
import { mentionsOf } from '../../platform/frames/frames.ts';
import { readPageState } from '../../platform/frames/read-page-state.ts';
import { watchAllCounts } from '../../platform/frames/tab-counts.ts';
import { onSettingsChanged } from '../../platform/storage/settings-reader.ts';
import { siteOf } from '../../settings/sites.ts';

/** A page before its state is known. */
export const unknownPage: ShownPage = {
  state: { state: 'reading' },
  title: '',
  address: undefined,
  site: undefined,
  mentions: [],
};

/** The page next to the panel, updated when another tab is active, another page is loaded, or its mentions or the settings change. */
export class FollowedPage {
  page: ShownPage = unknownPage;
  tabId: number | undefined;
  readonly #needsMentions: () => boolean;
  readonly #onChange: () => void;
  #refreshes = 0;

  /**
   * @param needsMentions whether the mentions themselves are needed at present, and not only their counts
   * @param onChange called whenever `page` has changed
   */
  constructor(needsMentions: () => boolean, onChange: () => void) {
    this.#needsMentions = needsMentions;
    this.#onChange = onChange;
    const refresh = () => void this.refresh();
    watchActiveTab(refresh);
    watchAllCounts(refresh);
    onSettingsChanged(refresh);
  }

  /** Reads the page again. A result that arrives after a newer refresh has begun is dropped. */
  async refresh(): Promise<void> {
    const refresh = ++this.#refreshes;
    const tab = await activeTab();
    if (refresh !== this.#refreshes) return;
    const address = tab?.address;
    const about = { title: tab?.title ?? '', address, site: siteOf(address ?? '') };
    // Another page is shown at once, before it has answered, so that its references are not mixed up with the old ones.
    if (tab?.id !== this.tabId || address !== this.page.address) this.#set({ ...unknownPage, ...about }, tab?.id);
    const state = tab ? await readPageState(tab) : ({ state: 'unreadable', obstacle: 'browser' } as const);
    const mentions = tab && state.state === 'read' && this.#needsMentions() ? await mentionsOf(tab.id) : [];
    if (refresh === this.#refreshes) this.#set({ ...about, state, mentions }, tab?.id);
  }

  #set(page: ShownPage, tabId: number | undefined): void {
    this.page = page;
    this.tabId = tabId;
    this.#onChange();
  }
}
