import { norms } from '../../data/norms/norms.ts';
import { LETTER } from '../normalize/script.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord, anywhere, atEnd, atStart } from '../patterns/lexicon-pattern.ts';
import { wordEndPattern } from '../patterns/word-boundary.ts';
import { type Candidate, itemSpans } from './candidate.ts';
import { isClaimedByOther } from './ownership.ts';

const ORDINALS = norms.map(({ number }) => ({
  norm: number,
  pattern: new LazyRegExp('i', () => `^${anyWord(({ ordinals }) => ordinals.slice(number - 1, number))}$`),
}));
const ordinal = () => anyWord(({ ordinals }) => ordinals);

/** One ordinal before a singular head, or several before a plural one. */
const LIST = new LazyRegExp('giu', () => {
  const conjunction = anyWord(({ conjunctions }) => conjunctions);
  const article = anyWord(({ articles }) => articles);
  const others = `(?:(?:\\s?,\\s?(?:${conjunction}\\s)?|\\s${conjunction}\\s)(?:${article}\\s)?${ordinal()}){1,10}`;
  const modifiers = `(?:,?\\s+${anyWord(({ normModifiers }) => normModifiers)}){0,6}`;
  const head = anyWord(({ heads }) => [...heads.singular, ...heads.invariable]);
  const pluralHead = anyWord(({ heads }) => [...heads.plural, ...heads.invariable]);
  return `(?<!${LETTER}|\\p{N})(?<!(?:${LETTER}|\\p{N})[-–])${ordinal()}(?:${others}${modifiers}\\s*${pluralHead}|${modifiers}\\s*${head})(?![\\d-])${wordEndPattern()}`;
});
const ITEM = new LazyRegExp('giu', ordinal);
/** An ordinal alone: a quick test that comes before the whole pattern. */
const ORDINAL = new LazyRegExp('i', ordinal);

/** Words before an ordinal that make it one of an open number: `a third norm`. */
const OPEN_NUMBER_BEFORE = atEnd(({ notOrdinalAfter }) => notOrdinalAfter);
/** Words after the norm that make it the first in time: `the first norm ever`. */
const IN_TIME_AFTER = atStart(({ notOrdinalBefore }) => notOrdinalBefore);
/** The rest of a compound noun: `the third norm entrepreneur`. */
const COMPOUND = atStart(({ compoundNouns }) => compoundNouns);
/** The maximum length of such words before and after, in characters. */
const MAX_VETO_LENGTH = 40;
/** Other sets of norms that an ordinal may count. */
const OTHER_SET = anywhere(({ otherNormCounts }) => otherNormCounts);

/** Finds norms by their position in the list in a normalized text: `the third norm`, `the first and second GGE norms`. */
export function findOrdinals(text: string): Candidate[] {
  if (!ORDINAL.test(text)) return [];
  return LIST.matchAll(text).flatMap(({ 0: list, index: start }) => {
    const end = start + list.length;
    const before = text.slice(Math.max(0, start - MAX_VETO_LENGTH), start);
    const after = text.slice(end, end + MAX_VETO_LENGTH);
    const isOther = OPEN_NUMBER_BEFORE.test(before) || COMPOUND.test(after) || IN_TIME_AFTER.test(after);
    return isOther || isClaimedByOther(text, start, end) ? [] : candidatesIn(list, start);
  });
}

/** A candidate for each ordinal; the last one includes the head. */
function candidatesIn(list: string, offset: number): Candidate[] {
  const traits = {
    kind: 'ordinal',
    form: 'ordinal',
    evidence: 'short',
    contested: true,
    cuedBy: 'instrument',
  } as const;
  return itemSpans(list, offset, ITEM).map(({ item, start, end }) => {
    const named = ORDINALS.filter(({ pattern }) => pattern.test(item)).map(({ norm }) => norm);
    return { start, end, norms: named, ...traits, notNear: OTHER_SET };
  });
}
