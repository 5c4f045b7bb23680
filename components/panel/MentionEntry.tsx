import type { PlacedMention } from '../../reference/mention.ts';
import { Marked } from '../norm/Highlighted.tsx';
import { normNames } from '../norm/norm-name.ts';
import { useTranslate } from '../translate.ts';

interface MentionEntryProps {
  mention: PlacedMention;
  onJump: (mention: PlacedMention) => void;
}

/** One mention in its sentence; leads to it in the page. */
export function MentionEntry({ mention, onJump }: MentionEntryProps) {
  const t = useTranslate();
  const { confidence, norms, sentence, text } = mention;
  // The same words may stand in a sentence twice; which one is meant makes no difference to the reader here.
  const start = sentence.indexOf(text);
  return (
    <li>
      <button type="button" onClick={() => onJump(mention)}>
        <span class="mention-norm">
          {confidence !== 'certain' && (
            <small>{t(confidence === 'related' ? 'popover.related' : 'popover.tentative')} </small>
          )}
          {normNames(t, norms)}
        </span>
        <span class="sentence">
          <Marked text={sentence} at={start < 0 ? [] : [{ start, end: start + text.length }]} />
        </span>
      </button>
    </li>
  );
}
