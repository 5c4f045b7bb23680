import type { NormNumber } from '../data/norms/norm.ts';
import type { Signal } from '../reference/reference.ts';
import type { DetectedReference, PageContext } from './context/context-types.ts';
import { findAnaphors } from './judgement/anaphor.ts';
import { speaksForItself } from './judgement/confidence.ts';
import { judge } from './judgement/judge.ts';
import { withoutContradicted, withoutOverlaps } from './judgement/overlap.ts';
import { Sentences } from './judgement/sentence.ts';
import { signalsFor } from './judgement/signals.ts';
import type { NormalizedText } from './normalize/normalize-text.ts';
import { findCollective } from './recognisers/collective.ts';
import { findExplicit } from './recognisers/explicit/explicit.ts';
import { mayCountHead, mayHoldHead } from './recognisers/explicit/head.ts';
import type { JudgedCandidate } from './recognisers/judged-candidate.ts';
import { findNumberFirst } from './recognisers/number-first.ts';
import { findOrdinals } from './recognisers/ordinal.ts';
import { findPhrases } from './recognisers/phrase.ts';
import { findQuotations } from './recognisers/quotation/quotation.ts';

/** What finds norms that are named by number, letter or place, which all have a head. */
const BY_HEAD = [findExplicit, findNumberFirst];
const BY_COUNT = [findCollective, findOrdinals];
const BY_WORDS = [findQuotations, findPhrases];

/** Every reference in a folded text, those that nothing supports included; offsets into the original text. */
export function findReferences(original: string, folded: NormalizedText, context: PageContext): DetectedReference[] {
  const { text } = folded;
  const sentences = new Sentences(text);
  const mayNameNorms = mayHoldHead(text);
  const mayCountNorms = mayNameNorms && mayCountHead(text);
  const recognisers = [...(mayNameNorms ? BY_HEAD : []), ...(mayCountNorms ? BY_COUNT : []), ...BY_WORDS];
  const candidates = recognisers.flatMap((recognise) => recognise(text));
  if (candidates.length === 0) return [];
  // Sentences are read from the front to the back.
  candidates.sort((one, other) => one.start - other.start);
  const judged = candidates.flatMap((candidate) => judge(candidate, sentences, context));
  const found = withoutContradicted(text, withoutOverlaps(judged));
  const pointing = mayCountNorms ? findAnaphors(text, found) : [];
  const all = pointing.length === 0 ? found : [...found, ...pointing].sort((one, other) => one.start - other.start);
  return all.map((one) => referenceOf(one, original, folded, context));
}

function referenceOf(
  found: JudgedCandidate,
  original: string,
  folded: NormalizedText,
  context: PageContext,
): DetectedReference {
  const { norms, kind, form, evidence, confidence = 'tentative', cue } = found;
  const { start, end } = folded.span(found.start, found.end);
  const place = cue && folded.span(cue.start, cue.end);
  const words = place && original.slice(place.start, place.end);
  const because = signalsFor(form, words, speaksForItself(evidence) ? NOTHING_OF_PAGE : context.signals);
  const reference: DetectedReference = { start, end, norms: onceOnly(norms), kind, confidence, because };
  if (found.confidence === undefined) reference.unsupported = true;
  return reference;
}

/** What a page says where that does not matter. */
const NOTHING_OF_PAGE: readonly Signal[] = [];

const ALONE = new Map<NormNumber, readonly NormNumber[]>();

/** The same list for each reference to one norm. */
function onceOnly(norms: readonly NormNumber[]): readonly NormNumber[] {
  const [norm, ...others] = norms;
  if (norm === undefined || others.length > 0) return norms;
  const alone = ALONE.get(norm) ?? norms;
  ALONE.set(norm, alone);
  return alone;
}
