import { LETTER } from '../../normalize/script.ts';
import { isMark, tokenAt } from '../../normalize/token.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyPart } from '../../patterns/lexicon-pattern.ts';
import {
  countsNextWords,
  endsCleanly,
  type ItemStyle,
  type ListItem,
  listItemAt,
  skipNumberMark,
} from './list-item.ts';

/** What a head says about the series after it. */
export interface HeadTraits {
  /** Only after a head that may be a plural are plain numbers and letters a list: not in `Norm 3, 5 countries`. */
  plural: boolean;
  /** Whether the head is a plural form, after which more than one number must follow. Not every language has one. */
  requiresSeveral: boolean;
  /** Roman numerals need a head with a capital. */
  capital: boolean;
}

/** The latest item of a series while it is read. */
export interface SeriesPosition {
  item: ListItem;
  /** Whether an `and` or `or` was read: a mere comma after it continues the sentence and not the list. */
  hadConjunction: boolean;
}

interface Separator {
  hasComma: boolean;
  hasConjunction: boolean;
  end: number;
}

const conjunction = () => `${anyPart(({ conjunctions }) => conjunctions)}(?!${LETTER})`;
const NEXT_CONJUNCTION = new LazyRegExp('iuy', () => `\\s*${conjunction()}`);
/** A comma, a conjunction, both (`, and`) or two conjunctions (`and/or`). */
const SEPARATOR = new LazyRegExp(
  'iuy',
  () => `\\s*(?:([,;、·])\\s*)?(&|${conjunction()}(?:\\s*/\\s*${conjunction()})?)?`,
);
const NEXT_ITEM = `(?:\\d{1,2}|[A-K])(?!${LETTER}|[\\p{N}(])`;
/** `, 7 and 8`, the rest of a list that shows that its singular head means a plural. */
const REST_OF_LIST = new LazyRegExp(
  'iuy',
  () => `(?:\\s*,\\s*${NEXT_ITEM}){1,10}\\s*(?:,\\s*)?(?:&|${conjunction()})\\s*${NEXT_ITEM}`,
);

/** Whether a conjunction comes next at an offset. */
export function isConjunctionAt(text: string, offset: number): boolean {
  return NEXT_CONJUNCTION.test(text, offset);
}

/** Whether the rest of a list, with its last `and`, follows the item that ends at an offset: `Norm 6, 7 and 8`. */
export function isFollowedByList(text: string, end: number): boolean {
  if (!/\s*,/y.test(text.slice(end, end + 3))) return false;
  const rest = REST_OF_LIST.exec(text, end);
  return rest !== null && !countsNextWords(text, end + rest[0].length);
}

/** The next item of a series, if it continues. An item without a norm means that the series is not about our norms. */
export function nextInSeries(
  text: string,
  style: ItemStyle,
  position: SeriesPosition,
  head: HeadTraits,
): SeriesPosition | undefined {
  const { item: previous, hadConjunction } = position;
  const bracketEnd = endOfClosingBracket(text, previous);
  const separator = separatorAt(text, bracketEnd ?? skipGloss(text, previous.end));
  const { hasComma, hasConjunction } = separator;
  if (!hasComma && !hasConjunction) return withoutSeparator(text, style, previous);
  const item = itemWithNumberMark(text, separator.end);
  if (item === undefined || !continuesStyle(style, previous, item, text)) return undefined;
  if (bracketEnd !== undefined && !isMark(tokenAt(text, item.end), ')')) return undefined;
  if (isPlain(item.style)) {
    if (countsNextWords(text, item.end) || (hadConjunction && !hasConjunction)) return undefined;
    if (style !== 'paragraph' && !head.plural && (hasComma || !endsCleanly(text, item.end))) return undefined;
  }
  return { item, hadConjunction: hadConjunction || hasConjunction };
}

/** The subject of an item in brackets: `norms 3 (territory), 4 (crime)`. */
const GLOSS = /\s?\([^()\d]{3,40}\)/y;

/** The offset after the gloss on an item, if the list continues there; otherwise the offset itself. */
function skipGloss(text: string, end: number): number {
  GLOSS.lastIndex = end;
  const glossEnd = end + (GLOSS.exec(text)?.[0].length ?? 0);
  const { hasComma, hasConjunction } = separatorAt(text, glossEnd);
  return hasComma || hasConjunction ? glossEnd : end;
}

