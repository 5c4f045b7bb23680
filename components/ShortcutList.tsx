import { useTranslate } from './translate.ts';

/** A command of the extension and the keys that give it, as the browser writes them (`Alt+Shift+N`); '' for none. */
export interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

interface ShortcutListProps {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; nothing where it lets no extension do that. */
  onChangeShortcuts: (() => void) | undefined;
}

/** The keyboard shortcuts as they are now, and the way to change them. */
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

/** Each key on its own; a Mac writes them as signs without a plus between. */
function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
