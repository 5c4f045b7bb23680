import { norms } from '../../../data/norms/norms.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyWord } from '../../patterns/lexicon-pattern.ts';
import type { Candidate, Evidence } from '../candidate.ts';
import { isClaimedByOther } from '../ownership.ts';
import { type CitedDocument, citedDocument, mayCiteUNDocument, UNKNOWN_DOCUMENT } from './cited-document.ts';
import { type Head, isOtherHead, nextHead } from './head.ts';
import { type Series, seriesAt } from './series.ts';

/** Finds norms by number, letter and paragraph in a normalized text: single ones, lists and ranges, in reading order. */
export function findExplicit(text: string): Candidate[] {
  const found: Candidate[] = [];
  let head = nextHead(text, 0);
  while (head !== undefined) {
    const series = seriesAt(text, head.end, head);
    if (series !== undefined) found.push(...candidatesOf(text, head, series));
    head = nextHead(text, Math.max(series?.end ?? 0, head.end, head.start + 1));
  }
  return found;
}

function candidatesOf(text: string, head: Head, series: Series): Candidate[] {
  const isBelow13 = head.kind === 'subparagraph' && series.style === 'bracketed';
  const end = isBelow13 ? endOfParagraph13(text, series.end) : series.end;
  const isByParagraph = series.style === 'paragraph' || (isBelow13 && end !== undefined);
  if (end === undefined || series.foreign === 'item' || (head.kind !== 'norm' && !isByParagraph)) return [];
  if (isOtherHead(text, head) || (!isBelow13 && isEnumeration(text, series))) return [];
  const document = documentOf(text, head, series.foreign === 'paragraph' ? skipOtherParagraphs(text, end) : end);
  const hasParagraphHead = head.kind === 'paragraph' || head.kind === 'subparagraph';
  const isFull = document.owner === 'un' && (hasParagraphHead || document.isAdjacent);
  // A section sign belongs to laws; only beside its document is it the paragraph of a report.
  if (!isFull && text.startsWith('§', head.start)) return [];
  if (series.foreign === 'paragraph' && !isFull) return [];
  const isOther = head.kind === 'norm' ? isClaimedByOther(text, head.start, series.end) : document.owner === 'other';
  if (isOther) return [];

  const evidence = evidenceOf(head, series, isFull);
  const form = formOf(series, isByParagraph, isFull || document.owner === 'likely-un');
  // No other instrument has a norm 13 (x), and a paragraph beside its document is beyond doubt.
  const contested = !isFull && !(head.kind === 'norm' && isByParagraph);
  const [first] = series.references;
  const isSingleBelow13 = isBelow13 && series.references.length === 1;
  return series.references.map((reference) => ({
    norms: reference.norms,
    start:
      reference === first
        ? startOfFirst(text, head, first.start, isFull ? document.start : undefined)
        : reference.start,
    end: isSingleBelow13 ? end : reference.end,
    kind: isFull || hasParagraphHead ? 'full' : 'short',
    form,
    evidence,
    contested,
    cuedBy: 'instrument',
  }));
}

/** The first reference includes its head and the document before it, unless a mark parts them: `the norms, 13 (f)`. */
function startOfFirst(text: string, head: Head, item: number, document: number | undefined): number {
  const isParted = head.kind === 'norm' && /[,:]/.test(text.slice(head.start, item));
  return document ?? (isParted ? item : head.start);
}

const OF_PARAGRAPH_13 = new LazyRegExp('iy', () => {
  const of = anyWord(({ ofWords }) => ofWords);
  return `\\s*${of}\\s+${anyWord(({ paragraphHeads }) => paragraphHeads)}\\s*13(?![\\d(])`;
});

/** The end of `of paragraph 13`, which must follow a subparagraph that is named first. */
function endOfParagraph13(text: string, offset: number): number | undefined {
  const end = OF_PARAGRAPH_13.endOfMatch(text, offset);
  return end === offset ? undefined : end;
}

const OTHER_PARAGRAPHS = new LazyRegExp('iy', () => {
  const and = anyWord(({ conjunctions }) => conjunctions);
  return `(?:\\s?\\([a-z]\\))?(?:\\s?[,;]?\\s?(?:(?:${and}|&)\\s)?(?:\\d{1,2}\\s?)?\\([a-z]\\)){0,20}`;
});

/** The offset after the items of a list that are other paragraphs: `13 (c) and 28 (e), 31 (a)`. */
function skipOtherParagraphs(text: string, offset: number): number {
  return OTHER_PARAGRAPHS.endOfMatch(text, offset);
}

function documentOf(text: string, head: Head, end: number): CitedDocument {
  if (head.kind === 'norm' && !mayCiteUNDocument(text, head.start, end)) return UNKNOWN_DOCUMENT;
  return citedDocument(text, head.start, end);
}

function formOf({ style }: Series, isByParagraph: boolean, hasDocument: boolean): Candidate['form'] {
  if (isByParagraph) return hasDocument ? 'documentParagraph' : 'paragraph';
  return style === 'letter' || style === 'bracketed' ? 'letter' : 'number';
}

function evidenceOf(head: Head, series: Series, isFull: boolean): Evidence {
  if (isFull) return 'document';
  if (head.kind === 'bare' || head.isHyphenated) return 'bare';
  if (head.kind !== 'norm') return 'short';
  if (series.style === 'paragraph') return 'norm-paragraph';
  return head.capital && series.style === 'number' ? 'capital-number' : 'short';
}

/** Words before the next letter of the same series: `norm (c), and norm (d)`. */
const WORD_IN_SERIES = new LazyRegExp('i', () => {
  const inSeries = anyWord((lexicon) => [
    ...lexicon.heads.singular,
    ...lexicon.heads.plural,
    ...lexicon.paragraphHeads,
    ...lexicon.conjunctions,
    ...lexicon.wordsBeforeLetter,
  ]);
  return `^(?:${inSeries})$`;
});

/** For each norm, the letter after its own in brackets, with the word before that: for norm (b), `law (c)`. */
const NEXT_LETTER = new Map(
  norms.map(({ number, letter }) => {
    const next = String.fromCharCode(letter.charCodeAt(0) + 1);
    return [number, new LazyRegExp('', () => `(?<![A-Za-z])([A-Za-z]{1,30})\\s{0,3}\\(${next}\\)`)];
  }),
);

/** The length of the text after a letter in which the next one of an enumeration must follow, in characters. */
const ENUMERATION_WINDOW = 300;

/**
 * Whether the letter of a series numbers the parts of the sentence and not the norms: `the norm (a) requires this and (b)
 * that`, `on norms (b), law (c)`, `(i)` before `(ii)`.
 */
function isEnumeration(text: string, series: Series): boolean {
  const [only, ...others] = series.references;
  const norm = only?.norms[0];
  if (series.style !== 'bracketed' || norm === undefined || others.length > 0) return false;
  const rest = text.slice(series.end, series.end + ENUMERATION_WINDOW);
  if ((norm === 1 && rest.includes('(b)')) || (norm === 9 && rest.includes('(ii)'))) return true;
  const word = NEXT_LETTER.get(norm)?.exec(rest)?.[1];
  return word !== undefined && !WORD_IN_SERIES.test(word);
}
