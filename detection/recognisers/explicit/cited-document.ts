import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyWord, atStart } from '../../patterns/lexicon-pattern.ts';

/** Which text a paragraph is said to belong to: the 2015 report, one that may be it, another one, or nothing is said. */
export interface CitedDocument {
  whose: 'own' | 'likely' | 'other' | 'unsaid';
  /** Whether it stands right beside the reference, and not merely in the same sentence. */
  isBeside: boolean;
  /** Where the symbol starts, when it stands right in front and is part of the reference. */
  start?: number;
}

/** Nothing is said of any document. */
export const UNSAID: CitedDocument = { whose: 'unsaid', isBeside: false };

/** How far a document may stand from its paragraph. */
const REACH = 90;

const own = () => anyWord(({ ownDocument }) => ownDocument);
const likely = () => anyWord(({ likelyDocument }) => likelyDocument);
const other = () => anyWord(({ otherDocuments }) => otherDocuments);
const of = () => anyWord(({ ofWords }) => ofWords);

/** A UN symbol of any document. */
const SYMBOL = '(?<![A-Za-z/])[ASE]/ ?(?:[A-Za-z0-9.]{1,12}/){0,4}[A-Za-z0-9.]{1,8}';
const IN_FRONT = new LazyRegExp('gi', () => `(?<own>${own()})|${SYMBOL}|${other()}`);
const OTHER_IN_FRONT = new LazyRegExp('gi', () => `${SYMBOL}|${other()}`);
/** A symbol right in front that nothing in front of it can be a part of; a cheap look first. */
const OWN_SYMBOL_BESIDE = /(?<=^|[("]|[^/\s]\s)A\/\s?70\/\s?174\*?[\s,]{0,3}$/i;
const OWN_SYMBOL = /A\/\s*70\/\s*174$/i;
/** Between symbol and paragraph: marks, a year or date in brackets or commas. */
const CLOSE = /^\*?[\s,]{0,3}(?:\([^()]{1,30}\)[\s,]{0,3})?$/;
const SENTENCE_END = /;|[.!?]\s+[A-Z]/;

const OWN_BEHIND = new LazyRegExp('i', () => `^[\\s,()"]{0,4}(?:${of()}\\s+)?${own()}`);
const LIKELY_BEHIND = new LazyRegExp('i', () => `^[\\s,()"]{0,4}${of()}\\s+${likely()}`);
const OF_BEHIND = new LazyRegExp('i', () => `^[\\s)"]{0,3}${of()}\\s`);
const TO_OTHER = new LazyRegExp('i', () => `^\\s${anyWord(({ toWords }) => toWords)}\\s+(?:${other()}|${SYMBOL})`);
const ITSELF_BEHIND = atStart(({ itself }) => itself);
const SYMBOL_BEHIND = new LazyRegExp('i', () => `^[\\s,()]{0,4}${SYMBOL}`);

/** The document named in front of a head. The nearest one counts. */
function inFront(text: string, head: number): CitedDocument {
  const from = Math.max(0, head - REACH);
  const before = text.slice(from, head);
  const beside = before.search(OWN_SYMBOL_BESIDE);
  if (beside >= 0) return { whose: 'own', isBeside: true, start: from + beside };
  let found = UNSAID;
  for (const match of (MAY_NAME_OWN.test(before) ? IN_FRONT : OTHER_IN_FRONT).matchAll(before)) {
    const between = before.slice(match.index + match[0].length);
    if (SENTENCE_END.test(between)) continue;
    const whose = match.groups?.own === undefined ? 'other' : 'own';
    const isBeside = CLOSE.test(between);
    const symbol = match[0].search(OWN_SYMBOL);
    found = { whose, isBeside, ...(isBeside && symbol >= 0 ? { start: from + match.index + symbol } : {}) };
  }
  return found;
}

/** The document named behind a series. */
function behind(text: string, end: number): CitedDocument['whose'] | 'likely' {
  const after = text.slice(end, end + REACH);
  const mayBeOwn = MAY_NAME_OWN.test(after);
  if (mayBeOwn && OWN_BEHIND.test(after)) return 'own';
  if (SYMBOL_BEHIND.test(after) || ITSELF_BEHIND.test(after)) return 'other';
  if (mayBeOwn && MAY_NAME_OWN.test(LIKELY_BEHIND.exec(after)?.[0] ?? '')) return 'likely';
  if (TO_OTHER.test(after)) return 'other';
  return OF_BEHIND.test(after) && !LIKELY_BEHIND.test(after) ? 'other' : 'unsaid';
}

/** What every way to name the 2015 report holds: its year, or the number in its symbol. */
const MAY_NAME_OWN = /2015|174/;

/** Whether the 2015 report may be named near by; a cheap test for heads that no other document claims. */
export function mayNameOwn(text: string, head: number, end: number): boolean {
  return MAY_NAME_OWN.test(text.slice(Math.max(0, head - REACH), end + REACH));
}

/** The document that the series from `head` to `end` is said to be a part of. What stands behind counts most. */
export function documentOf(text: string, head: number, end: number): CitedDocument {
  const front = inFront(text, head);
  const whose = behind(text, end);
  if (whose === 'likely') return front.whose === 'own' ? front : { whose, isBeside: true };
  return whose === 'unsaid' ? front : { ...front, whose, isBeside: true };
}
