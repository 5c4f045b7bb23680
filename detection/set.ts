import type { NormNumber } from '../data/norm.ts';
import type { Candidate } from './form.ts';
import { words } from './lexica.ts';
import { anyOf } from './pattern.ts';
import { isOwnedByRival } from './rival.ts';

const ALL: readonly NormNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

const NUMBER = anyOf(words(({ setNumbers }) => setNumbers));
const MODIFIER = anyOf(words(({ setModifiers }) => setModifiers));
const NORMS = anyOf(words(({ heads }) => [...heads.many, ...heads.either]));

/** Only words known to describe the norms may stand between: `11 States agreed on norms` is no set. */
const SET = new RegExp(`(?<![\\d.,/–-])(?<!\\d\\s?[–-]\\s?)${NUMBER}(?:,?\\s+${MODIFIER}){0,8}\\s*${NORMS}`, 'gi');

/** Finds mentions of all norms at once in a folded text: `11 norms`, `the eleven voluntary, non-binding norms`. */
export function sets(text: string): Candidate[] {
  const found: Candidate[] = [];
  SET.lastIndex = 0;
  for (let match = SET.exec(text); match !== null; match = SET.exec(text)) {
    const { index: start } = match;
    const end = start + match[0].length;
    if (isOwnedByRival(text, start, end)) continue;
    found.push({ start, end, norms: [...ALL], kind: 'set', form: 'set', evidence: 'short', contested: true });
  }
  return found;
}
