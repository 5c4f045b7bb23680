/**
 * The form that the singular and the plural, the British and the American spelling of an English word share. Texts and
 * queries are folded alike, so it need not be correct English, only the same on both sides. Idempotent.
 */
export function foldWord(word: string): string {
  // The plural of an acronym keeps its capitals: CERTs.
  if (/^[A-Z0-9]{2,}s$/.test(word)) return word.slice(0, -1).toLowerCase();
  const lower = word.toLowerCase();
  if (lower.length < 4) return lower;
  return respell(/[^sui]s$/.test(lower) ? lower.slice(0, -1) : lower);
}

/** British endings and endings of plurals, with the ending they are replaced by. */
const RESPELLED_ENDINGS = [
  ['isation', 'ization'],
  ['gramme', 'gram'],
  ['fence', 'fense'],
  ['tre', 'ter'],
  ['our', 'or'],
  ['ie', 'i'],
  ['y', 'i'],
] as const;

function respell(lower: string): string {
  // At least two letters must be left before the ending, because "four" is not "for".
  const ending = RESPELLED_ENDINGS.find(([from]) => lower.endsWith(from) && lower.length >= from.length + 2);
  return ending === undefined ? lower : lower.slice(0, -ending[0].length) + ending[1];
}

const SUFFIX = /(?:ation|ion|ing|ment|ance|ence|ure|ive|er|or|ful|ist|ism|ed|es|ly|al|e)$/;

/**
 * The stem of a folded word, which related words share: attribution, attribute, attributing. Coarser than folding, so it is
 * for comparing passages, where several words count together, and not for searching by a single word.
 */
export function stemOf(folded: string): string {
  const stem = folded.replace(SUFFIX, '').replace(/y$/, 'i');
  return stem.length < 4 ? folded : stem;
}
