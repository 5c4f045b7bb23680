import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/form-controls.css';
import '../../components/styles/extension-page.css';
import '../../components/styles/shortcuts.css';
import '../../components/welcome/welcome.css';
import { browser } from 'wxt/browser';
import { TranslateProvider } from '../../components/translate.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { preparePage } from '../../platform/extension-page.ts';
import { shortcutSettings } from '../../platform/menus/shortcuts.ts';
import { openPanel } from '../../platform/panel/open-panel.ts';
import { translate } from '../../platform/translate.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { annotateSample } from './annotate-sample.ts';
import { WelcomeStore } from './store.ts';

const { permissions = [], host_permissions = [] } = browser.runtime.getManifest();
const tab = await browser.tabs.getCurrent();
const store = await WelcomeStore.open();

preparePage(translate('welcome.heading'));
store.subscribe(draw);
// The reader may come back from the browser's page for shortcuts.
window.addEventListener('focus', () => void store.refreshShortcuts());
draw();
await annotateSample(openPanelHere);

/** Opens the side panel next to this page. Must be called synchronously while a click or key press is being handled. */
function openPanelHere(route?: PanelRoute): void {
  if (tab?.id !== undefined && tab.windowId !== undefined) {
    void openPanel({ id: tab.id, windowId: tab.windowId }, route);
  }
}

function draw(): void {
  render(
    <TranslateProvider value={translate}>
      <Welcome
        {...store.state}
        isFirefox={import.meta.env.FIREFOX}
        permissions={[...permissions, ...host_permissions]}
        onAllow={() => void store.allow()}
        onOpenPanel={() => openPanelHere()}
        onChangeShortcuts={shortcutSettings()}
        onOpenSettings={() => browser.runtime.openOptionsPage()}
      />
    </TranslateProvider>,
    document.body,
  );
}
