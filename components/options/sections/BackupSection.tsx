import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SettingsFileFault } from '../../../settings/file.ts';
import { type Translate, useTranslate } from '../../translate.ts';

/** What became of all settings together, or why they stay; each outcome has a number of its own. */
export type Replacement = { number: number } & (
  | { kind: 'imported' | 'reset' | 'undone' | 'unsaved' | 'unreadable' }
  | SettingsFileFault
);

interface KeepingProps {
  last: Replacement | undefined;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
  onUndo: () => void;
}

/** All settings at once: into a file, from a file, and back to the start. */
export function BackupSection({ last, onExport, onImport, onReset, onUndo }: KeepingProps) {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const resetButton = useRef<HTMLButtonElement>(null);
  const canUndo = last?.kind === 'imported' || last?.kind === 'reset';
  const isFault = last && !canUndo && last.kind !== 'undone';
  return (
    <section>
      <h2>{t('options.keeping')}</h2>
      <p class="note">{t('options.keepingNote')}</p>
      <div class="ways">
        <button type="button" class="button" onClick={onExport}>
          {t('options.export')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('options.import')}
        </button>
        <button
          ref={resetButton}
          type="button"
          class="button"
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {t('options.reset')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) onImport(chosen);
            // The same file again is a choice again.
            currentTarget.value = '';
          }}
        />
      </div>
      {isAsking && (
        <ResetQuestion
          onAnswer={(isSure) => {
            setAsking(false);
            resetButton.current?.focus();
            if (isSure) onReset();
          }}
        />
      )}
      <div class="replacement" role="status">
        {last && (
          <p key={last.number} class={isFault ? 'failure' : 'done'}>
            {replacementText(last, t)}
          </p>
        )}
      </div>
      {canUndo && (
        <button
          type="button"
          class="button"
          onClick={() => {
            // This button goes; the focus stays near by.
            resetButton.current?.focus();
            onUndo();
          }}
        >
          {t('options.undo')}
        </button>
      )}
    </section>
  );
}

/** Asks once, in place. Escape is a no. */
function ResetQuestion({ onAnswer }: { onAnswer: (isSure: boolean) => void }) {
  const t = useTranslate();
  const id = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div
      ref={question}
      class="question"
      role="alertdialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onAnswer(false);
      }}
    >
      <p id={id}>{t('options.resetQuestion')}</p>
      <div class="ways">
        <button type="button" class="button" onClick={() => onAnswer(true)}>
          {t('options.resetAll')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {t('options.cancel')}
        </button>
      </div>
    </div>
  );
}

function replacementText(last: Replacement, t: Translate): string {
  switch (last.kind) {
    case 'imported':
      return t('options.imported');
    case 'reset':
      return t('options.resetDone');
    case 'undone':
      return t('options.undone');
    case 'unsaved':
      return t('options.unsaved');
    case 'unreadable':
      return t('options.unreadable');
    case 'notJson':
      return t('options.notJson');
    case 'otherFile':
      return t('options.otherFile');
    case 'newerVersion':
      return t('options.newerVersion');
    case 'invalidSetting':
      return t('options.invalidSetting', [last.setting]);
  }
}