function separatorAt(text: string, offset: number): Separator {
  const [written = '', comma, word] = SEPARATOR.exec(text, offset) ?? [];
  return { hasComma: comma !== undefined, hasConjunction: word !== undefined, end: offset + written.length };
}

/** The item at an offset, including the `#` or `no.` before it. */
function itemWithNumberMark(text: string, offset: number): ListItem | undefined {
  const markEnd = skipNumberMark(text, offset);
  const item = listItemAt(text, markEnd);
  const start = markEnd === offset ? undefined : tokenAt(text, offset)?.start;
  return start === undefined || item === undefined ? item : { ...item, start };
}

/** The end of a closing bracket that was never opened, right after an item: `13 c), d) and e)`. */
export function endOfClosingBracket(text: string, item: ListItem): number | undefined {
  const token = tokenAt(text, item.end);
  return token !== undefined && endsInLetter(text, item) && isMark(token, ')') ? token.end : undefined;
}

/** `(f) (g) (h)` is a list without its commas; but `(c)(i)` goes into a deeper list, and `(c) (a)` is two things. */
function withoutSeparator(text: string, style: ItemStyle, previous: ListItem): SeriesPosition | undefined {
  if (style === 'number') return isRun(text, previous) ? positionAt(listItemAt(text, previous.end)) : undefined;
  if (style !== 'paragraph' && style !== 'bracketed') return undefined;
  const slash = tokenAt(text, previous.end);
  if (slash !== undefined && isMark(slash, '/')) return itemAfterSlash(text, style, slash.end);
  const item = listItemAt(text, previous.end);
  if (item?.style !== 'bracketed') return undefined;
  if (item.norm !== undefined && item.norm === (previous.norm ?? 0) + 1) return positionAt(item);
  return item.start === previous.end ? positionAt({ ...item, norm: undefined }) : undefined;
}

/** `norms 9 10 and 11` lacks a comma: the next number must be the next norm, and more numbers must follow. */
export function isRun(text: string, previous: ListItem): boolean {
  const item = listItemAt(text, previous.end);
  if (item?.style !== 'number' || item.norm !== (previous.norm ?? 0) + 1) return false;
  const { hasComma, hasConjunction, end } = separatorAt(text, item.end);
  return (hasComma || hasConjunction) && listItemAt(text, end)?.style === 'number';
}

function positionAt(item: ListItem | undefined): SeriesPosition | undefined {
  return item && { item, hadConjunction: false };
}

/** `13(c)/(d)` */
function itemAfterSlash(text: string, style: ItemStyle, offset: number): SeriesPosition | undefined {
  const item = listItemAt(text, offset);
  const isNext = item?.style === 'bracketed' || (item?.style === 'paragraph' && style === 'paragraph');
  return isNext ? positionAt(item) : undefined;
}

/** Whether an item can continue a series of this style: `(g)` after `13 (f)`, but not `13 (c)` after `3`. */
function continuesStyle(style: ItemStyle, previous: ListItem, item: ListItem, text: string): boolean {
  const written = text.slice(item.start, item.end);
  if (item.style === 'letter') {
    const inherits = style === 'letter' || (style === 'paragraph' && endsInLetter(text, previous));
    // No list of norms returns to (a), and `I` continues it only after `H`.
    return inherits && item.norm !== undefined && !/^a$/i.test(written) && (written !== 'I' || previous.norm === 8);
  }
  // A year, or any number of more than two digits, is not meant as an item.
  if (item.style === 'number') {
    return style === 'number' ? !/^\d{3}/.test(written) : style === 'paragraph' && isOtherParagraph(text, item);
  }
  return item.style === style || (style === 'paragraph' && item.style === 'bracketed');
}

/** Whether an item is a plain number or word, which alone is no sign of a norm. */
export function isPlain(style: ItemStyle): boolean {
  return style === 'number' || style === 'letter' || style === 'word' || style === 'roman';
}

/** Whether an item ends in a letter without brackets: `13c`, `c`. */
function endsInLetter(text: string, item: ListItem): boolean {
  return (item.style === 'paragraph' || item.style === 'letter') && !isMark(tokenAt(text, item.end - 1), ')]');
}

/** Whether a bracketed letter follows a number, as in `28 (e)`. */
function isOtherParagraph(text: string, item: ListItem): boolean {
  const open = tokenAt(text, item.end);
  return open !== undefined && isMark(open, '(') && listItemAt(text, open.start)?.style === 'bracketed';
}
