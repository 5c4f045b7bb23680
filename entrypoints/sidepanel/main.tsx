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
import { TranslateProvider } from '../../components/translate.ts';
import { preparePage, saveFile } from '../../platform/extension-page.ts';
import { tabIdInAddress } from '../../platform/frames/active-tab.ts';
import { watchRequestedRoute } from '../../platform/panel/panel-requests.ts';
import { hashOfRoute, routeOfHash } from '../../platform/panel/panel-url.ts';
import { translate } from '../../platform/translate.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { createSearch } from '../../search/search.ts';
import { SidePanelStore } from './store.ts';

const search = createSearch();
const store = await SidePanelStore.open(routeOfHash(location.hash));

preparePage();
store.subscribe(draw);
window.addEventListener('hashchange', showRouteOfAddress);
showRouteOfAddress();
// A panel that is a tab of its own leaves requests to the browser's panel next to the page.
if (tabIdInAddress() === undefined) {
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId !== undefined) await watchRequestedRoute(windowId, navigate);
}

/** Navigates by the address, so that the browser's history is that of the panel. */
function navigate(route: PanelRoute): void {
  location.hash = hashOfRoute(route);
}

function showRouteOfAddress(): void {
  void store.show(routeOfHash(location.hash));
}

function draw(): void {
  const { citationStyle, ...shown } = store.state;
  render(
    <TranslateProvider value={translate}>
      <Panel
        {...shown}
        search={search}
        actions={{
          navigate,
          copy: copyText,
          save: saveFile,
          today: () => new Date(),
          citationStyle,
          selectCitationStyle: (style) => void store.selectCitationStyle(style),
        }}
        onJump={(mention) => store.jump(mention)}
        onQueryApplied={() => {
          history.replaceState(null, '', hashOfRoute({ list: 'measures' }));
          // After the present rendering, which calls this.
          setTimeout(showRouteOfAddress);
        }}
      />
    </TranslateProvider>,
    document.body,
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The button that was pressed says so.
    return false;
  }
}
