import type { NormNumber } from '../../data/norms/norm.ts';
import { hasHangul } from '../normalize/script.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord, atEnd } from '../patterns/lexicon-pattern.ts';
import { wordEndPattern } from '../patterns/word-boundary.ts';
import type { Candidate } from './candidate.ts';
import { isClaimedByOther } from './ownership.ts';

const ALL: readonly NormNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

const number = () => anyWord(({ setNumbers }) => setNumbers);
const behind = () => anyWord(({ setsBehind }) => setsBehind);
const modifier = () => anyWord(({ setModifiers }) => setModifiers);
const head = () => anyWord(({ heads }) => [...heads.many, ...heads.either]);

const COUNTED = new LazyRegExp('giu', () => {
  const partitive = anyWord(({ setPartitives }) => setPartitives);
  // Only words known to describe the norms may stand between: `11 States agreed on norms` is no set.
  const described = `(?:(?:,?\\s+|(?<=\\p{Script=Hangul})[·,]?)${modifier()}){0,8}`;
  return `(?<![\\d.,/–-])(?<!\\d\\s?[–-]\\s?)${number()}(?:\\s?\\(11\\))?(?:\\s+${partitive})?${described}\\s*${head()}${wordEndPattern()}`;
});
/** Where a language counts behind the noun. */
const COUNTED_BEHIND = new LazyRegExp(
  'giu',
  () => `(?:${modifier()}[\\s·]{0,2}){0,6}${head()}\\s?${behind()}${wordEndPattern()}`,
);

/** `Chapter 11 norms` */
const NUMBER_OF_OTHER = atEnd(({ otherHeads, paragraphHeads }) => [...otherHeads, ...paragraphHeads]);
const REACH = 30;

/** A cheap look first, at the number alone. */
const NUMBER = new LazyRegExp('i', number);

/** Finds mentions of all norms at once in a folded text: `11 norms`, `the eleven voluntary, non-binding norms`. */
export function findCollective(text: string): Candidate[] {
  return [
    ...(NUMBER.test(text) ? COUNTED.matchAll(text) : []),
    ...(hasHangul(text) ? COUNTED_BEHIND.matchAll(text) : []),
  ]
    .map(({ index: start, 0: { length } }) => ({ start, end: start + length }))
    .filter(
      ({ start, end }) =>
        !isClaimedByOther(text, start, end) && !NUMBER_OF_OTHER.test(text.slice(Math.max(0, start - REACH), start)),
    )
    .map((span) => ({
      ...span,
      norms: [...ALL],
      kind: 'set',
      form: 'set',
      evidence: 'short',
      contested: true,
      cuedBy: 'instrument',
    }));
}
