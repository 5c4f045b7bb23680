import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyWord, atStart } from '../../patterns/lexicon-pattern.ts';

/** The document that a paragraph is said to belong to. */
export interface CitedDocument {
  /** The 2015 report of the UN, a document that is likely to be it, another one, or none that is named. */
  owner: 'un' | 'likely-un' | 'other' | 'unknown';
  /** Whether it is named right beside the reference, and not only in the same sentence. */
  isAdjacent: boolean;
  /** The offset of the document's symbol, where that comes right before the reference and is part of it. */
  start?: number;
}

/** No document is named. */
export const UNKNOWN_DOCUMENT: CitedDocument = { owner: 'unknown', isAdjacent: false };

/** The maximum distance between a paragraph and its document, in characters. */
const MAX_DISTANCE = 90;

const unDocument = () => anyWord((lexicon) => lexicon.unDocument);
const likelyUnDocument = () => anyWord((lexicon) => lexicon.likelyUnDocument);
const otherDocument = () => anyWord(({ otherDocuments }) => otherDocuments);
const of = () => anyWord(({ ofWords }) => ofWords);

/** The UN symbol of any document. */
const SYMBOL = '(?<![A-Za-z/])[ASE]/ ?(?:[A-Za-z0-9.]{1,12}/){0,4}[A-Za-z0-9.]{1,8}';
const backReference = () => `(?<back>${anyWord(({ backReferences }) => backReferences)})`;
const ANY_BEFORE = new LazyRegExp('gi', () => `(?<un>${unDocument()})|${backReference()}|${SYMBOL}|${otherDocument()}`);
const OTHER_BEFORE = new LazyRegExp('gi', () => `${backReference()}|${SYMBOL}|${otherDocument()}`);
/** The symbol of the 2015 report right before a head, where it is not part of a longer name: a quick test. */
const ADJACENT_UN_SYMBOL = /(?<=^|[("]|[^/\s]\s)A\/\s?70\/\s?174\*?[\s,]{0,3}$/i;
const UN_SYMBOL = /A\/\s*70\/\s*174$/i;
/** Marks, or a year or date in brackets, between an adjacent document and its paragraph. */
const BETWEEN_ADJACENT = /^\*?[\s,]{0,3}(?:\([^()]{1,30}\)[\s,]{0,3})?$/;
const SENTENCE_END = /;|[.!?]\s+[A-Z]/;

const UN_AFTER = new LazyRegExp('i', () => `^[\\s,()"]{0,4}(?:${of()}\\s+)?${unDocument()}`);
const LIKELY_UN_AFTER = new LazyRegExp('i', () => `^[\\s,()"]{0,4}${of()}\\s+${likelyUnDocument()}`);
const OF_AFTER = new LazyRegExp('i', () => `^[\\s)"]{0,3}${of()}\\s`);
const TO_OTHER = new LazyRegExp('i', () => {
  const to = anyWord(({ toWords }) => toWords);
  return `^\\s${to}\\s+(?:${otherDocument()}|${SYMBOL})`;
});
/** Words that refer to the text they are in: `paragraph 13 (c) above`. */
const THIS_TEXT_AFTER = atStart(({ selfReferences }) => selfReferences);
const SYMBOL_AFTER = new LazyRegExp('i', () => `^[\\s,()]{0,4}${SYMBOL}`);

/** Part of every name of the 2015 report: its year, or the number in its symbol. */
const MAY_NAME_UN_DOCUMENT = /2015|174/;

/** Whether the 2015 report may be named before or after a series; a quick test. */
export function mayCiteUNDocument(text: string, start: number, end: number): boolean {
  return MAY_NAME_UN_DOCUMENT.test(text.slice(Math.max(0, start - MAX_DISTANCE), end + MAX_DISTANCE));
}

/**
 * The document that a series belongs to. One named after the series takes precedence over one named before it.
 *
 * @param start the offset of the head of the series
 */
export function citedDocument(text: string, start: number, end: number): CitedDocument {
  const before = documentBefore(text, start);
  const owner = ownerAfter(text, end);
  if (owner === 'likely-un') return before.owner === 'un' ? before : { owner, isAdjacent: true };
  return owner === 'unknown' ? before : { ...before, owner, isAdjacent: true };
}

/** The document named before a head: the nearest one. */
function documentBefore(text: string, head: number): CitedDocument {
  const from = Math.max(0, head - MAX_DISTANCE);
  const before = text.slice(from, head);
  const adjacentSymbol = before.search(ADJACENT_UN_SYMBOL);
  if (adjacentSymbol >= 0) return { owner: 'un', isAdjacent: true, start: from + adjacentSymbol };
  let nearest = UNKNOWN_DOCUMENT;
  for (const match of (MAY_NAME_UN_DOCUMENT.test(before) ? ANY_BEFORE : OTHER_BEFORE).matchAll(before)) {
    const between = before.slice(match.index + match[0].length);
    if (SENTENCE_END.test(between)) continue;
    const isUN = match.groups?.un !== undefined || refersBackToUNDocument(text, from + match.index, match);
    const owner = isUN ? 'un' : 'other';
    const isAdjacent = BETWEEN_ADJACENT.test(between);
    const symbol = match[0].search(UN_SYMBOL);
    const start = isAdjacent && symbol >= 0 ? { start: from + match.index + symbol } : {};
    nearest = { owner, isAdjacent, ...start };
  }
  return nearest;
}

/** How far before `ibid.` the document may be that it stands for, in characters. */
const MAX_BACK = 300;
/** The date of a document right after it. */
const DATE = /^\*?\s?\([^()]{1,30}\)/;
/** Signs of a source that is not in the lexica: between sources there is a semicolon, and most have a year, a title or pages. */
const OTHER_SOURCE = /;|\d{4}|"|\b(?:vol|pp?)\./i;
/** An author right before: `Schmitt, supra note 4`, `by Schmitt op. cit.`; but not the first word of a sentence, as `See ibid.` */
const AUTHOR_BEFORE =
  /(?:^|[^\p{L}])\p{Lu}[\p{L}'-]+(?:,\s|\set\sal\.,?\s)$|(?:[^.;?!\s]|\p{Lu}\.)\s\p{Lu}[\p{L}'-]+\s$/u;

/** Whether a match stands for the document cited before, and that is the 2015 report: `A/70/174, para. 13 (a). Ibid., para. 13 (c)`. */
function refersBackToUNDocument(text: string, offset: number, { groups }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, offset - MAX_BACK), offset);
  if (groups?.back === undefined || !MAY_NAME_UN_DOCUMENT.test(before)) return false;
  const cited = ANY_BEFORE.matchAll(before).findLast((match) => match.groups?.back === undefined);
  if (cited?.groups?.un === undefined) return false;
  const between = before.slice(cited.index + cited[0].length);
  return !AUTHOR_BEFORE.test(between) && !OTHER_SOURCE.test(between.replace(DATE, ''));
}

function ownerAfter(text: string, end: number): CitedDocument['owner'] {
  const after = text.slice(end, end + MAX_DISTANCE);
  const mayNameUN = MAY_NAME_UN_DOCUMENT.test(after);
  if (mayNameUN && UN_AFTER.test(after)) return 'un';
  if (SYMBOL_AFTER.test(after) || THIS_TEXT_AFTER.test(after)) return 'other';
  if (mayNameUN && MAY_NAME_UN_DOCUMENT.test(LIKELY_UN_AFTER.exec(after)?.[0] ?? '')) return 'likely-un';
  if (TO_OTHER.test(after)) return 'other';
  return OF_AFTER.test(after) && !LIKELY_UN_AFTER.test(after) ? 'other' : 'unknown';
}
