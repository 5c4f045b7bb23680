import icon from '../../assets/icon.svg';
import { sections } from '../../settings/kinds.ts';
import { type CurrentSettings, type PartialSettings, settingsIn } from '../../settings/settings.ts';
import { type Shortcut, ShortcutList } from '../ShortcutList.tsx';
import { useTranslate } from '../translate.ts';
import { SettingControl } from './controls/SettingControl.tsx';
import { type LastChange, OptionsProvider } from './options-context.ts';
import { BackupSection, type Replacement } from './sections/BackupSection.tsx';

interface OptionsProps {
  current: CurrentSettings;
  lastChange: LastChange | undefined;
  lastReplacement: Replacement | undefined;
  shortcuts: readonly Shortcut[];
  onChange: (change: PartialSettings) => void;
  /** Opens the browser's page for keyboard shortcuts; undefined where extensions cannot open it. */
  onChangeShortcuts: (() => void) | undefined;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
  onUndo: () => void;
}

/** The options page: every setting of the table in its section, then the keyboard shortcuts and the backup of all settings. */
export function Options({ current, lastChange, lastReplacement, shortcuts, onChange, ...actions }: OptionsProps) {
  const t = useTranslate();
  return (
    <OptionsProvider value={{ current, lastChange, onChange }}>
      <main class="options">
        <header class="page-heading">
          <img src={icon} width={40} height={40} alt="" />
          <h1>{t('options.heading')}</h1>
          <p class="introduction">{t('options.introduction')}</p>
        </header>
        {sections.map((section) => (
          <section key={section}>
            <h2>{t(`options.${section}`)}</h2>
            {settingsIn(section).map((name) => (
              <SettingControl key={name} name={name} />
            ))}
          </section>
        ))}
        <section>
          <h2>{t('options.shortcuts')}</h2>
          <ShortcutList shortcuts={shortcuts} onChangeShortcuts={actions.onChangeShortcuts} />
        </section>
        <BackupSection last={lastReplacement} {...actions} />
      </main>
    </OptionsProvider>
  );
}
