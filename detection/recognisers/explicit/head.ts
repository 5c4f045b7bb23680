import { hasAttachingLetter } from '../../normalize/script.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyPart, anyWord, anywhere, atEnd } from '../../patterns/lexicon-pattern.ts';
import { WORD_START } from '../../patterns/word-boundary.ts';
import { skipNumberMark } from './list-item.ts';
import type { HeadTraits } from './list-separator.ts';

/** The head of a series (`Norm`, `norms`, `paragraph`), or the place of one before a bare `13 (f)`. */
export interface Head extends HeadTraits {
  kind: 'norm' | 'paragraph' | 'subparagraph' | 'bare';
  start: number;
  /** The offset at which the first item is read. */
  end: number;
  /** Whether a hyphen joins it to its number: `Norm-3`, which may be a name of something else. */
  isHyphenated?: boolean;
}

const AT_WORD_START = `(?<=^|${WORD_START})`;
const HEAD = new LazyRegExp('gi', () => {
  const singular = anyWord(({ heads }) => heads.singular);
  const plural = anyWord(({ heads }) => heads.plural);
  const invariable = anyWord(({ heads }) => heads.invariable);
  const paragraph = anyWord(({ paragraphHeads }) => paragraphHeads);
  const subparagraph = anyWord(({ subparagraphHeads }) => subparagraphHeads);
  return [
    // `norm2` is an identifier in a program.
    `(${AT_WORD_START}${singular}(?!\\d))`,
    `(${AT_WORD_START}${plural}(?!\\d))|(${invariable})`,
    `((?:${paragraph}|[¶§]{1,2})(?=\\s*13(?!\\d)))`,
    `(${subparagraph}(?=\\s*\\([a-k]\\)))`,
    `((?<![:/–-])${AT_WORD_START}13(?=\\s?\\([a-k]\\)))`,
  ].join('|');
});

const anyNormHead = () => anyPart(({ heads }) => Object.values(heads).flat());

/** Part of every head or of what follows it: a quick test that comes before `HEAD`. */
const HEAD_OR_13 = new LazyRegExp('i', () => `${anyNormHead()}|13`);

/** Whether a text may contain a head, in any language; without one no norm is named by its number or letter. */
export function mayContainHead(text: string): boolean {
  return HEAD_OR_13.test(text);
}

/** A head after words that make it a set, a position in the list or an anaphor. */
const COUNTED_HEAD = new LazyRegExp('iu', () => {
  const head = anyNormHead();
  const counting = anyPart((lexicon) => [
    ...lexicon.normModifiers,
    ...lexicon.normCounts,
    ...lexicon.countPartitives,
    ...lexicon.ordinals,
  ]);
  const anaphor = anyPart(({ anaphors }) => Object.values(anaphors).flat());
  return `${head}(?<=${counting}[^A-Za-z0-9]{0,6}${head}|${anaphor})`;
});

/**
 * Whether a text may contain a counted head or an anaphor; a quick test of the words before each head. Where words are
 * attached to each other, the words that count may be elsewhere.
 */
export function mayContainCountedHead(text: string): boolean {
  return COUNTED_HEAD.test(text) || hasAttachingLetter(text);
}

