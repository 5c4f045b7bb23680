import { isNormNumber, numberOfLetter } from '../data/norms.ts';
import type { Candidate } from './candidate.ts';
import { words } from './lexica.ts';
import { memberSpans } from './member-spans.ts';
import { WORD_END } from './particle.ts';
import { anyOf } from './pattern.ts';
import { isOwnedByRival } from './rival.ts';

const HEAD = anyOf(words(({ behindNumber }) => behindNumber.heads));
const BEFORE = anyOf(words(({ behindNumber }) => behindNumber.before));
const COUNTER = anyOf(words(({ behindNumber }) => behindNumber.counters));
const SUFFIX = anyOf(words(({ suffixes }) => suffixes));
const CONJUNCTION = anyOf(words(({ conjunctions }) => conjunctions));

const START = '(?<![\\p{L}\\p{N}.,])';
const NUMBER = `(?:${BEFORE}\\s?\\d{1,2}(?:\\s?${COUNTER})?|\\d{1,2}\\s?${COUNTER})`;
const SEPARATOR = `\\s?(?:[·,、]\\s?(?:${CONJUNCTION}\\s?)?|${CONJUNCTION}\\s)`;
const NUMBERED = new RegExp(`${START}${NUMBER}(?:${SEPARATOR}${NUMBER}){0,10}\\s?${HEAD}${WORD_END}`, 'gu');
const EACH_NUMBER = new RegExp(NUMBER, 'gu');
const LETTERED = new RegExp(
  `${START}(?<paragraph>13\\s?)?\\((?<letter>[a-kA-K])\\)(?:\\s?${SUFFIX})?\\s?${HEAD}${WORD_END}`,
  'gu',
);

const MAY = new RegExp(HEAD);

/** Finds norms whose head stands behind their number or letter, as in Korean, in a folded text. */
export function headsBehind(text: string): Candidate[] {
  if (!MAY.test(text)) return [];
  const found = [...text.matchAll(NUMBERED)].flatMap((match) => numbered(match[0], match.index));
  for (const { 0: written, index: start, groups } of text.matchAll(LETTERED)) {
    const norm = numberOfLetter(groups?.letter ?? '');
    if (norm === undefined) continue;
    const form = groups?.paragraph === undefined ? 'letter' : 'paragraph';
    const contested = form === 'letter';
    const end = start + written.length;
    found.push({ start, end, norms: [norm], kind: 'short', form, evidence: 'short', contested, cuedBy: 'instrument' });
  }
  return found.filter(({ start, end }) => !isOwnedByRival(text, start, end));
}

/** A reference for each number; the last one has the head. One number that is none of ours makes the list another's. */
function numbered(written: string, offset: number): Candidate[] {
  const found: Candidate[] = [];
  for (const { member, start, end } of memberSpans(written, offset, EACH_NUMBER)) {
    const norm = Number(/\d+/.exec(member)?.[0]);
    if (!isNormNumber(norm)) return [];
    found.push({
      ...{ start, end, norms: [norm], kind: 'short', form: 'number' },
      ...{ evidence: 'short', contested: true, cuedBy: 'instrument' },
    });
  }
  return found;
}
