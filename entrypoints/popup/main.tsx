import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/norm/norm.css';
import '../../components/page.css';
import '../../components/popup/popup.css';
import { type PageState, Popup } from '../../components/popup/Popup.tsx';
import { TranslateProvider } from '../../components/translate.ts';
import type { NormNumber } from '../../data/norm.ts';
import type { Place } from '../../data/place.ts';
import { askFrames, countsNow } from '../../platform/frames.ts';
import { sendMessage } from '../../platform/messages.ts';
import { shownTab } from '../../platform/shown-tab.ts';
import { openPanel } from '../../platform/side-panel.ts';
import { watchCounts } from '../../platform/tab-counts.ts';
import { translate } from '../../platform/translate.ts';

const tab = await shownTab();
document.documentElement.lang = translate('extension.language');
// The file's title is the manifest's: WXT gives it to the toolbar button.
document.title = translate('extension.name');
draw({ state: 'reading' });
await show();
if (tab) watchCounts(tab.id, () => void show());

async function show(): Promise<void> {
  const counts = tab && (await countsNow(tab.id));
  draw(counts ? { state: 'read', ...counts } : { state: 'unreadable' });
}

function draw(page: PageState): void {
  document.documentElement.dataset.page = page.state;
  render(
    <TranslateProvider value={translate}>
      <Popup page={page} onGoToNorm={goToNorm} onOpenPanel={openPanelAt} />
    </TranslateProvider>,
    document.body,
  );
}

async function goToNorm(norm: NormNumber): Promise<void> {
  if (!tab) return;
  await askFrames(tab.id, (frameId) => sendMessage('goToNorm', norm, { tabId: tab.id, frameId }));
  window.close();
}

async function openPanelAt(place?: Place): Promise<void> {
  if (!tab) return;
  await openPanel(tab, place);
  window.close();
}
