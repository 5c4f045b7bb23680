import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/norm/norm.css';
import '../../components/page.css';
import '../../components/panel/panel.css';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/Panel.tsx';
import { TranslateProvider } from '../../components/translate.ts';
import type { Place } from '../../data/place.ts';
import { placeHash, placeOfHash, watchAskedPlace } from '../../platform/side-panel.ts';
import { translate } from '../../platform/translate.ts';

document.documentElement.lang = translate('extension.language');
window.addEventListener('hashchange', draw);
draw();

const { id: windowId } = await browser.windows.getCurrent();
if (windowId !== undefined) await watchAskedPlace(windowId, go);

/** Going to a place is a step in the panel's history, so that the way back is the browser's own. */
function go(place: Place | undefined): void {
  location.hash = place ? placeHash(place) : '';
}

function draw(): void {
  render(
    <TranslateProvider value={translate}>
      <Panel place={placeOfHash(location.hash)} onGo={go} onCopy={copy} />
    </TranslateProvider>,
    document.body,
  );
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
