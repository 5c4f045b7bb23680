import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/form-controls.css';
import '../../components/norm/norm.css';
import '../../components/norm/lists.css';
import '../../components/styles/extension-page.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { TranslateProvider } from '../../components/translate.ts';
import { preparePage } from '../../platform/extension-page.ts';
import { translate } from '../../platform/translate.ts';
import { createSearch, type Search } from '../../search/search.ts';
import { PopupStore } from './store.ts';

const store = await PopupStore.open(() => window.close());
let createdSearch: Search | undefined;
const search = () => (createdSearch ??= createSearch());

// The title in index.html is that of the toolbar button, which WXT takes from there.
preparePage();
store.subscribe(draw);
draw();
await store.refresh();
// In advance, so that the first letter that is typed does not wait for it.
setTimeout(search);

function draw(): void {
  document.documentElement.dataset.page = store.state.page.state;
  render(
    <TranslateProvider value={translate}>
      <Popup
        {...store.state}
        search={search}
        onStep={(by) => void store.step(by)}
        onShowHidden={() => void store.showHidden()}
        onGoToNorm={(norm) => void store.goToNorm(norm)}
        onOpenPanel={(route) => void store.openPanel(route)}
        onSwitchSite={(site, isOn) => void store.switchSite(site, isOn)}
        onChange={(change) => void store.change(change)}
        onOpenSettings={() => void store.openSettings()}
      />
    </TranslateProvider>,
    document.body,
  );
}
