import { norms } from '../../data/norms/norms.ts';
import { LETTER } from '../normalize/script.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord, anywhere, atEnd, atStart } from '../patterns/lexicon-pattern.ts';
import { wordEndPattern } from '../patterns/word-boundary.ts';
import type { Candidate } from './candidate.ts';
import { memberSpans } from './list-item-spans.ts';
import { isClaimedByOther } from './ownership.ts';

const ORDINALS = norms.map(({ number }) => ({
  norm: number,
  whole: new LazyRegExp('i', () => `^${anyWord(({ ordinals }) => ordinals.slice(number - 1, number))}$`),
}));
const anOrdinal = () => anyWord(({ ordinals }) => ordinals);

/** One ordinal before a singular head, or several before a plural one. */
const PLACE_IN_LIST = new LazyRegExp('giu', () => {
  const ordinal = anOrdinal();
  const conjunction = anyWord(({ conjunctions }) => conjunctions);
  const others = `(?:(?:\\s?,\\s?(?:${conjunction}\\s)?|\\s${conjunction}\\s)(?:the\\s)?${ordinal}){1,10}`;
  const modifiers = `(?:,?\\s+${anyWord(({ setModifiers }) => setModifiers)}){0,6}`;
  const head = anyWord(({ heads }) => [...heads.one, ...heads.either]);
  const pluralHead = anyWord(({ heads }) => [...heads.many, ...heads.either]);
  return `(?<!${LETTER}|\\p{N})(?<!(?:${LETTER}|\\p{N})[-–])${ordinal}(?:${others}${modifiers}\\s*${pluralHead}|${modifiers}\\s*${head})(?![\\d-])${wordEndPattern()}`;
});
const EACH = new LazyRegExp('giu', anOrdinal);
const OPEN_NUMBER = atEnd(({ notOrdinalAfter }) => notOrdinalAfter);
const NOT_BEFORE = atStart(({ notOrdinalBefore }) => notOrdinalBefore);
const OTHER_SETS = anywhere(({ otherSets }) => otherSets);
const COMPOUND = atStart(({ compounds }) => compounds);

/** A cheap look first. */
const MAY = new LazyRegExp('i', anOrdinal);

/** How far beside it the words are looked at that make it something else. */
const REACH = 40;

/** Finds norms by their place in the list in a folded text: `the third norm`, `the first and second GGE norms`. */
export function findOrdinals(text: string): Candidate[] {
  const found: Candidate[] = [];
  if (!MAY.test(text)) return found;
  for (const match of PLACE_IN_LIST.matchAll(text)) {
    const { index: start } = match;
    const end = start + match[0].length;
    if (OPEN_NUMBER.test(text.slice(Math.max(0, start - REACH), start))) continue;
    const behind = text.slice(end, end + REACH);
    if (COMPOUND.test(behind) || NOT_BEFORE.test(behind) || isClaimedByOther(text, start, end)) continue;
    found.push(...membersOf(match[0], start));
  }
  return found;
}

/** A reference for each ordinal; the last one has the head. */
function membersOf(written: string, offset: number): Candidate[] {
  return memberSpans(written, offset, EACH).map(({ member, start, end }) => ({
    start,
    end,
    norms: ORDINALS.filter(({ whole }) => whole.test(member)).map(({ norm }) => norm),
    kind: 'ordinal',
    form: 'ordinal',
    evidence: 'short',
    contested: true,
    cuedBy: 'instrument',
    notNear: OTHER_SETS,
  }));
}
