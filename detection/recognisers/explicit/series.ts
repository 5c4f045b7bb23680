import type { NormNumber } from '../../../data/norms/norm.ts';
import { isNormNumber } from '../../../data/norms/norms.ts';
import { words } from '../../lexicon/lexica.ts';
import { isDash, isMark, tokenAt } from '../../normalize/token.ts';
import { countsWhatFollows, endsCleanly, isMeasured, type ListItem, listItemAt, type Style } from './list-item.ts';
import {
  closingBracket,
  type HeadTraits,
  isConjunctionAt,
  isListed,
  isRun,
  nextPlace,
  type Place,
} from './list-separator.ts';

/** A member or range: one clickable reference. */
export interface Item {
  norms: NormNumber[];
  start: number;
  end: number;
}

/** A whole series, read to its end. Foreign: one of its members cannot be ours. */
export interface Series {
  style: Style;
  items: Item[];
  end: number;
  foreign: 'no' | 'member' | 'paragraph';
}

const RANGE_WORDS = new Set(words(({ rangeWords }) => rangeWords));
/** The longest list of 11 norms there can be, with room for doubles; what is longer belongs to somebody else. */
const LONGEST = 24;

/** Reads the series at an offset: `3`, `(f), (g) and (h)`, `13 (c) or (d)`, `3 to 5`. Undefined if none starts there. */
export function seriesAt(text: string, offset: number, written: HeadTraits): Series | undefined {
  const first = firstMember(text, offset, written);
  if (first === undefined || !mayOpen(text, first, written)) return undefined;
  const head = written.plural || !isListed(text, first.end) ? written : { ...written, plural: true };
  const series: Series = { style: first.style, items: [], end: first.end, foreign: 'no' };
  let place: Place = { member: first, closed: false };
  for (;;) {
    const last = rangeEnd(text, place.member, head);
    if (!add(series, place.member, last) || series.items.length > LONGEST) {
      series.foreign = place.member.style === 'number' && series.style === 'paragraph' ? 'paragraph' : 'member';
      return series;
    }
    const next = nextPlace(text, series.style, { ...place, member: last ?? place.member }, head);
    if (next === undefined) return series;
    place = next;
  }
}

/** In `Norms I and II` the first is a roman number; in `Norms I and J` it is a letter. */
function firstMember(text: string, offset: number, head: HeadTraits): ListItem | undefined {
  const first = listItemAt(text, offset);
  if (first?.style !== 'letter' || !head.plural || text.slice(first.start, first.end) !== 'I') return first;
  const roman: ListItem = { ...first, style: 'roman', norm: 1 };
  const follows =
    rangeEnd(text, roman, head) ?? nextPlace(text, 'roman', { member: roman, closed: false }, head)?.member;
  return follows === undefined ? first : roman;
}

function mayOpen(text: string, first: ListItem, head: HeadTraits): boolean {
  if (first.style === 'roman') return head.capital;
  if (first.style === 'word' && isMeasured(text, first.end)) return false;
  if (first.style === 'word') return first.norm === 1 ? endsInMark(text, first.end) : endsCleanly(text, first.end);
  // `Norm 3,5` is a decimal; after a plural head it is a list.
  if (first.style === 'number') {
    // Only a language with a plural can say that there must be more than one number.
    if (head.plural && /[a-z]/i.test(text.slice(Math.max(0, first.start - 6), first.start))) {
      return goesOnAfter(text, first.end) || isRun(text, first);
    }
    return !isMeasured(text, first.end) && !/^,\d/.test(text.slice(first.end, first.end + 2));
  }
  if (first.style !== 'letter') return true;
  const letter = text.slice(first.start, first.end);
  if (head.plural) return !/^[aAI]$/.test(letter) || joins(text, first);
  // A lone `I` is a pronoun or a roman number as often as the ninth letter, a lone `a` an article.
  if (letter === 'I' || letter === 'a') return false;
  return endsCleanly(text, first.end) || (letter !== 'A' && !isMark(tokenAt(text, first.end), '.'));
}

/** Whether a separator or dash follows, as it must after the `a` of `norms a, b and c`. */
function joins(text: string, first: ListItem): boolean {
  const end = closingBracket(text, first) ?? first.end;
  const next = tokenAt(text, end);
  const isRange = next?.kind === 'word' && RANGE_WORDS.has(next.text.toLowerCase());
  return isRange || isMark(next, ',;&') || isDash(next) || isConjunctionAt(text, end);
}

/** Adds a member or range; false if it is not ours. */
function add(series: Series, first: ListItem, last: ListItem | undefined): boolean {
  series.end = (last ?? first).end;
  if (first.norm === undefined || (last !== undefined && (last.norm === undefined || last.norm <= first.norm))) {
    return false;
  }
  const norms: NormNumber[] = [];
  for (let number: number = first.norm; number <= (last?.norm ?? first.norm); number++) {
    if (isNormNumber(number)) norms.push(number);
  }
  series.items.push({ norms, start: first.start, end: series.end });
  return true;
}

/** The upper end of a range, if the member opens one. */
function rangeEnd(text: string, member: ListItem, head: HeadTraits): ListItem | undefined {
  const mark = tokenAt(text, closingBracket(text, member) ?? member.end);
  const byWord = mark?.kind === 'word' && RANGE_WORDS.has(mark.text.toLowerCase());
  if (mark === undefined || (!byWord && !isDash(mark))) return undefined;
  const last = listItemAt(text, mark.end);
  if (last === undefined || !sameKind(member, last)) return undefined;
  const plain = member.style === 'number' || member.style === 'letter';
  // After a singular head only `3-5` is a range: `Norm 3 – 5 States` and `Norm 3 to 5 States` are not.
  const spaced = mark.spaced || tokenAt(text, mark.end)?.spaced === true;
  if (plain && !head.plural && (byWord || spaced)) return undefined;
  if (isMeasured(text, last.end)) return { ...last, norm: undefined };
  if (plain && countsWhatFollows(text, last.end)) return undefined;
  return last;
}

function sameKind(first: ListItem, last: ListItem): boolean {
  if (first.style === last.style) return true;
  return first.style === 'paragraph' && (last.style === 'bracketed' || last.style === 'letter');
}

/** `one` is a pronoun unless a mark follows. */
function endsInMark(text: string, end: number): boolean {
  const next = tokenAt(text, end);
  return next === undefined || next.kind === 'mark' || isConjunctionAt(text, end);
}

/** `norms 3, 4`, `norms 3 (…) and 6`: a plural head has more than one number behind it. */
function goesOnAfter(text: string, end: number): boolean {
  const next = tokenAt(text, end);
  return (
    isMark(next, ',;&/、(') ||
    isDash(next) ||
    isConjunctionAt(text, end) ||
    (next?.kind === 'word' && (RANGE_WORDS.has(next.text.toLowerCase()) || !/^[a-z]/i.test(next.text)))
  );
}
