import { stemOf } from '../words/fold-word.ts';
import { isStopWord } from '../words/stop-words.ts';
import { isHangul } from '../words/tokens.ts';
import { wordsIn } from '../words/words.ts';

/** A passage or a phrase, prepared for comparison without regard to endings and stop words. */
export interface PassageText {
  /** All words in order, as written. */
  readonly written: readonly string[];
  /** The content words that are not Korean. */
  readonly words: readonly PassageWord[];
  /** The text without spaces, for Korean, which uses them freely. */
  readonly joined: string;
  /** The offsets in `joined` at which a word starts after a space. */
  readonly starts: ReadonlySet<number>;
}

/** A content word with its stem. */
export interface PassageWord {
  readonly written: string;
  readonly stem: string;
  /** The position among all words. */
  readonly position: number;
}

/** Prepares a text for comparison. */
export function passageText(text: string): PassageText {
  const all = wordsIn(text);
  return {
    written: all.map(({ written }) => written),
    words: all
      .map(({ written, folded }, position) => ({ written, folded, position }))
      .filter(({ folded }) => !isHangul(folded) && !isStopWord(folded))
      .map(({ written, folded, position }) => ({ written, stem: stemOf(folded), position })),
    ...withoutSpaces(text.normalize('NFKC')),
  };
}

function withoutSpaces(text: string): Pick<PassageText, 'joined' | 'starts'> {
  const starts = new Set<number>();
  let joined = '';
  for (const chunk of text.split(/[\s·]+/)) {
    starts.add(joined.length);
    joined += chunk;
  }
  return { joined, starts };
}
