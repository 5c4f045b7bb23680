import type { NormNumber } from '../data/norm.ts';
import type { Candidate } from './candidate.ts';
import { words } from './lexica.ts';
import { WORD_END } from './particle.ts';
import { anyOf, atEnd } from './pattern.ts';
import { isOwnedByRival } from './rival.ts';

const ALL: readonly NormNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

const NUMBER = anyOf(words(({ setNumbers }) => setNumbers));
const PARTITIVE = anyOf(words(({ setPartitives }) => setPartitives));
const MODIFIER = anyOf(words(({ setModifiers }) => setModifiers));
const NORMS = anyOf(words(({ heads }) => [...heads.many, ...heads.either]));
const BEHIND = anyOf(words(({ setsBehind }) => setsBehind));

/** Only words known to describe the norms may stand between: `11 States agreed on norms` is no set. */
const DESCRIBED = `(?:(?:,?\\s+|(?<=\\p{Script=Hangul})[·,]?)${MODIFIER}){0,8}`;
const SETS: readonly RegExp[] = [
  `(?<![\\d.,/–-])(?<!\\d\\s?[–-]\\s?)${NUMBER}(?:\\s?\\(11\\))?(?:\\s+${PARTITIVE})?${DESCRIBED}\\s*${NORMS}${WORD_END}`,
  // Where a language counts behind the noun.
  `(?:${MODIFIER}[\\s·]{0,2}){0,6}${NORMS}\\s?${BEHIND}${WORD_END}`,
].map((source) => new RegExp(source, 'giu'));

/** `Chapter 11 norms` */
const NUMBER_OF_OTHER = atEnd(words(({ otherHeads, paragraphHeads }) => [...otherHeads, ...paragraphHeads]));
const REACH = 30;

/** A cheap look first, at the number alone. */
const MAY = new RegExp(`${NUMBER}|${BEHIND}`, 'i');

/** Finds mentions of all norms at once in a folded text: `11 norms`, `the eleven voluntary, non-binding norms`. */
export function sets(text: string): Candidate[] {
  if (!MAY.test(text)) return [];
  return SETS.flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index: start, 0: { length } }) => ({ start, end: start + length }))
    .filter(
      ({ start, end }) =>
        !isOwnedByRival(text, start, end) && !NUMBER_OF_OTHER.test(text.slice(Math.max(0, start - REACH), start)),
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
