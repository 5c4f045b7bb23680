import type { NormNumber } from '../../data/norms/norm.ts';
import type { ReferenceForm, ReferenceKind } from '../../reference/reference.ts';

import type { LazyRegExp } from '../patterns/lazy-regexp.ts';

/** What kind of evidence a form is, before the page is looked at; the rows of the table in `confidence.ts`. */
export type Evidence =
  | 'document'
  | 'quote'
  | 'capital-number'
  | 'norm-paragraph'
  | 'short'
  | 'bare'
  | 'phrase-low'
  | 'phrase-medium'
  | 'phrase-high';

/** What a recogniser found in a folded text; whether it is a reference is decided by what stands around it. */
export interface Candidate {
  start: number;
  end: number;
  norms: NormNumber[];
  kind: ReferenceKind;
  form: ReferenceForm;
  evidence: Evidence;
  /** Whether another instrument or subject in the same sentence could be meant just as well. */
  contested: boolean;
  /** What may support it: words of the UN instrument; for a phrase, words about norms, or also States with their territory. */
  cuedBy: 'instrument' | 'norms' | 'norms or States';
  /** Whether that must stand in the same sentence. */
  sameSentence?: true;
  /** Words in the same or a neighbouring sentence that make it another subject. */
  notNear?: LazyRegExp;
}
