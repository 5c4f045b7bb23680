import type { PlacedMention } from '../../reference/mention.ts';
import { HighlightedRanges } from '../norm/Highlighted.tsx';
import { normNames } from '../norm/norm-name.ts';
import { useTranslate } from '../translate.ts';

interface MentionEntryProps {
  mention: PlacedMention;
  onJump: (mention: PlacedMention) => void;
}

/** A mention in its sentence, as a link to its position in the page. */
export function MentionEntry({ mention, onJump }: MentionEntryProps) {
  const t = useTranslate();
  const { confidence, norms, sentence, text } = mention;
  // If the sentence contains the same words twice, highlighting the first occurrence is good enough here.
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
          <HighlightedRanges text={sentence} ranges={start < 0 ? [] : [{ start, end: start + text.length }]} />
        </span>
      </button>
    </li>
  );
}
