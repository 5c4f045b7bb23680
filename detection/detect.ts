import type { NormNumber } from '../data/norms/norm.ts';
import type { Reference, ReferenceForm, Sensitivity, Signal } from '../reference/reference.ts';
import type { PageContext } from './context/page-context.ts';
import { findAnaphors } from './judgement/anaphor.ts';
import { isAlwaysCertain } from './judgement/confidence.ts';
import { judge } from './judgement/judge.ts';
import { withoutContradictedPhrases, withoutOverlaps } from './judgement/overlap.ts';
import { Sentences } from './judgement/sentence.ts';
import { PreparedBlock } from './prefilter/prepared-block.ts';
import { findCollective } from './recognisers/collective.ts';
import { findExplicit } from './recognisers/explicit/explicit.ts';
import { mayContainCountedHead, mayContainHead } from './recognisers/explicit/head.ts';
import { findNumberFirst } from './recognisers/number-first.ts';
import { findOrdinals } from './recognisers/ordinal.ts';
import { findPhrases } from './recognisers/phrase.ts';
import { findQuotations } from './recognisers/quotation/quotation.ts';

/** A reference as detection returns it. */
export interface DetectedReference extends Reference {
  /** Set on a candidate that no veto stopped and nothing supports: shown at the sensitivity `everything` only. */
  unsupported?: true;
}

/**
 * Finds the references in one block of text: a paragraph, heading, cell or `<pre>`. Never throws, and takes time linear in
 * the length of the text.
 *
 * @param context what `scoreContext` found out about the page
 * @param sensitivity unsupported candidates are returned only with `everything`. `strict` returns as much as `balanced`,
 *   because callers count what they do not show.
 * @returns the references in reading order, without overlaps, with UTF-16 offsets into the text as given
 */
export function detect(
  block: string | PreparedBlock,
  context: PageContext,
  sensitivity: Sensitivity = 'balanced',
): DetectedReference[] {
  const prepared = PreparedBlock.from(block);
  if (!prepared.mayContainReference) return [];
  const references = findReferences(prepared, context);
  return sensitivity === 'everything' ? references : references.filter((reference) => isShown(reference, 'balanced'));
}

/**
 * Whether a reference is shown at a sensitivity: at `strict` certain ones, at `balanced` all that something supports, at
 * `everything` also the unsupported candidates.
 */
export function isShown(reference: DetectedReference, sensitivity: Sensitivity): boolean {
  if (sensitivity === 'everything') return true;
  if (reference.unsupported === true) return false;
  return sensitivity === 'balanced' || reference.confidence === 'certain';
}

/** Recognisers of norms by number, letter or position in the list, which all have a head. */
const BY_HEAD = [findExplicit, findNumberFirst];
const BY_COUNTED_HEAD = [findCollective, findOrdinals];
const BY_WORDS = [findQuotations, findPhrases];

/** All references in a block, unsupported candidates included, without the prefilter. */
export function findReferences(
  { text: original, normalized }: PreparedBlock,
  context: PageContext,
): DetectedReference[] {
  const { text } = normalized;
  const hasHead = mayContainHead(text);
  const hasCountedHead = hasHead && mayContainCountedHead(text);
  const recognisers = [...(hasHead ? BY_HEAD : []), ...(hasCountedHead ? BY_COUNTED_HEAD : []), ...BY_WORDS];
  // In reading order, because `Sentences` is quickest then.
  const candidates = recognisers.flatMap((recognise) => recognise(text)).sort(byStart);
  if (candidates.length === 0) return [];
  const sentences = new Sentences(text);
  const judged = candidates.flatMap((candidate) => judge(candidate, sentences, context) ?? []);
  const found = withoutContradictedPhrases(text, withoutOverlaps(judged));
  const anaphors = hasCountedHead ? findAnaphors(text, found) : [];
  const all = anaphors.length === 0 ? found : [...found, ...anaphors].sort(byStart);

  return all.map(({ start, end, norms, kind, form, evidence, confidence, cue }): DetectedReference => {
    const cueSpan = cue && normalized.originalSpan(cue.start, cue.end);
    const cueText = cueSpan && original.slice(cueSpan.start, cueSpan.end);
    return {
      ...normalized.originalSpan(start, end),
      norms: sharedList(norms),
      kind,
      confidence: confidence ?? 'tentative',
      because: reasons(form, cueText, isAlwaysCertain(evidence) ? NO_SIGNALS : context.signals),
      ...(confidence === undefined ? { unsupported: true } : {}),
    };
  });
}

function byStart(one: { start: number }, other: { start: number }): number {
  return one.start - other.start;
}

/** Evidence that is certain on every page gives no signals of the page as reasons. */
const NO_SIGNALS: readonly Signal[] = [];
/** The maximum number of signals of the page that are given as reasons; the strongest come first. */
const MAX_PAGE_SIGNALS = 3;

// References share equal lists: on a page with ten thousand of them the copies would take megabytes.

/** The lists of reasons made so far, by the signals of a page, then by form and cue. */
const REASONS = new WeakMap<readonly Signal[], Map<string, readonly Signal[]>>();

/** The form of a reference, the cue that supports it, and the strongest signals of the page. */
function reasons(form: ReferenceForm, cue: string | undefined, page: readonly Signal[]): readonly Signal[] {
  const ofPage = REASONS.get(page) ?? new Map<string, readonly Signal[]>();
  REASONS.set(page, ofPage);
  const key = `${form} ${cue ?? ''}`;
  const signals = ofPage.get(key) ?? [
    { source: 'form', form },
    ...(cue === undefined ? [] : [{ source: 'cue' as const, text: cue }]),
    ...page.slice(0, MAX_PAGE_SIGNALS),
  ];
  ofPage.set(key, signals);
  return signals;
}

const SINGLE_NORMS = new Map<NormNumber, readonly NormNumber[]>();

/** The same list for every reference to one norm. */
function sharedList(norms: readonly NormNumber[]): readonly NormNumber[] {
  const [norm, ...others] = norms;
  if (norm === undefined || others.length > 0) return norms;
  const shared = SINGLE_NORMS.get(norm) ?? norms;
  SINGLE_NORMS.set(norm, shared);
  return shared;
}
