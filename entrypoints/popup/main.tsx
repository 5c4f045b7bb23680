import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/norm/norm.css';
import '../../components/popup/popup.css';
import { type PageState, Popup } from '../../components/popup/Popup.tsx';
import { TranslateProvider } from '../../components/translate.ts';
import type { NormNumber } from '../../data/norm.ts';
import type { Place } from '../../data/place.ts';
import { sendMessage } from '../../platform/messages.ts';
import { shownTab } from '../../platform/shown-tab.ts';
import { openPanel } from '../../platform/side-panel.ts';
import { countsOf, total, watchCounts } from '../../platform/tab-counts.ts';
import { translate } from '../../platform/translate.ts';

const tab = await shownTab();
document.documentElement.lang = translate('extension.language');
draw({ state: 'reading' });
if (!tab || !(await isRead(tab.id))) {
  draw({ state: 'unreadable' });
} else {
  watchCounts(tab.id, (frames) => draw({ state: 'read', ...total(frames) }));
  draw({ state: 'read', ...total(await countsOf(tab.id)) });
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

/** Whether our annotator is in the tab: browsers keep it out of their own pages, their stores and their PDF viewers. */
async function isRead(tabId: number): Promise<boolean> {
  try {
    await sendMessage('mentions', undefined, { tabId, frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

async function goToNorm(norm: NormNumber): Promise<void> {
  if (!tab) return;
  for (const [frameId, { norms }] of Object.entries(await countsOf(tab.id))) {
    if (norms[norm] && (await sendMessage('goToNorm', norm, { tabId: tab.id, frameId: Number(frameId) }))) break;
  }
  window.close();
}

async function openPanelAt(place?: Place): Promise<void> {
  if (!tab) return;
  await openPanel(tab, place);
  window.close();
}
