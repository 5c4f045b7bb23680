import icon from '../../assets/icon.svg';
import type { CurrentSettings, PartialSettings } from '../../settings/settings.ts';
import { type Shortcut, ShortcutList } from '../ShortcutList.tsx';
import { useTranslate } from '../translate.ts';
import { type LastChange, OptionsProvider } from './options-context.ts';
import { BackupSection, type Replacement } from './sections/BackupSection.tsx';
import { DisabledSites } from './sections/DisabledSites.tsx';
import { MarkOptions } from './sections/MarkOptions.tsx';
import { PopoverOptions } from './sections/PopoverOptions.tsx';
import { ReadingOptions } from './sections/ReadingOptions.tsx';

interface OptionsProps {
  current: CurrentSettings;
  lastChange: LastChange | undefined;
  lastReplacement: Replacement | undefined;
  shortcuts: readonly Shortcut[];
  onChange: (change: PartialSettings) => void;
  onChangeShortcuts: (() => void) | undefined;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
  onUndo: () => void;
}

/** Everything the reader can choose. */
export function Options({ current, lastChange, lastReplacement, shortcuts, onChange, ...actions }: OptionsProps) {
  const t = useTranslate();
  return (
    <OptionsProvider value={{ current, last: lastChange, onChange }}>
      <main class="options">
        <header class="page-heading">
          <img src={icon} width={40} height={40} alt="" />
          <h1>{t('options.heading')}</h1>
          <p class="introduction">{t('options.introduction')}</p>
        </header>
        <ReadingOptions />
        <MarkOptions />
        <PopoverOptions />
        <DisabledSites />
        <section>
          <h2>{t('options.shortcuts')}</h2>
          <ShortcutList shortcuts={shortcuts} onChangeShortcuts={actions.onChangeShortcuts} />
        </section>
        <BackupSection last={lastReplacement} {...actions} />
      </main>
    </OptionsProvider>
  );
}
