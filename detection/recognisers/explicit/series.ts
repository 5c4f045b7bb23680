import type { NormNumber } from '../../../data/norms/norm.ts';
import { isNormNumber } from '../../../data/norms/norms.ts';
import { words } from '../../lexicon/lexica.ts';
import { isDash, isMark, tokenAt } from '../../normalize/token.ts';
import { countsNextWords, endsCleanly, hasUnit, type ItemStyle, type ListItem, listItemAt } from './list-item.ts';
import {
  endOfClosingBracket,
  type HeadTraits,
  isConjunctionAt,
  isFollowedByList,
  isPlain,
  isRun,
  nextInSeries,
  type SeriesPosition,
} from './list-separator.ts';

/** One clickable reference of a series: an item or a range. */
export interface SeriesReference {
  norms: NormNumber[];
  /** UTF-16 offsets into the normalized text. */
  start: number;
  end: number;
}

/** A series, read to its end. */
export interface Series {
  /** The style of the first item. */
  style: ItemStyle;
  references: SeriesReference[];
  end: number;
  /** Whether an item is no norm: `paragraph` where it is a number among letters of paragraph 13 (`13 (c) and 28 (e)`). */
  foreign: 'no' | 'item' | 'paragraph';
}

const RANGE_WORDS = new Set(words(({ rangeWords }) => rangeWords));
/** The maximum number of references in a series: 11 norms with room for repeats. A longer list is not about our norms. */
const MAX_REFERENCES = 24;

/** Reads the series at an offset: `3`, `(f), (g) and (h)`, `13 (c) or (d)`, `3 to 5`. Undefined if none starts there. */
export function seriesAt(text: string, offset: number, writtenHead: HeadTraits): Series | undefined {
  const first = firstItem(text, offset, writtenHead);
  if (first === undefined || !mayStartSeries(text, first, writtenHead)) return undefined;
  const plural = writtenHead.plural || isFollowedByList(text, first.end);
  const head = { ...writtenHead, plural };
  const series: Series = { style: first.style, references: [], end: first.end, foreign: 'no' };
  let position: SeriesPosition = { item: first, hadConjunction: false };
  for (;;) {
    const { item } = position;
    const last = rangeEnd(text, item, head);
    if (!addReference(series, item, last) || series.references.length > MAX_REFERENCES) {
      series.foreign = item.style === 'number' && series.style === 'paragraph' ? 'paragraph' : 'item';
      return series;
    }
    const next = nextInSeries(text, series.style, { ...position, item: last ?? item }, head);
    if (next === undefined) {
      if (isLeftOpen(text, { ...position, item: last ?? item }, head)) series.foreign = 'item';
      return series;
    }
    position = next;
  }
}

/**
 * Whether the text ends before the series does: `norms 13 (f) to`, `norms 3 and`. The rest may be in another block, and half
 * of a series would be another series. `Norm 3 –` is a heading.
 */
function isLeftOpen(text: string, { item, hadConjunction }: SeriesPosition, head: HeadTraits): boolean {
  let offset = endOfClosingBracket(text, item) ?? item.end;
  let isOpen = false;
  for (let token = tokenAt(text, offset); token && token.text.trim() !== ''; token = tokenAt(text, offset)) {
    const isWord =
      (token.spaced || isOpen) &&
      (RANGE_WORDS.has(token.text.toLowerCase()) || isConjunctionAt(text, offset) || token.text === '&');
    if (isWord) isOpen ||= head.plural || !isPlain(item.style);
    else if (isDash(token)) isOpen ||= head.plural || !token.spaced;
    else if (isMark(token, ',;/')) isOpen ||= head.plural && !hadConjunction;
    else return false;
    offset = token.end;
  }
  return isOpen;
}

/** In `Norms I and II` the first item is a roman numeral; in `Norms I and J` it is a letter. */
function firstItem(text: string, offset: number, head: HeadTraits): ListItem | undefined {
  const first = listItemAt(text, offset);
  if (first?.style !== 'letter' || !head.plural || text.slice(first.start, first.end) !== 'I') return first;
  const roman: ListItem = { ...first, style: 'roman', norm: 1 };
  const next = rangeEnd(text, roman, head) ?? nextInSeries(text, 'roman', { item: roman, hadConjunction: false }, head);
  return next === undefined ? first : roman;
}

