import { norms } from '../../data/norms/norms.ts';
import { ATTACHING_LETTER } from '../normalize/script.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord, atEnd } from '../patterns/lexicon-pattern.ts';
import { wordEndPattern } from '../patterns/word-boundary.ts';
import type { Candidate } from './candidate.ts';
import { isClaimedByOther } from './ownership.ts';

const count = () => anyWord(({ normCounts }) => normCounts);
const countAfter = () => anyWord(({ trailingNormCounts }) => trailingNormCounts);
const modifier = () => anyWord(({ normModifiers }) => normModifiers);
const head = () => anyWord(({ heads }) => [...heads.plural, ...heads.invariable]);

const COUNTED = new LazyRegExp('giu', () => {
  const partitive = anyWord(({ countPartitives }) => countPartitives);
  // Only words known to describe the norms may come between: `11 States agreed on norms` is no set.
  const modifiers = `(?:(?:,?\\s+|(?<=${ATTACHING_LETTER})[·,]?)${modifier()}){0,8}`;
  return `(?<![\\d.,/–-])(?<!\\d\\s?[–-]\\s?)${count()}(?:\\s?\\(11\\))?(?:\\s+${partitive})?${modifiers}\\s*${head()}${wordEndPattern()}`;
});
/** In languages that may count after the noun. */
const COUNTED_AFTER = new LazyRegExp(
  'giu',
  () => `(?:${modifier()}[\\s·]{0,2}){0,6}${head()}\\s?${countAfter()}${wordEndPattern()}`,
);

/** The counts alone: quick tests that come before the whole patterns. */
const COUNT = new LazyRegExp('i', count);
const COUNT_AFTER = new LazyRegExp('i', countAfter);

/** The head of another text's numbered part, right before the count: `Chapter 11 norms`. */
const OTHER_HEAD = atEnd(({ otherHeads, paragraphHeads }) => [...otherHeads, ...paragraphHeads]);
/** The maximum length of that head with the white space after it, in characters. */
const MAX_OTHER_HEAD_LENGTH = 30;

/** Finds mentions of all norms at once in a normalized text: `11 norms`, `the eleven voluntary, non-binding norms`. */
export function findCollective(text: string): Candidate[] {
  const matches = [
    ...(COUNT.test(text) ? COUNTED.matchAll(text) : []),
    ...(COUNT_AFTER.test(text) ? COUNTED_AFTER.matchAll(text) : []),
  ];
  return matches.flatMap(({ index: start, 0: { length } }): Candidate[] => {
    const end = start + length;
    const hasOtherHead = OTHER_HEAD.test(text.slice(Math.max(0, start - MAX_OTHER_HEAD_LENGTH), start));
    if (hasOtherHead || isClaimedByOther(text, start, end)) return [];
    const all = norms.map((norm) => norm.number);
    const traits = { kind: 'set', form: 'set', evidence: 'short', contested: true, cuedBy: 'instrument' } as const;
    return [{ start, end, norms: all, ...traits }];
  });
}
