import { isNormNumber } from '../data/norms.ts';
import { type DocumentNamed, documentOf, mayNameOwn, UNSAID } from './document.ts';
import type { Candidate, Evidence } from './form.ts';
import { AROUND, type Head, isOtherHead, nextHead } from './head.ts';
import { words } from './lexica.ts';
import { anyOf } from './pattern.ts';
import { isOwnedByRival } from './rival.ts';
import { type Series, seriesAt } from './series.ts';

/** Finds norms by number, letter and paragraph in a folded text: single ones, lists and ranges, in reading order. */
export function explicitForms(text: string): Candidate[] {
  const found: Candidate[] = [];
  let head = nextHead(text, 0);
  while (head !== undefined) {
    const series = seriesAt(text, head.end, head);
    if (series !== undefined) found.push(...candidatesOf(text, head, series));
    head = nextHead(text, Math.max(series?.end ?? 0, head.end, head.start + 1));
  }
  return [...found, ...AROUND.flatMap((pattern) => aroundForms(text, pattern))];
}

function candidatesOf(text: string, head: Head, series: Series): Candidate[] {
  const byParagraph = series.style === 'paragraph';
  if (series.foreign === 'member' || (head.kind !== 'norm' && !byParagraph)) return [];
  if (isOtherHead(text, head) || isEnumeration(text, series)) return [];
  const document = documentOfSeries(text, head, series);
  const full = document.whose === 'own' && (head.kind === 'paragraph' || document.isBeside);
  if (series.foreign === 'paragraph' && !full) return [];
  const isTheirs = head.kind === 'norm' ? isOwnedByRival(text, head.start, series.end) : document.whose === 'other';
  if (isTheirs) return [];

  const evidence = evidenceOf(head, series, full);
  // No other instrument has a norm 13 (x); and with its document named, a paragraph is beyond doubt.
  const contested = !full && !(head.kind === 'norm' && byParagraph);
  return series.items.map((item, index) => ({
    ...item,
    start: index > 0 ? item.start : startOfFirst(text, head, item.start, full ? document.start : undefined),
    kind: full || head.kind === 'paragraph' ? 'full' : 'short',
    form: byParagraph ? (full ? 'documentParagraph' : 'paragraph') : formOf(series),
    evidence,
    contested,
  }));
}

/** A first member has its head and the document in front of it, unless a mark parts them: `the norms, 13 (f)`. */
function startOfFirst(text: string, head: Head, member: number, document: number | undefined): number {
  const isParted = head.kind === 'norm' && /[,:]/.test(text.slice(head.start, member));
  return document ?? (isParted ? member : head.start);
}

function documentOfSeries(text: string, head: Head, series: Series): DocumentNamed {
  if (head.kind === 'norm' && !mayNameOwn(text, head.start, series.end)) return UNSAID;
  return documentOf(text, head.start, series.end);
}

function formOf(series: Series): 'letter' | 'number' {
  return series.style === 'letter' || series.style === 'bracketed' ? 'letter' : 'number';
}

function evidenceOf(head: Head, series: Series, full: boolean): Evidence {
  if (full) return 'document';
  if (head.kind === 'bare') return 'bare';
  return head.kind === 'norm' && head.capital && series.style === 'number' ? 'capital-number' : 'short';
}

/** Words that may lead the next letter of the same series: `norm (c), and norm (d)`. */
const LEADS = words(({ heads, paragraphHeads, conjunctions, bareLeads }) => [
  ...heads.one,
  ...heads.many,
  ...paragraphHeads,
  ...conjunctions,
  ...bareLeads,
]);
const MAY_LEAD = new RegExp(`^(?:${anyOf(LEADS)})$`, 'i');

/** For each norm, the next letter in brackets with the word in front of it: of norm (b), `law (c)`. */
const NEXT_LETTERED = Array.from({ length: 12 }, (_, norm) => {
  const next = String.fromCharCode('a'.charCodeAt(0) + norm);
  return new RegExp(`(?<![A-Za-z])([A-Za-z]{1,30})\\s{0,3}\\(${next}\\)`);
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

function aroundForms(text: string, pattern: RegExp): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(pattern)) {
    const norm = Number(match[1]);
    if (!isNormNumber(norm)) continue;
    const { index: start } = match;
    const end = start + match[0].length;
    found.push({ start, end, norms: [norm], kind: 'short', form: 'number', evidence: 'short', contested: true });
  }
  return found;
}
