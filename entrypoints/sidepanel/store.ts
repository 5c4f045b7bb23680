import { browser } from 'wxt/browser';
import type { ShownPage } from '../../components/panel/PageView.tsx';
import type { PassageMatches } from '../../components/panel/PassageView.tsx';
import { type CitationStyle, citationStyleOf } from '../../export/citation/citation.ts';
import { sendToFrame } from '../../platform/messages/send-to-frame.ts';
import { addRecentMeasure, recentMeasures, storedCitationStyle } from '../../platform/panel/local-state.ts';
import { watchPassage } from '../../platform/panel/panel-requests.ts';
import { Store } from '../../platform/store.ts';
import type { PlacedMention } from '../../reference/mention.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { FollowedPage, unknownPage } from './followed-page.ts';
import { identifyPassage } from './identify-passage.ts';

interface SidePanelState {
  route: PanelRoute;
  page: ShownPage;
  /** The ids of the measures that were viewed last, newest first. */
  recent: readonly string[];
  citationStyle: CitationStyle;
  passage: { text: string; matches: PassageMatches };
}

/** The side panel: its route, the page next to it, and what the reader has viewed, chosen and selected. */
export class SidePanelStore extends Store<SidePanelState> {
  readonly #followed: FollowedPage;

  private constructor(initial: SidePanelState) {
    super(initial);
    this.#followed = new FollowedPage(
      () => 'list' in this.state.route && this.state.route.list === 'page',
      () => this.update({ page: this.#followed.page }),
    );
  }

  /** A store at a route, which follows the page next to the panel and the selected passage. */
  static async open(route: PanelRoute): Promise<SidePanelStore> {
    const [recent, styleName] = await Promise.all([recentMeasures(), storedCitationStyle.getValue()]);
    const passage = { text: '', matches: identifyPassage('') };
    const store = new SidePanelStore({
      route,
      page: unknownPage,
      recent,
      citationStyle: citationStyleOf(styleName),
      passage,
    });
    await watchPassage((text) => store.update({ passage: { text, matches: identifyPassage(text) } }));
    return store;
  }

  /** Shows a route. A measure counts as viewed from now on. */
  async show(route: PanelRoute): Promise<void> {
    this.update({ route });
    const refreshing = this.#followed.refresh();
    if ('measure' in route) this.update({ recent: await addRecentMeasure(route.measure) });
    await refreshing;
  }

  /** Selects a citation style, also for the next time. */
  async selectCitationStyle(citationStyle: CitationStyle): Promise<void> {
    this.update({ citationStyle });
    await storedCitationStyle.setValue(citationStyle);
  }

  /** Goes to a mention in its page, and to its tab if the panel is a tab of its own. Resolves to whether the mention still exists. */
  async jump({ id, frameId }: PlacedMention): Promise<boolean> {
    const { tabId } = this.#followed;
    if (tabId === undefined) return false;
    const exists = await sendToFrame({ tabId, frameId }, 'goToMention', id).catch(() => false);
    if (exists) await browser.tabs.update(tabId, { active: true });
    else await this.#followed.refresh();
    return exists;
  }
}
