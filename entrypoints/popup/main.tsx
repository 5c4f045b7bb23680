import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/form-controls.css';
import '../../components/norm/norm.css';
import '../../components/norm/lists.css';
import '../../components/styles/extension-page.css';
import '../../components/popup/popup.css';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { TranslateProvider } from '../../components/translate.ts';
import type { NormNumber } from '../../data/norms/norm.ts';
import { activeTab, watchActiveTab } from '../../platform/frames/active-tab.ts';
import { askFramesInTurn, stepThroughMentions } from '../../platform/frames/frames.ts';
import { readPageState } from '../../platform/frames/read-page-state.ts';
import { watchCounts } from '../../platform/frames/tab-counts.ts';
import { sendToFrame } from '../../platform/messages/send-to-frame.ts';
import { openPanel } from '../../platform/panel/open-panel.ts';
import { currentSettings, watchSettings } from '../../platform/storage/settings-reader.ts';
import { saveSettings } from '../../platform/storage/settings-writer.ts';
import { switchSite } from '../../platform/storage/site-switch.ts';
import { translate } from '../../platform/translate.ts';
import type { PageState } from '../../reference/page-state.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { createSearch, type Search } from '../../search/search.ts';
import { siteOf } from '../../settings/sites.ts';

const [opened, settings] = await Promise.all([activeTab(), currentSettings()]);
let tab = opened;
let current = settings;
let page: PageState = { state: 'reading' };
let isUnsaved = false;
let turns = 0;
let built: Search | undefined;
const search = () => (built ??= createSearch());

document.documentElement.lang = translate('extension.language');
// The file's title is the manifest's: WXT gives it to the toolbar button.
document.title = translate('extension.name');
draw();
if (tab) watchCounts(tab.id, () => void show());
watchActiveTab(() => void show());
watchSettings((now) => {
  current = now;
  draw();
  void show();
});
await show();
// Before the first letter is typed.
setTimeout(search);

/** Looks at the page anew; an answer that comes after a newer question is not shown. */
async function show(): Promise<void> {
  const turn = ++turns;
  const shown = await activeTab();
  const state: PageState = shown ? await readPageState(shown) : { state: 'unreadable', obstacle: 'browser' };
  if (turn !== turns) return;
  tab = shown;
  page = state;
  draw();
}

function draw(): void {
  document.documentElement.dataset.page = page.state;
  render(
    <TranslateProvider value={translate}>
      <Popup
        page={page}
        site={siteOf(tab?.address ?? '')}
        current={current}
        hasSaveFailed={isUnsaved}
        search={search}
        onStep={step}
        onShowHidden={reveal}
        onGoToNorm={goToNorm}
        onOpenPanel={openPanelAt}
        onSwitchSite={(site, on) => save(switchSite(site, on))}
        onChange={(change) => save(saveSettings(change))}
        onOpenSettings={openSettings}
      />
    </TranslateProvider>,
    document.body,
  );
}

async function step(by: 1 | -1): Promise<void> {
  if (tab) await stepThroughMentions(tab.id, by);
}

async function reveal(): Promise<void> {
  // Without a frame named, all of them hear it.
  if (tab) await sendToFrame({ tabId: tab.id }, 'reveal');
  await show();
}

async function goToNorm(norm: NormNumber): Promise<void> {
  const tabId = tab?.id;
  if (tabId !== undefined) await askFramesInTurn(tabId, (frame) => sendToFrame(frame, 'goToNorm', norm));
  window.close();
}

async function openPanelAt(place?: PanelRoute): Promise<void> {
  if (!tab) return;
  await openPanel(tab, place);
  window.close();
}

async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

async function save(saving: Promise<void>): Promise<void> {
  // The browser's own words say nothing to a reader: full, or out of order.
  isUnsaved = await saving.then(
    () => false,
    () => true,
  );
  draw();
}
