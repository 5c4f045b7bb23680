/** A word of a text: as it stands there, and folded so that its other spellings are equal to it. */
export interface Word {
  /** The word as written, without a possessive `'s`. */
  readonly written: string;
  /** The folded form, for comparing; never for showing. */
  readonly folded: string;
  /** The hyphen, slash, comma or the like that joins the word to the one before without a space; empty for none. */
  readonly joint: string;
}

// Hangul is cut off from Latin, so that a particle does not hide the word before it (KISA는).
const word = /\p{Script=Hangul}+|[[\p{L}\p{N}\p{M}]--\p{Script=Hangul}]+/gv;
const joints = /^[-‐‑/&.,]$/;

/** The words of a text in order. Whatever is not a letter or digit separates; soft hyphens vanish. */
export function wordsIn(text: string): Word[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/['’]s\b/gi, '');
  const words: Word[] = [];
  let end = 0;
  for (const match of plain.matchAll(word)) {
    const [written] = match;
    const between = plain.slice(end, match.index);
    const joint = words.length > 0 && joints.test(between) ? between : '';
    words.push({ written, folded: foldWord(written), joint });
    end = match.index + written.length;
  }
  return words;
}

/** Whether a run of words stands, in this order and with nothing between, among other words. */
export function containsWords(text: readonly Word[], run: readonly Word[]): boolean {
  return text.some((_, start) => run.every((wanted, i) => text[start + i]?.folded === wanted.folded));
}

/**
 * The form under which singular and plural, British and American spelling of an English word are equal. Applied to text
 * and query alike, so it need not be good English, only the same on both sides. Idempotent.
 */
export function foldWord(written: string): string {
  if (/^[A-Z0-9]{2,}s$/.test(written)) return written.slice(0, -1).toLowerCase();
  const lower = written.toLowerCase();
  if (lower.length < 4) return lower;
  return respelt(/[^sui]s$/.test(lower) ? lower.slice(0, -1) : lower);
}

const endings = [
  ['isation', 'ization'],
  ['gramme', 'gram'],
  ['fence', 'fense'],
  ['tre', 'ter'],
  ['our', 'or'],
  ['ie', 'i'],
  ['y', 'i'],
] as const;

function respelt(lower: string): string {
  // Two letters must stay before the ending: "four" is not "for".
  const ending = endings.find(([british]) => lower.endsWith(british) && lower.length >= british.length + 2);
  return ending === undefined ? lower : lower.slice(0, -ending[0].length) + ending[1];
}
