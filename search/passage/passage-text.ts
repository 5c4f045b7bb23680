import { isHangul } from '../tokens.ts';
import { isStopWord } from '../words/stop-words.ts';
import { wordsIn } from '../words/words.ts';

/** A passage or a phrase taken apart for comparing, so that other endings and joining words make no difference. */
export interface PassageText {
  /** All of its words in order, as written. */
  readonly written: readonly string[];
  /** Those that tell something: neither joining words nor Hangul. */
  readonly words: readonly PassageWord[];
  /** All of it without spaces, which Korean sets freely, … */
  readonly joined: string;
  /** … and where in it a word begins behind a space. */
  readonly starts: ReadonlySet<number>;
}

/** A word with its stem. */
export interface PassageWord {
  readonly written: string;
  readonly stem: string;
  /** Its position among all words. */
  readonly at: number;
}

/** Takes a text apart. */
export function passageText(text: string): PassageText {
  const all = wordsIn(text);
  return {
    written: all.map(({ written }) => written),
    words: all
      .map(({ written, folded }, at) => ({ written, folded, at }))
      .filter(({ folded }) => !isHangul(folded) && !isStopWord(folded))
      .map(({ written, folded, at }) => ({ written, stem: stemOf(folded), at })),
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

const endings = /(?:ation|ion|ing|ment|ance|ence|ure|ive|er|or|ful|ist|ism|ed|es|ly|al|e)$/;

// Coarse, since it only has to be the same on both sides: attribution, attribute and attributing are one, and so are
// things that no passage of this field confuses.
function stemOf(folded: string): string {
  const stem = folded.replace(endings, '').replace(/y$/, 'i');
  return stem.length < 4 ? folded : stem;
}
