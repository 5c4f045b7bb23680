import type { ShownPage } from '../../components/panel/PageView.tsx';
import { activeTab, watchActiveTab } from '../../platform/frames/active-tab.ts';
import { mentionsOf } from '../../platform/frames/frames.ts';
import { readPageState } from '../../platform/frames/read-page-state.ts';
import { watchAllCounts } from '../../platform/frames/tab-counts.ts';
import { onSettingsChanged } from '../../platform/storage/settings-reader.ts';
import { siteOf } from '../../settings/sites.ts';

/** A page of which nothing is known yet. */
export const unknownPage: ShownPage = {
  state: { state: 'reading' },
  title: '',
  address: undefined,
  site: undefined,
  mentions: [],
};

/** The page that the panel is beside, kept up with: other tabs, other pages, changes of the page and of the settings. */
export class FollowedPage {
  page: ShownPage = unknownPage;
  tabId: number | undefined;
  readonly #wantsMentions: () => boolean;
  readonly #onChange: () => void;
  /** How often the page was looked at; what comes after a newer look is not shown. */
  #looks = 0;

  /**
   * @param wantsMentions whether the mentions themselves are looked at now, and not only how many there are
   * @param onChange told whenever the page is another or has changed
   */
  constructor(wantsMentions: () => boolean, onChange: () => void) {
    this.#wantsMentions = wantsMentions;
    this.#onChange = onChange;
    const refresh = () => void this.refresh();
    watchActiveTab(refresh);
    watchAllCounts(refresh);
    onSettingsChanged(refresh);
  }

  /** Looks at the page anew. */
  async refresh(): Promise<void> {
    const look = ++this.#looks;
    const tab = await activeTab();
    if (look !== this.#looks) return;
    const address = tab?.address;
    const about = { title: tab?.title ?? '', address, site: siteOf(address ?? '') };
    // Another page is told of at once, before it has answered.
    if (tab?.id !== this.tabId || address !== this.page.address) this.#set({ ...unknownPage, ...about }, tab?.id);
    const state = tab ? await readPageState(tab) : ({ state: 'unreadable', obstacle: 'browser' } as const);
    const isWanted = tab && state.state === 'read' && this.#wantsMentions();
    const mentions = isWanted ? await mentionsOf(tab.id) : [];
    if (look === this.#looks) this.#set({ ...about, state, mentions }, tab?.id);
  }

  #set(page: ShownPage, tabId: number | undefined): void {
    this.page = page;
    this.tabId = tabId;
    this.#onChange();
  }
}
