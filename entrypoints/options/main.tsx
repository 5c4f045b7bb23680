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
import type { LastChange } from '../../components/options/options-context.ts';
import type { Replacement } from '../../components/options/sections/BackupSection.tsx';
import { TranslateProvider } from '../../components/translate.ts';
import { shortcutSettings, shortcuts } from '../../platform/menus/shortcuts.ts';
import { saveFile } from '../../platform/panel/save-file.ts';
import { currentSettings, savedSettings, watchSettings } from '../../platform/storage/settings-reader.ts';
import { replaceSettings, saveSettings } from '../../platform/storage/settings-writer.ts';
import { translate } from '../../platform/translate.ts';
import { formatSettingsFile, parseSettingsFile, type SettingsFileFault } from '../../settings/file.ts';
import { type PartialSettings, settingNames } from '../../settings/settings.ts';

let current = await currentSettings();
let keys = await shortcuts();
let lastChange: LastChange | undefined;
let lastReplacement: Replacement | undefined;
/** What was set before all of it was replaced. */
let earlier: PartialSettings = {};
let attempts = 0;
/** How many changes are being saved. */
let pending = 0;

document.documentElement.lang = translate('extension.language');
document.title = `${translate('options.heading')} · ${translate('extension.name')}`;
watchSettings(() => void refresh());
// Back from the browser's page for shortcuts.
window.addEventListener('focus', () => void refreshKeys());
draw();

async function change(settings: PartialSettings): Promise<void> {
  const name = settingNames.find((each) => each in settings);
  // Shown before it is saved, so that the next press builds on it.
  current = { ...current, settings: { ...current.settings, ...settings } };
  draw();
  pending++;
  const isSaved = await succeeds(saveSettings(settings));
  pending--;
  if (name) lastChange = { name, isSaved, number: ++attempts };
  // Undoing what was replaced would take this change along.
  lastReplacement = undefined;
  await refresh();
}

async function replace(settings: PartialSettings, kind: 'imported' | 'reset' | 'undone'): Promise<void> {
  const before = await savedSettings();
  const isSaved = await succeeds(replaceSettings(settings));
  if (isSaved) earlier = before;
  await tell({ kind: isSaved ? kind : 'unsaved' });
}

async function importFile(file: File): Promise<void> {
  const read = await file.text().then(parseSettingsFile, () => undefined);
  if (!read) await tell({ kind: 'unreadable' });
  else if ('fault' in read) await tell(read.fault);
  else await replace(read.settings, 'imported');
}

async function tell(outcome: { kind: Exclude<Replacement['kind'], 'invalidSetting'> } | SettingsFileFault) {
  lastReplacement = { ...outcome, number: ++attempts };
  lastChange = undefined;
  await refresh();
}

/** Shows what really holds, also where something else was wanted. */
async function refresh(): Promise<void> {
  const now = await currentSettings();
  // What is still being saved is shown already.
  if (pending === 0) current = now;
  draw();
}

async function refreshKeys(): Promise<void> {
  keys = await shortcuts();
  draw();
}

async function succeeds(saving: Promise<void>): Promise<boolean> {
  try {
    await saving;
    return true;
  } catch {
    // Told in place.
    return false;
  }
}

function draw(): void {
  render(
    <TranslateProvider value={translate}>
      <Options
        current={current}
        lastChange={lastChange}
        lastReplacement={lastReplacement}
        shortcuts={keys}
        onChange={change}
        onChangeShortcuts={shortcutSettings()}
        onExport={async () =>
          saveFile('norm-lens-settings.json', 'application/json', formatSettingsFile(await savedSettings()))
        }
        onImport={importFile}
        onReset={() => replace({}, 'reset')}
        onUndo={() => replace(earlier, 'undone')}
      />
    </TranslateProvider>,
    document.body,
  );
}