/** Whether an item may be the first of a series, judged by its head and by what follows. */
function mayStartSeries(text: string, first: ListItem, head: HeadTraits): boolean {
  if (first.style === 'roman') return head.capital;
  if (first.style === 'word' && hasUnit(text, first.end)) return false;
  if (first.style === 'word')
    return first.norm === 1 ? isFollowedByMark(text, first.end) : endsCleanly(text, first.end);
  if (first.style === 'number') {
    if (head.requiresSeveral) return isFollowedByMore(text, first.end) || isRun(text, first);
    // `Norm 3,5` is a decimal.
    return !hasUnit(text, first.end) && !/^,\d/.test(text.slice(first.end, first.end + 2));
  }
  if (first.style !== 'letter') return true;
  const letter = text.slice(first.start, first.end);
  if (head.plural) return !/^[aAI]$/.test(letter) || isFollowedBySeparator(text, first);
  // A lone `I` is a pronoun or a roman numeral as often as the ninth letter, a lone `a` an article.
  if (letter === 'I' || letter === 'a') return false;
  return endsCleanly(text, first.end) || (letter !== 'A' && !isMark(tokenAt(text, first.end), '.'));
}

/** Whether a separator or dash follows, as it must after the `a` of `norms a, b and c`. */
function isFollowedBySeparator(text: string, first: ListItem): boolean {
  const end = endOfClosingBracket(text, first) ?? first.end;
  const next = tokenAt(text, end);
  const isRange = next?.kind === 'word' && RANGE_WORDS.has(next.text.toLowerCase());
  return isRange || isMark(next, ',;&') || isDash(next) || isConjunctionAt(text, end);
}

/** Adds an item, or a range with its last item; false if it is not about our norms. */
function addReference(series: Series, first: ListItem, last: ListItem | undefined): boolean {
  series.end = (last ?? first).end;
  if (first.norm === undefined || (last !== undefined && (last.norm === undefined || last.norm <= first.norm))) {
    return false;
  }
  const norms: NormNumber[] = [];
  for (let number: number = first.norm; number <= (last?.norm ?? first.norm); number++) {
    if (isNormNumber(number)) norms.push(number);
  }
  series.references.push({ norms, start: first.start, end: series.end });
  return true;
}

/** The last item of a range, if the item starts one. */
function rangeEnd(text: string, item: ListItem, head: HeadTraits): ListItem | undefined {
  const mark = tokenAt(text, endOfClosingBracket(text, item) ?? item.end);
  const isByWord = mark?.kind === 'word' && RANGE_WORDS.has(mark.text.toLowerCase());
  if (mark === undefined || (!isByWord && !isDash(mark))) return undefined;
  const last = listItemAt(text, mark.end);
  if (last === undefined || !canEndRange(item, last)) return undefined;
  const isNumberOrLetter = item.style === 'number' || item.style === 'letter';
  // After a singular head only `3-5` is a range: `Norm 3 – 5 States` and `Norm 3 to 5 States` are not.
  const isSpaced = mark.spaced || tokenAt(text, mark.end)?.spaced === true;
  if (isNumberOrLetter && !head.plural && (isByWord || isSpaced)) return undefined;
  if (hasUnit(text, last.end)) return { ...last, norm: undefined };
  if (isNumberOrLetter && countsNextWords(text, last.end)) return undefined;
  return last;
}

function canEndRange(first: ListItem, last: ListItem): boolean {
  if (first.style === last.style) return true;
  return first.style === 'paragraph' && (last.style === 'bracketed' || last.style === 'letter');
}

/** Whether a mark follows `one`, which is a pronoun before any other word. */
function isFollowedByMark(text: string, end: number): boolean {
  const next = tokenAt(text, end);
  return next === undefined || next.kind === 'mark' || isConjunctionAt(text, end);
}

/** Whether more numbers may follow, as they must after a plural head: `norms 3, 4`, `norms 3 (…) and 6`. */
function isFollowedByMore(text: string, end: number): boolean {
  const next = tokenAt(text, end);
  return (
    isMark(next, ',;&/、(') ||
    isDash(next) ||
    isConjunctionAt(text, end) ||
    (next?.kind === 'word' && (RANGE_WORDS.has(next.text.toLowerCase()) || !/^[a-z]/i.test(next.text)))
  );
}
