import { LEXICA, words } from './lexica.ts';
import { anyOf, atEnd, sourceOf } from './pattern.ts';
import type { HeadTraits } from './separator.ts';

/** Where a series may start, and what its head says about it. */
export interface Head extends HeadTraits {
  kind: 'norm' | 'paragraph' | 'bare';
  start: number;
  /** Where the first member is to be read. */
  end: number;
}

const one = words(({ heads }) => heads.one);
const many = words(({ heads }) => heads.many);
const either = words(({ heads }) => heads.either);
const paragraph = words(({ paragraphHeads }) => paragraphHeads);
const numberMarks = words(({ numberMarks: marks }) => marks).map(sourceOf);

const HEAD = new RegExp(
  [
    // `norm2` is the name of something in a program.
    `(?<one>${anyOf(one)}(?!\\d))`,
    `(?<many>${anyOf(many)}(?!\\d)|${anyOf(either)})`,
    `(?<paragraph>(?:${anyOf(paragraph)}|¶{1,2})(?=\\s*13(?!\\d)))`,
    '(?<bare>(?<![A-Za-z0-9.,:/–$€£#-])13(?=\\s?\\([a-k]\\)))',
  ].join('|'),
  'gi',
);

const NUMBER_MARK = new RegExp(`\\s*(?:(?:${numberMarks.join('|')})(?![A-Za-z])|#)(?=\\s*[A-Za-z\\d(])`, 'iy');
/** Marks that may stand between a head and its first paragraph: `norms, 13 (f)`, `norms (13 (f)–(h))`. */
const BEFORE_PARAGRAPH = /\s*[,:(]?\s*(?=13\s*(?:\(|[a-k]))/iy;

/** Reads on from an offset: the next head in the text. */
export function nextHead(text: string, offset: number): Head | undefined {
  HEAD.lastIndex = offset;
  const match = HEAD.exec(text);
  if (match === null) return undefined;
  const [written] = match;
  const { index: start, groups } = match;
  const initial = written.charAt(0);
  const head = { start, end: start + written.length, plural: true, capital: initial !== initial.toLowerCase() };
  if (groups?.bare !== undefined) return { ...head, kind: 'bare', end: start };
  if (groups?.paragraph !== undefined) return { ...head, kind: 'paragraph' };
  return { ...head, kind: 'norm', plural: groups?.many !== undefined, end: afterMarks(text, head.end) };
}

function afterMarks(text: string, offset: number): number {
  for (const pattern of [NUMBER_MARK, BEFORE_PARAGRAPH]) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match !== null && match[0] !== '') return offset + match[0].length;
  }
  return offset;
}

/** How far before a head the words are looked at that belong to it. */
const REACH = 60;

const OTHER_NORM = atEnd(words(({ otherNorms }) => otherNorms));
const OTHER_HEAD = anyOf(words(({ otherHeads }) => otherHeads));
const OTHER_HEAD_NEAR = new RegExp(`(?:${OTHER_HEAD}|§)[^.;!?]{0,30}$`, 'i');
const BARE_LEAD = new RegExp(`(?:^|[,;:()\\[–—-]\\s*|${anyOf(words(({ bareLeads }) => bareLeads))}\\s+)$`, 'i');
const OWN_JOINED = new RegExp(`${anyOf(words(({ setModifiers }) => setModifiers))}-$`, 'i');

/** Whether what stands right in front of a head makes it another kind of norm, or no head at all. */
export function isOtherHead(text: string, head: Head): boolean {
  const before = text.slice(Math.max(0, head.start - REACH), head.start);
  if (head.kind === 'bare') return OTHER_HEAD_NEAR.test(before) || !BARE_LEAD.test(before);
  if (head.kind === 'paragraph') return false;
  // `x.norm 1`, `\norm`, `L2-norm 1`; but `cyber-norm 3`.
  if (/[.\\@$_]$/.test(before) || (before.endsWith('-') && !OWN_JOINED.test(before))) return true;
  return OTHER_NORM.test(before);
}

/** The heads that go round their number, as in Korean: start, end and number of each match. */
export const AROUND: readonly RegExp[] = LEXICA.flatMap(({ brackets }) =>
  brackets.map(([before, after]) => new RegExp(`${sourceOf(before)}\\s?(\\d{1,2})\\s?${sourceOf(after)}`, 'g')),
);
