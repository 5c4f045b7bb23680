import { normalizeText } from '../../normalize/normalize-text.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyPart } from '../../patterns/lexicon-pattern.ts';
import { citedDocument } from './cited-document.ts';
import { isOtherHead, nextHead } from './head.ts';

/** The length of the longest text that heads a column of norms, and of the longest list in a cell of it. */
const MAX_HEAD = 30;
const MAX_ITEMS = 24;

const AFTER_HEAD = new LazyRegExp('i', () => `^\\s*(?:${anyPart(({ numberMarks }) => numberMarks)}|#)?[\\s.:]*$`);
/** Numbers, letters and paragraphs with nothing but marks between them. */
const ITEMS = /^[\s(]*(?:\d{1,2}(?!\d)|[a-k](?![a-z]))(?:[\s()[\].,;&/–-]|(?<!\d)\d{1,2}(?!\d)|[a-k](?![a-z]))*$/i;

/** Whether a text alone in a cell heads a column of norms: `Norm`, `UN norms`, `Norm no.` */
export function isColumnHead(text: string): boolean {
  const normalized = normalizeText(text).text.trim();
  if (normalized.length > MAX_HEAD) return false;
  const head = nextHead(normalized, 0);
  return head?.kind === 'norm' && AFTER_HEAD.test(normalized.slice(head.end)) && !isOtherHead(normalized, head);
}

/** Whether a text consists of what may follow the head of a column: `3`, `(c)`, `6–8`, `13 (f), (g)`. */
export function isListOfItems(text: string): boolean {
  const normalized = normalizeText(text).text.trim();
  return normalized.length <= MAX_ITEMS && ITEMS.test(normalized);
}

/** The end of a text that introduces a list. */
const INTRODUCES = /[:–-]$/;
const NUMBER_13 = /\s*13(?!\s*\(|\d)/y;
/** How much of an introduction is carried to the items of its list, in characters. */
const MAX_CARRIED = 80;

/**
 * The words that a text about paragraph 13 of the 2015 report carries to the items (a) to (k) of the list that it introduces;
 * undefined for any other text. Written in front of an item they make it a reference.
 */
export function introductionOfList(text: string): string | undefined {
  const normalized = normalizeText(text.slice(-2 * MAX_CARRIED)).text.trim();
  if (!INTRODUCES.test(normalized)) return undefined;
  for (let head = nextHead(normalized, 0); head; head = nextHead(normalized, Math.max(head.end, head.start + 1))) {
    NUMBER_13.lastIndex = head.end;
    const number = head.kind === 'paragraph' ? NUMBER_13.exec(normalized) : null;
    if (number === null) continue;
    const end = head.end + number[0].length;
    if (citedDocument(normalized, head.start, end).owner !== 'un') continue;
    return `${normalized.slice(-MAX_CARRIED, -1)}, ${normalized.slice(head.start, end)} `;
  }
  return undefined;
}
