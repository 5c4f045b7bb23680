import { useTranslate } from './translate.ts';

/** A command of the extension and its keyboard shortcut. */
export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes it, such as `Alt+Shift+N`; empty if the command has none. */
  keys: string;
}

interface ShortcutListProps {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's page for shortcuts; undefined in browsers that don't let extensions open it. */
  onChangeShortcuts: (() => void) | undefined;
}

/** The current keyboard shortcuts, and how to change them. */
export function ShortcutList({ shortcuts, onChangeShortcuts }: ShortcutListProps) {
  const t = useTranslate();
  return (
    <div class="shortcuts">
      <dl>
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <Keys keys={keys} /> : <span class="note">{t('options.noKeys')}</span>}</dd>
          </div>
        ))}
      </dl>
      {onChangeShortcuts ? (
        <button type="button" class="button" onClick={onChangeShortcuts}>
          {t('options.changeShortcuts')}
        </button>
      ) : (
        <p class="note">{t('options.changeShortcutsByHand')}</p>
      )}
    </div>
  );
}

/** One `<kbd>` for each key. On a Mac the shortcut is a run of symbols without plus signs and stays whole. */
function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
