import { foldWord } from './fold-word.ts';

/** A word of a text. */
export interface Word {
  /** The word in NFKC, without soft hyphens. */
  readonly written: string;
  /** The form that all spellings of the word share; for comparison only. */
  readonly folded: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** The text between the previous word and this one, except a possessive `'s`. */
  readonly separator: string;
}

// Hangul and other scripts are separate words, so that a particle does not hide the word before it (KISA는). A soft hyphen
// is a part of its word.
const WORD = /\p{Script=Hangul}[\p{Script=Hangul}\u00ad]*|[[\p{L}\p{N}\p{M}\u00ad]--\p{Script=Hangul}]+/gv;

/** The words of a text, in order. Everything but letters, digits and soft hyphens separates words. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const end = index + raw.length;
    const written = normalized(raw);
    const isPossessive = (raw === 's' || raw === 'S') && /['’]/.test(text.charAt(index - 1));
    if (written !== '' && !isPossessive) {
      words.push({ written, folded: foldWord(written), start: index, end, separator: text.slice(previousEnd, index) });
    }
    previousEnd = end;
  }
  return words;
}

function normalized(raw: string): string {
  // Most words are plain ASCII, and every text of the panel is split at every keystroke.
  return /^[a-z\d]+$/i.test(raw) ? raw : raw.normalize('NFKC').replaceAll('\u00ad', '');
}
