import { isNormNumber, numberOfLetter } from '../../data/norms/norms.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord } from '../patterns/lexicon-pattern.ts';
import { wordEndPattern } from '../patterns/word-boundary.ts';
import { type Candidate, itemSpans } from './candidate.ts';
import { isClaimedByOther } from './ownership.ts';

const NUMBER_START = '(?<![\\p{L}\\p{N}.,])';
const head = () => anyWord(({ numberFirst }) => numberFirst.heads);
const number = () => {
  const before = anyWord(({ numberFirst }) => numberFirst.before);
  const counter = anyWord(({ numberFirst }) => numberFirst.counters);
  return `(?:${before}\\s?\\d{1,2}(?:\\s?${counter})?|\\d{1,2}\\s?${counter})`;
};
const NUMBERED = new LazyRegExp('gu', () => {
  const conjunction = anyWord(({ conjunctions }) => conjunctions);
  const separator = `\\s?(?:[·,、]\\s?(?:${conjunction}\\s?)?|${conjunction}\\s)`;
  return `${NUMBER_START}${number()}(?:${separator}${number()}){0,10}\\s?${head()}${wordEndPattern()}`;
});
const NUMBER = new LazyRegExp('gu', number);
const LETTERED = new LazyRegExp('gu', () => {
  const suffix = anyWord(({ suffixes }) => suffixes);
  return `${NUMBER_START}(?<paragraph>13\\s?)?\\((?<letter>[a-kA-K])\\)(?:\\s?${suffix})?\\s?${head()}${wordEndPattern()}`;
});

/** The head alone: a quick test that comes before the whole patterns. */
const HEAD = new LazyRegExp('', head);

/** Finds norms whose head follows their number or letter, as in Korean, in a normalized text. */
export function findNumberFirst(text: string): Candidate[] {
  if (!HEAD.test(text)) return [];
  const numbered = NUMBERED.matchAll(text).flatMap((match) => numberedCandidates(match[0], match.index));
  const lettered = LETTERED.matchAll(text).flatMap(letteredCandidate);
  return [...numbered, ...lettered].filter(({ start, end }) => !isClaimedByOther(text, start, end));
}

/** A candidate for each number; the last one includes the head. One number that is no norm's makes it another list. */
function numberedCandidates(list: string, offset: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { item, start, end } of itemSpans(list, offset, NUMBER)) {
    const norm = Number(/\d+/.exec(item)?.[0]);
    if (!isNormNumber(norm)) return [];
    const traits = { kind: 'short', form: 'number', evidence: 'short', contested: true, cuedBy: 'instrument' } as const;
    candidates.push({ start, end, norms: [norm], ...traits });
  }
  return candidates;
}

function letteredCandidate({ 0: written, index: start, groups }: RegExpExecArray): Candidate[] {
  const norm = numberOfLetter(groups?.letter ?? '');
  if (norm === undefined) return [];
  const form = groups?.paragraph === undefined ? 'letter' : 'paragraph';
  const traits = {
    kind: 'short',
    form,
    evidence: 'short',
    contested: form === 'letter',
    cuedBy: 'instrument',
  } as const;
  return [{ start, end: start + written.length, norms: [norm], ...traits }];
}
