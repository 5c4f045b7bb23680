import { LETTER } from '../../normalize/script.ts';
import { isMark, tokenAt } from '../../normalize/token.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyPart } from '../../patterns/lexicon-pattern.ts';
import { afterNumberMark, countsWhatFollows, endsCleanly, type ListItem, listItemAt, type Style } from './list-item.ts';

/** What the head says of the series behind it. */
export interface HeadTraits {
  /** Plural heads take lists of plain numbers and letters; singular ones do not (`Norm 3, 5 countries`). */
  plural: boolean;
  /** Written with a capital, so that roman numbers can be meant. */
  capital: boolean;
}

/** How far a series has been read. */
export interface Place {
  member: ListItem;
  /** An `and` or `or` was read: after it a mere comma goes on with the sentence, not with the list. */
  closed: boolean;
}

interface Separator {
  comma: boolean;
  conjunction: boolean;
  end: number;
}

const anyConjunction = () => `${anyPart(({ conjunctions }) => conjunctions)}(?!${LETTER})`;
const CONJUNCTION_NEXT = new LazyRegExp('iuy', () => `\\s*${anyConjunction()}`);
/** `and/or` as well. */
const SEPARATOR = new LazyRegExp(
  'iuy',
  () => `\\s*(?:([,;、·])\\s*)?(&|${anyConjunction()}(?:\\s*/\\s*${anyConjunction()})?)?`,
);
const NEXT = `(?:\\d{1,2}|[A-K])(?!${LETTER}|[\\p{N}(])`;
/** `, 7 and 8`: what shows that a singular head was meant as a plural. */
const LISTED = new LazyRegExp(
  'iuy',
  () => `(?:\\s*,\\s*${NEXT}){1,10}\\s*(?:,\\s*)?(?:&|${anyConjunction()})\\s*${NEXT}`,
);

/** Whether `and`, `or` or their like stand at an offset. */
export function isConjunctionAt(text: string, offset: number): boolean {
  return CONJUNCTION_NEXT.test(text, offset);
}

/** Whether a whole list stands behind its first member, to the last `and`: `Norm 6, 7 and 8`. */
export function isListed(text: string, end: number): boolean {
  if (!/\s*,/y.test(text.slice(end, end + 3))) return false;
  const list = LISTED.exec(text, end);
  return list !== null && !countsWhatFollows(text, end + list[0].length);
}

/** The member after a separator, if the series goes on. Its norm is undefined if it makes the series somebody else's. */
export function nextPlace(text: string, style: Style, place: Place, head: HeadTraits): Place | undefined {
  const { member: before, closed } = place;
  const bracket = closingBracket(text, before);
  const separator = separatorAt(text, bracket ?? behindGloss(text, before.end));
  if (!separator.comma && !separator.conjunction) return withoutSeparator(text, style, before);
  const member = markedMember(text, separator.end);
  if (member === undefined || !continues(style, before, member, text)) return undefined;
  if (bracket !== undefined && !isMark(tokenAt(text, member.end), ')')) return undefined;
  if (isPlain(member.style)) {
    if (countsWhatFollows(text, member.end) || (closed && !separator.conjunction)) return undefined;
    if (style !== 'paragraph' && !head.plural) {
      if (separator.comma || !endsCleanly(text, member.end)) return undefined;
    }
  }
  return { member, closed: closed || separator.conjunction };
}

/** What a member is about, in brackets: `norms 3 (territory), 4 (crime)`. */
const GLOSS = /\s?\([^()\d]{3,40}\)/y;

/** The offset behind the gloss on a member, if the list goes on behind it. */
function behindGloss(text: string, end: number): number {
  GLOSS.lastIndex = end;
  const behind = end + (GLOSS.exec(text)?.[0].length ?? 0);
  const { comma, conjunction } = separatorAt(text, behind);
  return comma || conjunction ? behind : end;
}

function separatorAt(text: string, offset: number): Separator {
  const [written = '', comma, conjunction] = SEPARATOR.exec(text, offset) ?? [];
  return { comma: comma !== undefined, conjunction: conjunction !== undefined, end: offset + written.length };
}

