import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/form-controls.css';
import '../../components/styles/extension-page.css';
import '../../components/options/controls/mark-sample.css';
import '../../components/options/options.css';
import '../../components/options/controls/setting.css';
import '../../components/styles/shortcuts.css';
import '../../components/options/sections/disabled-sites.css';
import { Options } from '../../components/options/Options.tsx';
import { TranslateProvider } from '../../components/translate.ts';
import { preparePage, saveFile } from '../../platform/extension-page.ts';
import { shortcutSettings } from '../../platform/menus/shortcuts.ts';
import { translate } from '../../platform/translate.ts';
import { OptionsStore } from './store.ts';

const store = await OptionsStore.open();

preparePage(`${translate('options.heading')} · ${translate('extension.name')}`);
store.subscribe(draw);
// The reader may come back from the browser's page for shortcuts.
window.addEventListener('focus', () => void store.refreshShortcuts());
draw();

function draw(): void {
  render(
    <TranslateProvider value={translate}>
      <Options
        {...store.state}
        onChange={(change) => void store.change(change)}
        onChangeShortcuts={shortcutSettings()}
        onExport={exportSettings}
        onImport={(file) => void store.importFile(file)}
        onReset={() => void store.reset()}
        onUndo={() => void store.undo()}
      />
    </TranslateProvider>,
    document.body,
  );
}

async function exportSettings(): Promise<void> {
  saveFile('norm-lens-settings.json', 'application/json', await store.exportedFile());
}
