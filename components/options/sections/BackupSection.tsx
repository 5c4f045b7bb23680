import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SettingsFileFault } from '../../../settings/file.ts';
import { type Translate, useTranslate } from '../../translate.ts';

/** The outcome of the last action on all settings at once. Each outcome has its own number. */
export type Replacement = { number: number } & (
  | { kind: 'imported' | 'reset' | 'undone' | 'unsaved' | 'unreadable' }
  | SettingsFileFault
);

interface BackupSectionProps {
  last: Replacement | undefined;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
  onUndo: () => void;
}

/** Exports, imports and resets all settings at once, and undoes the last import or reset. */
export function BackupSection({ last, onExport, onImport, onReset, onUndo }: BackupSectionProps) {
  const t = useTranslate();
  const [isConfirming, setConfirming] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const resetButton = useRef<HTMLButtonElement>(null);
  const canUndo = last?.kind === 'imported' || last?.kind === 'reset';
  const isFault = last && !canUndo && last.kind !== 'undone';
  return (
    <section>
      <h2>{t('options.backup')}</h2>
      <p class="note">{t('options.backupNote')}</p>
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
          aria-expanded={isConfirming}
          onClick={() => setConfirming(!isConfirming)}
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
            // Otherwise choosing the same file again would fire no event.
            currentTarget.value = '';
          }}
        />
      </div>
      {isConfirming && (
        <ResetConfirmation
          onAnswer={(isConfirmed) => {
            setConfirming(false);
            resetButton.current?.focus();
            if (isConfirmed) onReset();
          }}
        />
      )}
      <div class="replacement" role="status">
        {last && (
          <p key={last.number} class={isFault ? 'failure' : 'done'}>
            {describeReplacement(last, t)}
          </p>
        )}
      </div>
      {canUndo && (
        <button
          type="button"
          class="button"
          onClick={() => {
            // The pressed button disappears, so the focus moves to one that stays.
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

/** Asks for confirmation in place; Escape cancels. */
function ResetConfirmation({ onAnswer }: { onAnswer: (isConfirmed: boolean) => void }) {
  const t = useTranslate();
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  // Before the browser paints, so that no key press goes to the page after the dialog has appeared.
  useLayoutEffect(() => dialog.current?.focus(), []);
  return (
    <div
      ref={dialog}
      class="confirmation"
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
          {t('options.confirmReset')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {t('options.cancel')}
        </button>
      </div>
    </div>
  );
}

function describeReplacement(last: Replacement, t: Translate): string {
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
