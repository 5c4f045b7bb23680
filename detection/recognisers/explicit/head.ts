import { hasHangul } from '../../normalize/script.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyPart, anyWord, anywhere, atEnd } from '../../patterns/lexicon-pattern.ts';
import { WORD_START } from '../../patterns/word-start.ts';
import { afterNumberMark } from './list-item.ts';
import type { HeadTraits } from './list-separator.ts';

/** Where a series may start, and what its head says about it. */
export interface Head extends HeadTraits {
  kind: 'norm' | 'paragraph' | 'subparagraph' | 'bare';
  start: number;
  /** Where the first member is to be read. */
  end: number;
}

const LED = `(?<=^|${WORD_START})`;
const HEAD = new LazyRegExp('gi', () => {
  const one = anyWord(({ heads }) => heads.one);
  const many = anyWord(({ heads }) => heads.many);
  const either = anyWord(({ heads }) => heads.either);
  const paragraph = anyWord(({ paragraphHeads }) => paragraphHeads);
  const subparagraph = anyWord(({ subparagraphHeads }) => subparagraphHeads);
  return [
    // `norm2` is the name of something in a program.
    `(${LED}${one}(?!\\d))`,
    `(${LED}${many}(?!\\d)|${either})`,
    `((?:${paragraph}|[¶§]{1,2})(?=\\s*13(?!\\d)))`,
    `(${subparagraph}(?=\\s*\\([a-k]\\)))`,
    `((?<![:/–-])${LED}13(?=\\s?\\([a-k]\\)))`,
  ].join('|');
});

/** What every head holds, or what follows it: a cheap look first. */
const MAY = new LazyRegExp('i', () => `${anyPart(({ heads }) => Object.values(heads).flat())}|13`);

/** Whether a text may hold a head, of any language; where it does not, no norm is named by its number or letter. */
export function mayHoldHead(text: string): boolean {
  return MAY.test(text);
}

/** Right in front of a head, what makes it one of a set, a place in the list, or one that was named before. */
const COUNTED = new LazyRegExp('iu', () => {
  const head = anyPart(({ heads }) => Object.values(heads).flat());
  const inFront = anyPart((lexicon) => [
    ...lexicon.setModifiers,
    ...lexicon.setNumbers,
    ...lexicon.setPartitives,
    ...lexicon.ordinals,
  ]);
  const pointing = anyPart(({ anaphors }) => Object.values(anaphors).flat());
  return `${head}(?<=${inFront}[^A-Za-z0-9]{0,6}${head}|${pointing})`;
});

/**
 * Whether a head in a text may be counted or pointed at, by a cheap look at the words in front of it. Where words are written
 * against each other these may stand elsewhere.
 */
export function mayCountHead(text: string): boolean {
  return COUNTED.test(text) || hasHangul(text);
}

/** Marks that may stand between a head and its first paragraph: `norms, 13 (f)`, `norms (13 (f)–(h))`. */
const BEFORE_PARAGRAPH = /\s*(?:[,:(]\s*)?(?=13\s*(?:\(|[a-k]))/iy;

/** Reads on from an offset: the next head in the text. */
export function nextHead(text: string, offset: number): Head | undefined {
  const match = HEAD.exec(text, offset);
  if (match === null) return undefined;
  const [written, , many, paragraph, subparagraph, bare] = match;
  const { index: start } = match;
  const initial = written.charAt(0);
  const head = { start, end: start + written.length, plural: true, capital: initial !== initial.toLowerCase() };
  if (bare !== undefined) return { ...head, kind: 'bare', end: start };
  if (paragraph !== undefined) return { ...head, kind: 'paragraph' };
  if (subparagraph !== undefined) return { ...head, kind: 'subparagraph' };
  return { ...head, kind: 'norm', plural: many !== undefined, end: afterMarks(text, head.end) };
}

function afterMarks(text: string, offset: number): number {
  const behindMark = afterNumberMark(text, offset);
  if (behindMark > offset) return behindMark;
  BEFORE_PARAGRAPH.lastIndex = offset;
  return offset + (BEFORE_PARAGRAPH.exec(text)?.[0].length ?? 0);
}

/** How far before a head the words are looked at that belong to it. */
const REACH = 60;

const OTHER_NORM = atEnd(({ otherNorms }) => otherNorms);
/** Right in front, or in front of the number that a list begins with: `Sections 13(d) and 13(f)`. */
const OTHER_HEAD_NEAR = new LazyRegExp('i', () => {
  const otherHead = anyWord(({ otherHeads }) => otherHeads);
  return `(?:${otherHead}|§)\\s*(?:$|[\\d(](?:[^.;!?]|\\.(?=\\S)){0,30}$)`;
});
const NOT_BARE_AFTER = atEnd(({ notBareAfter }) => notBareAfter);
const NOT_BARE_BEFORE = new LazyRegExp(
  'i',
  () => `^\\s?\\([a-k]\\)\\s?${anyWord(({ notBareBefore }) => notBareBefore)}`,
);
/** A word with a capital within a sentence names what the number belongs to: `Form 13(f)`. */
const NAME_IN_FRONT = /[^.!?:"\s]\s+[A-Z][A-Za-z]*\s$/;
/** Two capitals in one word, right in front of a head. */
const NAME_IN_CAPITALS = /(?<![\p{L}\p{N}-])[A-Z][A-Za-z-]{0,12}[A-Z][A-Za-z]{0,3}\s$/u;
const OWN_NAME = anywhere(({ setModifiers, own }) => [...setModifiers, ...own]);
const OWN_JOINED = new LazyRegExp('i', () => `${anyWord(({ setModifiers }) => setModifiers)}-$`);

/** Whether what stands right in front of a head makes it another kind of norm, or no head at all. */
export function isOtherHead(text: string, head: Head): boolean {
  const before = text.slice(Math.max(0, head.start - REACH), head.start);
  if (head.kind === 'bare') return isOtherNumber(text, head, before);
  if (head.kind !== 'norm') return false;
  // `x.norm 1`, `\norm`, `L2-norm 1`; but `cyber-norm 3`.
  if (/[.\\@$_]$/.test(before) || (before.endsWith('-') && !OWN_JOINED.test(before))) return true;
  return OTHER_NORM.test(before) || isNamedAfterOther(text, head, before);
}

/** Whether `13 (f)` without a head is a part of something else, or a value. */
function isOtherNumber(text: string, head: Head, before: string): boolean {
  if (OTHER_HEAD_NEAR.test(before) || NOT_BARE_AFTER.test(before)) return true;
  if (NAME_IN_FRONT.test(before) && !OWN_NAME.test(before.slice(-16))) return true;
  // Right behind `13`.
  return NOT_BARE_BEFORE.test(text.slice(head.end + 2, head.end + REACH));
}

/** `TIBER-EU Norm 3`: a name in capitals that is not one of ours; in a line of capitals every word looks like one. */
function isNamedAfterOther(text: string, head: Head, before: string): boolean {
  const name = NAME_IN_CAPITALS.exec(before)?.[0];
  if (name === undefined || OWN_NAME.test(name) || /^[IVXL]+\s/.test(name)) return false;
  const written = text.slice(head.start, head.end);
  return written !== written.toUpperCase();
}
