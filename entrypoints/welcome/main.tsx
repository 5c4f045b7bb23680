import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/form-controls.css';
import '../../components/styles/extension-page.css';
import '../../components/styles/shortcuts.css';
import '../../components/welcome/welcome.css';
import { browser } from 'wxt/browser';
import { TranslateProvider } from '../../components/translate.ts';
import type { Access } from '../../components/welcome/SiteAccess.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../../platform/injection/site-access.ts';
import { shortcutSettings, shortcuts } from '../../platform/menus/shortcuts.ts';
import { openPanel } from '../../platform/panel/open-panel.ts';
import { translate } from '../../platform/translate.ts';
import { annotateSample } from './annotate-sample.ts';

const { permissions = [], host_permissions = [] } = browser.runtime.getManifest();
const tab = await browser.tabs.getCurrent();
let access: Access = (await hasSiteAccess()) ? 'allowed' : 'notAllowed';
let keys = await shortcuts();

document.documentElement.lang = translate('extension.language');
document.title = translate('welcome.heading');
watchSiteAccess(async () => {
  access = (await hasSiteAccess()) ? 'allowed' : 'notAllowed';
  draw();
});
// Back from the browser's page for shortcuts.
window.addEventListener('focus', async () => {
  keys = await shortcuts();
  draw();
});
draw();
await annotateSample(open);

/** Opens the side panel beside this page; the browser grants that only as the first thing in a gesture. */
function open(place?: Parameters<typeof openPanel>[1]): void {
  if (tab?.id !== undefined && tab.windowId !== undefined) {
    void openPanel({ id: tab.id, windowId: tab.windowId }, place);
  }
}

async function allow(): Promise<void> {
  access = (await requestSiteAccess()) ? 'allowed' : 'refused';
  draw();
}

function draw(): void {
  render(
    <TranslateProvider value={translate}>
      <Welcome
        access={access}
        isFirefox={import.meta.env.FIREFOX}
        permissions={[...permissions, ...host_permissions]}
        shortcuts={keys}
        onAllow={allow}
        onOpenPanel={() => open()}
        onChangeShortcuts={shortcutSettings()}
        onOpenSettings={() => browser.runtime.openOptionsPage()}
      />
    </TranslateProvider>,
    document.body,
  );
}
