import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/form-controls.css';
import '../../components/norm/norm.css';
import '../../components/norm/lists.css';
import '../../components/styles/extension-page.css';
import '../../components/panel/panel.css';
import '../../components/panel/mentions.css';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { TranslateProvider } from '../../components/translate.ts';
import { citationStyleOf } from '../../export/citation/citation.ts';
import { saveFile } from '../../platform/extension-page.ts';
import { sendToFrame } from '../../platform/messages/send-to-frame.ts';
import { addRecentMeasure, recentMeasures, storedCitationStyle } from '../../platform/panel/local-state.ts';
import { watchPassage, watchRequestedRoute } from '../../platform/panel/panel-requests.ts';
import { hashOfRoute, routeOfHash } from '../../platform/panel/panel-url.ts';
import { translate } from '../../platform/translate.ts';
import type { PlacedMention } from '../../reference/mention.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { createSearch } from '../../search/search.ts';
import { FollowedPage } from './followed-page.ts';
import { identifyPassage } from './identify-passage.ts';

const search = createSearch();
let recent = await recentMeasures();
let citationStyle = citationStyleOf(await storedCitationStyle.getValue());
let passage = { text: '', matches: identifyPassage('') };
const beside = new FollowedPage(() => isAt('page'), draw);

document.documentElement.lang = translate('extension.language');
window.addEventListener('hashchange', arrive);
arrive();
await watchPassage((text) => {
  passage = { text, matches: identifyPassage(text) };
  draw();
});
// A panel that is a tab of its own leaves to the one beside the page what is meant for that.
if (!new URLSearchParams(location.search).has('tab')) {
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId !== undefined) await watchRequestedRoute(windowId, go);
}

/** Going to a place is a step in the panel's history, so that the way back is the browser's own. */
function go(place: PanelRoute): void {
  location.hash = hashOfRoute(place);
}

function arrive(): void {
  const place = routeOfHash(location.hash);
  if ('measure' in place) void addRecentMeasure(place.measure).then(showRecent);
  draw();
  void beside.refresh();
}

function showRecent(ids: readonly string[]): void {
  recent = [...ids];
  draw();
}

function isAt(list: string): boolean {
  const place = routeOfHash(location.hash);
  return 'list' in place && place.list === list;
}

function draw(): void {
  const actions: PanelActions = {
    navigate: go,
    copy,
    save: saveFile,
    today: () => new Date(),
    citationStyle,
    selectCitationStyle: (style) => {
      citationStyle = style;
      draw();
      void storedCitationStyle.setValue(style);
    },
  };
  render(
    <TranslateProvider value={translate}>
      <Panel
        route={routeOfHash(location.hash)}
        page={beside.page}
        search={search}
        recent={recent}
        passage={passage}
        actions={actions}
        onJump={jump}
        onQueryApplied={() => {
          history.replaceState(null, '', hashOfRoute({ list: 'measures' }));
          // Not within the drawing that tells of it.
          setTimeout(draw);
        }}
      />
    </TranslateProvider>,
    document.body,
  );
}

/** Goes to a mention in its page, and to its tab where the panel is a tab of its own. */
async function jump({ id, frameId }: PlacedMention): Promise<boolean> {
  const { tabId } = beside;
  if (tabId === undefined) return false;
  const isThere = await sendToFrame({ tabId, frameId }, 'goToMention', id).catch(() => false);
  if (isThere) await browser.tabs.update(tabId, { active: true });
  else await beside.refresh();
  return isThere;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Told in place by the button.
    return false;
  }
}
