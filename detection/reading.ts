import type { Signal } from '../data/reference.ts';
import { speaksForItself } from './confidence.ts';
import { explicitForms } from './explicit.ts';
import type { Candidate } from './form.ts';
import { type Judgement, judge } from './judge.ts';
import { namedNorms } from './named.ts';
import type { Folded } from './normalise.ts';
import { withoutOverlaps } from './overlap.ts';
import type { DetectedReference, PageContext } from './reference.ts';
import { Sentences } from './sentence.ts';
import { sets } from './set.ts';

/** How many signals of the page are given as reasons; the strongest come first. */
const REASONS = 3;

/** Every reference in a folded text, those that nothing supports included; offsets into the original text. */
export function readReferences(original: string, folded: Folded, context: PageContext): DetectedReference[] {
  const { text } = folded;
  const sentences = new Sentences(text);
  const candidates = [...explicitForms(text), ...sets(text), ...namedNorms(text)];
  // Sentences are read from the front to the back.
  candidates.sort((one, other) => one.start - other.start);
  const references: DetectedReference[] = [];
  for (const candidate of candidates) {
    const judgement = judge(candidate, sentences, context);
    if (judgement !== undefined) references.push(referenceOf(candidate, judgement, original, folded, context));
  }
  return withoutOverlaps(references);
}

function referenceOf(
  candidate: Candidate,
  { confidence, cue }: Judgement,
  original: string,
  folded: Folded,
  context: PageContext,
): DetectedReference {
  const because: Signal[] = [{ source: 'form', form: candidate.form }];
  if (!speaksForItself(candidate.evidence)) {
    if (cue !== undefined) {
      const span = folded.span(cue.start, cue.end);
      because.push({ source: 'cue', text: original.slice(span.start, span.end) });
    }
    because.push(...context.signals.slice(0, REASONS));
  }
  return {
    ...folded.span(candidate.start, candidate.end),
    norms: candidate.norms,
    kind: candidate.kind,
    confidence: confidence ?? 'tentative',
    because,
    ...(confidence === undefined ? { unsupported: true } : {}),
  };
}