/** The member at an offset, with the `#` or `no.` in front of it. */
function markedMember(text: string, offset: number): ListItem | undefined {
  const behindMark = afterNumberMark(text, offset);
  const member = listItemAt(text, behindMark);
  const start = behindMark === offset ? undefined : tokenAt(text, offset)?.start;
  return start === undefined || member === undefined ? member : { ...member, start };
}

/** The end of a bracket that was never opened, as in `13 c), d) and e)`. */
export function closingBracket(text: string, member: ListItem): number | undefined {
  const token = tokenAt(text, member.end);
  return token !== undefined && isBare(text, member) && isMark(token, ')') ? token.end : undefined;
}

/** `(f) (g) (h)` lacks its commas; but `(c)(i)` goes down into a list of somebody else, and `(c) (a)` is two things. */
function withoutSeparator(text: string, style: Style, before: ListItem): Place | undefined {
  if (style === 'number') return isRun(text, before) ? asPlace(listItemAt(text, before.end)) : undefined;
  if (style !== 'paragraph' && style !== 'bracketed') return undefined;
  const slash = tokenAt(text, before.end);
  if (slash !== undefined && isMark(slash, '/')) return slashed(text, style, slash.end);
  const member = listItemAt(text, before.end);
  if (member?.style !== 'bracketed') return undefined;
  if (member.norm !== undefined && member.norm === (before.norm ?? 0) + 1) return { member, closed: false };
  return member.start === before.end ? { member: { ...member, norm: undefined }, closed: false } : undefined;
}

/** `norms 9 10 and 11` lacks a comma; the next number must be the next norm, and more must follow. */
export function isRun(text: string, before: ListItem): boolean {
  const member = listItemAt(text, before.end);
  if (member?.style !== 'number' || member.norm !== (before.norm ?? 0) + 1) return false;
  const { comma, conjunction, end } = separatorAt(text, member.end);
  return (comma || conjunction) && listItemAt(text, end)?.style === 'number';
}

function asPlace(member: ListItem | undefined): Place | undefined {
  return member && { member, closed: false };
}

/** `13(c)/(d)` */
function slashed(text: string, style: Style, offset: number): Place | undefined {
  const member = listItemAt(text, offset);
  const isNext = member?.style === 'bracketed' || (member?.style === 'paragraph' && style === 'paragraph');
  return isNext ? { member, closed: false } : undefined;
}

/** Whether a member can go on a series of this style: `(g)` after `13 (f)`, but not `13 (c)` after `3`. */
function continues(style: Style, before: ListItem, member: ListItem, text: string): boolean {
  const written = text.slice(member.start, member.end);
  if (member.style === 'letter') {
    const inherits = style === 'letter' || (style === 'paragraph' && isBare(text, before));
    // No list of norms comes back to (a), and `I` goes on with it only after `H`.
    return inherits && member.norm !== undefined && !/^a$/i.test(written) && (written !== 'I' || before.norm === 8);
  }
  // A year, or any number of more than two digits, is not meant as a member.
  if (member.style === 'number') {
    return style === 'number' ? !/^\d{3}/.test(written) : style === 'paragraph' && isOtherParagraph(text, member);
  }
  return member.style === style || (style === 'paragraph' && member.style === 'bracketed');
}

function isPlain(style: Style): boolean {
  return style === 'number' || style === 'letter' || style === 'word' || style === 'roman';
}

/** Whether a member ends in a letter without brackets: `13c`, `c`. */
function isBare(text: string, member: ListItem): boolean {
  return (member.style === 'paragraph' || member.style === 'letter') && !isMark(tokenAt(text, member.end - 1), ')]');
}

/** Whether a number has a bracketed letter behind it, as in `28 (e)`. */
function isOtherParagraph(text: string, member: ListItem): boolean {
  const open = tokenAt(text, member.end);
  return open !== undefined && isMark(open, '(') && listItemAt(text, open.start)?.style === 'bracketed';
}
