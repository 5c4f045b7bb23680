import type { Signal } from '../data/reference.ts';
import { anaphors } from './anaphor.ts';
import { speaksForItself } from './confidence.ts';
import { explicitForms } from './explicit.ts';
import type { Found } from './found.ts';
import { mayCountHead, mayHoldHead } from './head.ts';
import { headsBehind } from './head-behind.ts';
import { judge } from './judge.ts';
import { namedNorms } from './named.ts';
import type { Folded } from './normalise.ts';
import { ordinalForms } from './ordinal.ts';
import { withoutContradicted, withoutOverlaps } from './overlap.ts';
import { quotes } from './quote.ts';
import type { DetectedReference, PageContext } from './reference.ts';
import { Sentences } from './sentence.ts';
import { sets } from './set.ts';

/** How many signals of the page are given as reasons; the strongest come first. */
const REASONS = 3;

/** What finds norms that are named by number, letter or place, which all have a head. */
const BY_HEAD = [explicitForms, headsBehind];
const BY_COUNT = [sets, ordinalForms];
const BY_WORDS = [quotes, namedNorms];

/** Every reference in a folded text, those that nothing supports included; offsets into the original text. */
export function readReferences(original: string, folded: Folded, context: PageContext): DetectedReference[] {
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
  const pointing = mayCountNorms ? anaphors(text, found) : [];
  const all = pointing.length === 0 ? found : [...found, ...pointing].sort((one, other) => one.start - other.start);
  return all.map((one) => referenceOf(one, original, folded, context));
}

function referenceOf(found: Found, original: string, folded: Folded, context: PageContext): DetectedReference {
  const { start, end, norms, kind, form, evidence, confidence, cue } = found;
  const because: Signal[] = [{ source: 'form', form }];
  if (cue !== undefined) {
    const span = folded.span(cue.start, cue.end);
    because.push({ source: 'cue', text: original.slice(span.start, span.end) });
  }
  if (!speaksForItself(evidence)) because.push(...context.signals.slice(0, REASONS));
  return {
    ...folded.span(start, end),
    norms,
    kind,
    confidence: confidence ?? 'tentative',
    because,
    ...(confidence === undefined ? { unsupported: true } : {}),
  };
}
