import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyWord } from '../../patterns/lexicon-pattern.ts';
import type { Candidate, Evidence } from '../candidate.ts';
import { isClaimedByOther } from '../ownership.ts';
import { type CitedDocument, documentOf, mayNameOwn, UNSAID } from './cited-document.ts';
import { type Head, isOtherHead, nextHead } from './head.ts';
import { type Series, seriesAt } from './series.ts';

const OTHER_PARAGRAPHS = new LazyRegExp('iy', () => {
  const and = anyWord(({ conjunctions }) => conjunctions);
  return `(?:\\s?\\([a-z]\\))?(?:\\s?[,;]?\\s?(?:(?:${and}|&)\\s)?(?:\\d{1,2}\\s?)?\\([a-z]\\)){0,20}`;
});
const OF_PARAGRAPH_13 = new LazyRegExp('iy', () => {
  const of = anyWord(({ ofWords }) => ofWords);
  return `\\s*${of}\\s+${anyWord(({ paragraphHeads }) => paragraphHeads)}\\s*13(?![\\d(])`;
});

/** Finds norms by number, letter and paragraph in a folded text: single ones, lists and ranges, in reading order. */
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
  const behind = isBelow13 ? behindParagraph13(text, series.end) : series.end;
  const byParagraph = series.style === 'paragraph' || (isBelow13 && behind !== undefined);
  if (behind === undefined || series.foreign === 'member' || (head.kind !== 'norm' && !byParagraph)) return [];
  if (isOtherHead(text, head) || (!isBelow13 && isEnumeration(text, series))) return [];
  const document = documentOfSeries(text, head, series.foreign === 'paragraph' ? behindOthers(text, behind) : behind);
  const isParagraph = head.kind === 'paragraph' || head.kind === 'subparagraph';
  const full = document.whose === 'own' && (isParagraph || document.isBeside);
  // A section sign is used of laws; only with its document named is it the paragraph of a report.
  if (!full && text.startsWith('§', head.start)) return [];
  if (series.foreign === 'paragraph' && !full) return [];
  const isTheirs = head.kind === 'norm' ? isClaimedByOther(text, head.start, series.end) : document.whose === 'other';
  if (isTheirs) return [];

  const evidence = evidenceOf(head, series, full);
  // No other instrument has a norm 13 (x); and with its document named, a paragraph is beyond doubt.
  const contested = !full && !(head.kind === 'norm' && byParagraph);
  const items =
    isBelow13 && series.items.length === 1 ? series.items.map((item) => ({ ...item, end: behind })) : series.items;
  return items.map((item, index) => ({
    ...item,
    start: index > 0 ? item.start : startOfFirst(text, head, item.start, full ? document.start : undefined),
    kind: full || isParagraph ? 'full' : 'short',
    form: byParagraph ? (full || document.whose === 'likely' ? 'documentParagraph' : 'paragraph') : formOf(series),
    evidence,
    contested,
    cuedBy: 'instrument',
  }));
}

/** A first member has its head and the document in front of it, unless a mark parts them: `the norms, 13 (f)`. */
function startOfFirst(text: string, head: Head, member: number, document: number | undefined): number {
  const isParted = head.kind === 'norm' && /[,:]/.test(text.slice(head.start, member));
  return document ?? (isParted ? member : head.start);
}

/** The offset behind `of paragraph 13`, which must follow a subparagraph that is given first. */
function behindParagraph13(text: string, end: number): number | undefined {
  const behind = OF_PARAGRAPH_13.endOfMatch(text, end);
  return behind === end ? undefined : behind;
}

/** The offset behind the members of a list that are other paragraphs: `13 (c) and 28 (e), 31 (a)`. */
function behindOthers(text: string, end: number): number {
  return OTHER_PARAGRAPHS.endOfMatch(text, end);
}

function documentOfSeries(text: string, head: Head, end: number): CitedDocument {
  if (head.kind === 'norm' && !mayNameOwn(text, head.start, end)) return UNSAID;
  return documentOf(text, head.start, end);
}

function formOf(series: Series): 'letter' | 'number' {
  return series.style === 'letter' || series.style === 'bracketed' ? 'letter' : 'number';
}

function evidenceOf(head: Head, series: Series, full: boolean): Evidence {
  if (full) return 'document';
  if (head.kind === 'bare') return 'bare';
  if (head.kind !== 'norm') return 'short';
  if (series.style === 'paragraph') return 'norm-paragraph';
  return head.capital && series.style === 'number' ? 'capital-number' : 'short';
}

/** Words that may lead the next letter of the same series: `norm (c), and norm (d)`. */
const MAY_LEAD = new LazyRegExp('i', () => {
  const leads = anyWord((lexicon) => [
    ...lexicon.heads.one,
    ...lexicon.heads.many,
    ...lexicon.paragraphHeads,
    ...lexicon.conjunctions,
    ...lexicon.leads,
  ]);
  return `^(?:${leads})$`;
});

/** For each norm, the next letter in brackets with the word in front of it: of norm (b), `law (c)`. */
const NEXT_LETTERED = Array.from({ length: 12 }, (_, norm) => {
  const next = String.fromCharCode('a'.charCodeAt(0) + norm);
  return new LazyRegExp('', () => `(?<![A-Za-z])([A-Za-z]{1,30})\\s{0,3}\\(${next}\\)`);
});

/**
 * `the norm (a) requires this and (b) that`, `on norms (b), law (c)`: the letters number the sentence, not the norms;
 * likewise `(i)` before `(ii)`.
 */
function isEnumeration(text: string, series: Series): boolean {
  const [only, ...others] = series.items;
  if (series.style !== 'bracketed' || only === undefined || others.length > 0) return false;
  const rest = text.slice(series.end, series.end + 300);
  const norm = only.norms[0] ?? 0;
  if ((norm === 1 && rest.includes('(b)')) || (norm === 9 && rest.includes('(ii)'))) return true;
  const lead = NEXT_LETTERED[norm]?.exec(rest)?.[1];
  return lead !== undefined && !MAY_LEAD.test(lead);
}
