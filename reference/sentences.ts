/**
 * Abbreviations of English prose and of UN documents whose full stop does not end a sentence: lower case, without the last
 * full stop.
 */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['para', 'paras', 'no', 'nos', 'nr', 'art', 'arts', 'sec', 'p', 'pp', 'v', 'vs', 'cf', 'eg', 'ie', 'e.g', 'i.e'],
  ...['ibid', 'op', 'cit', 'mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'doc', 'docs', 'vol', 'ed', 'eds', 'fn', 'al'],
  ...['u.n', 'u.s', 'u.k', 'inc', 'ltd', 'co', 'fig', 'ch', 'approx', 'amb', 'gen', 'gov', 'res', 'paragr', 'add'],
]);

/** The end of a sentence with the white space after it, or an empty line. */
const SENTENCE_END = /[.!?。]["'”’)\]]{0,2}\s+(?=["'“‘([]?[\p{Lu}\p{Lo}\p{N}])|\n\s*\n/gu;

/** The longest word that is looked up as an abbreviation, in UTF-16 units. */
export const MAX_ABBREVIATION_LENGTH = 12;
const LAST_WORD = new RegExp(String.raw`[\p{L}.]{1,${MAX_ABBREVIATION_LENGTH}}$`, 'u');

/**
 * The offsets at which a sentence of a text ends and the next one starts, that is after the mark and the white space:
 * ascending UTF-16 offsets, found one at a time. The end of the text is not among them.
 */
export function* sentenceBreaks(text: string): Generator<number> {
  for (const match of text.matchAll(SENTENCE_END)) {
    if (!isAbbreviation(text, match)) yield match.index + match[0].length;
  }
}

/** The sentences of a text as UTF-16 offsets, in order, without the white space around them. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const starts = [0, ...sentenceBreaks(text)];
  return starts.flatMap((from, i) => {
    const raw = text.slice(from, starts[i + 1]);
    const start = from + raw.length - raw.trimStart().length;
    return raw.trim() === '' ? [] : [{ start, end: start + raw.trim().length }];
  });
}

function isAbbreviation(text: string, { 0: end, index }: RegExpExecArray): boolean {
  if (!end.startsWith('.')) return false;
  const word = LAST_WORD.exec(text.slice(Math.max(0, index - MAX_ABBREVIATION_LENGTH), index))?.[0] ?? '';
  return ABBREVIATIONS.has(word.toLowerCase()) || /(?:^|\.)\p{Lu}$/u.test(word);
}