/** Marks between a head and its first paragraph: `norms, 13 (f)`, `norms (13 (f)–(h))`. */
const BEFORE_PARAGRAPH = /\s*(?:[,:(]\s*)?(?=13\s*(?:\(|[a-k]))/iy;

const HYPHEN_BEFORE_NUMBER = /-(?=\d{1,2}(?![\d-]))/y;

/** The next head in a normalized text from an offset on. */
export function nextHead(text: string, offset: number): Head | undefined {
  const match = HEAD.exec(text, offset);
  if (match === null) return undefined;
  const [written, one, many, , paragraph, subparagraph, bare] = match;
  const { index: start } = match;
  const initial = written.charAt(0);
  const head = {
    start,
    end: start + written.length,
    plural: one === undefined,
    requiresSeveral: many !== undefined,
    capital: initial !== initial.toLowerCase(),
  };
  if (bare !== undefined) return { ...head, kind: 'bare', end: start };
  if (paragraph !== undefined) return { ...head, kind: 'paragraph' };
  if (subparagraph !== undefined) return { ...head, kind: 'subparagraph' };
  HYPHEN_BEFORE_NUMBER.lastIndex = head.end;
  if (head.capital && !head.plural && HYPHEN_BEFORE_NUMBER.test(text))
    return { ...head, kind: 'norm', end: head.end + 1, isHyphenated: true };
  return { ...head, kind: 'norm', end: skipMarks(text, head.end) };
}

function skipMarks(text: string, offset: number): number {
  const markEnd = skipNumberMark(text, offset);
  if (markEnd > offset) return markEnd;
  BEFORE_PARAGRAPH.lastIndex = offset;
  return offset + (BEFORE_PARAGRAPH.exec(text)?.[0].length ?? 0);
}

/** The length of the text before a head, and after a bare number, that is searched for vetoes, in characters. */
const VETO_WINDOW = 60;

const OTHER_NORM = atEnd(({ otherNorms }) => otherNorms);
/** The head of another text's part, right before a number or before the list it is in: `Sections 13(d) and 13(f)`. */
const OTHER_HEAD = new LazyRegExp('i', () => {
  const otherHead = anyWord(({ otherHeads }) => otherHeads);
  return `(?:${otherHead}|§)\\s*(?:$|[\\d(](?:[^.;!?]|\\.(?=\\S)){0,30}$)`;
});
const NOT_BARE_AFTER = atEnd(({ notBareAfter }) => notBareAfter);
const NOT_BARE_BEFORE = new LazyRegExp(
  'i',
  () => `^\\s?\\([a-k]\\)\\s?${anyWord(({ notBareBefore }) => notBareBefore)}`,
);
/** A capitalized word within a sentence, which is the name of what the number belongs to: `Form 13(f)`. */
const NAME_BEFORE = /[^.!?:"\s]\s+[A-Z][A-Za-z]*\s$/;
/** A word with two capitals right before a head. */
const NAME_IN_CAPITALS = /(?<![\p{L}\p{N}-])[A-Z][A-Za-z-]{0,12}[A-Z][A-Za-z]{0,3}\s$/u;
const UN_NAME = anywhere(({ normModifiers, unInstrument }) => [...normModifiers, ...unInstrument]);
/** The length of the text before a bare number that may name the UN instrument, in characters. */
const UN_NAME_WINDOW = 16;
const UN_NAME_AND_HYPHEN = new LazyRegExp('i', () => `${anyWord(({ normModifiers }) => normModifiers)}-$`);

/** Whether the text right before a head makes it another kind of norm, or no head at all. */
export function isOtherHead(text: string, head: Head): boolean {
  const before = text.slice(Math.max(0, head.start - VETO_WINDOW), head.start);
  if (head.kind === 'bare') return isOtherNumber(text, head, before);
  if (head.kind !== 'norm') return false;
  // `x.norm 1`, `\norm`, `L2-norm 1`; but `cyber-norm 3`.
  if (/[.\\@$_]$/.test(before) || (before.endsWith('-') && !UN_NAME_AND_HYPHEN.test(before))) return true;
  return OTHER_NORM.test(before) || hasOtherNameBefore(text, head, before);
}

/** Whether a bare `13 (f)` is part of something else, or a value. */
function isOtherNumber(text: string, head: Head, before: string): boolean {
  if (OTHER_HEAD.test(before) || NOT_BARE_AFTER.test(before)) return true;
  if (NAME_BEFORE.test(before) && !UN_NAME.test(before.slice(-UN_NAME_WINDOW))) return true;
  const after13 = head.end + '13'.length;
  return NOT_BARE_BEFORE.test(text.slice(after13, head.end + VETO_WINDOW));
}

/** `TIBER-EU Norm 3`: a name in capitals other than the UN's. In a line of capitals every word looks like one. */
function hasOtherNameBefore(text: string, head: Head, before: string): boolean {
  const name = NAME_IN_CAPITALS.exec(before)?.[0];
  if (name === undefined || UN_NAME.test(name) || /^[IVXL]+\s/.test(name)) return false;
  const written = text.slice(head.start, head.end);
  return written !== written.toUpperCase();
}
