import { isNormNumber, numberOfLetter } from '../../data/norms/norms.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord } from '../patterns/lexicon-pattern.ts';
import { wordEndPattern } from '../patterns/word-boundary.ts';
import type { Candidate } from './candidate.ts';
import { memberSpans } from './list-item-spans.ts';
import { isClaimedByOther } from './ownership.ts';

const START = '(?<![\\p{L}\\p{N}.,])';
const head = () => anyWord(({ behindNumber }) => behindNumber.heads);
const number = () => {
  const before = anyWord(({ behindNumber }) => behindNumber.before);
  const counter = anyWord(({ behindNumber }) => behindNumber.counters);
  return `(?:${before}\\s?\\d{1,2}(?:\\s?${counter})?|\\d{1,2}\\s?${counter})`;
};
const NUMBERED = new LazyRegExp('gu', () => {
  const conjunction = anyWord(({ conjunctions }) => conjunctions);
  const separator = `\\s?(?:[·,、]\\s?(?:${conjunction}\\s?)?|${conjunction}\\s)`;
  return `${START}${number()}(?:${separator}${number()}){0,10}\\s?${head()}${wordEndPattern()}`;
});
const EACH_NUMBER = new LazyRegExp('gu', number);
const LETTERED = new LazyRegExp('gu', () => {
  const suffix = anyWord(({ suffixes }) => suffixes);
  return `${START}(?<paragraph>13\\s?)?\\((?<letter>[a-kA-K])\\)(?:\\s?${suffix})?\\s?${head()}${wordEndPattern()}`;
});

const MAY = new LazyRegExp('', head);

/** Finds norms whose head stands behind their number or letter, as in Korean, in a folded text. */
export function findNumberFirst(text: string): Candidate[] {
  if (!MAY.test(text)) return [];
  const found = NUMBERED.matchAll(text).flatMap((match) => numbered(match[0], match.index));
  for (const { 0: written, index: start, groups } of LETTERED.matchAll(text)) {
    const norm = numberOfLetter(groups?.letter ?? '');
    if (norm === undefined) continue;
    const form = groups?.paragraph === undefined ? 'letter' : 'paragraph';
    const contested = form === 'letter';
    const end = start + written.length;
    found.push({ start, end, norms: [norm], kind: 'short', form, evidence: 'short', contested, cuedBy: 'instrument' });
  }
  return found.filter(({ start, end }) => !isClaimedByOther(text, start, end));
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
