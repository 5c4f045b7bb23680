/** Where a word begins, also where blocks are glued together without white space between them: `OverviewNorm 3`, `IIICERT`. */
const BEGINNING = '(?:(?<![A-Za-z])|(?-i:(?=[A-Z])))';

/**
 * Regular expression sources as they are looked for, case ignored, in a text that is glued together from blocks: what must not
 * follow is a small letter only, and only acronyms, which are syllables of other words, must stand where a word begins: looked for behind them, so that engines can go by
 * their first letter.
 */
export function relaxBoundaries(sources: readonly string[]): string[] {
  return sources.map((source) =>
    source
      // A line break or a picture between two words leaves nothing in such a text.
      .replaceAll('\\s+', '\\s*')
      .replaceAll('\\W{1,', '\\W{0,')
      // A footnote mark between a number and its letter is digits there: `131(f)`.
      .replace(/^13\\s\*/, '13[^A-Za-z([]{0,4}')
      .replace('(?![a-z])', '(?-i:(?![a-z]))')
      .replace(/^[A-Z]{3,}/, (acronym) => `${acronym}(?<=${BEGINNING}${acronym})`),
  );
}
