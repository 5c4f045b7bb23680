import type { NormNumber } from '../../data/norms/norm.ts';
import type { Confidence, ReferenceForm, ReferenceKind } from '../../reference/reference.ts';
import type { LazyRegExp } from '../patterns/lazy-regexp.ts';

/** The kind of evidence that a written form is, whatever the page: the rows of the table in `judgement/confidence.ts`. */
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

/** A possible reference in a normalized text. The judgement decides by its surroundings whether it is one. */
export interface Candidate {
  /** UTF-16 offsets into the normalized text. */
  start: number;
  end: number;
  norms: NormNumber[];
  kind: ReferenceKind;
  form: ReferenceForm;
  evidence: Evidence;
  /** Whether another instrument or subject in the same sentence could be meant just as well. */
  contested: boolean;
  /** The words that support it: of the UN instrument; for a phrase, of norms, or also of States with their territory. */
  cuedBy: 'instrument' | 'norms' | 'norms or States';
  /** Whether those words must be in the same sentence. */
  sameSentence?: true;
  /** Words that give it another subject, in the same or a neighbouring sentence. */
  notNear?: LazyRegExp;
}

/** A candidate that no veto stopped, with its confidence. */
export interface JudgedCandidate extends Candidate {
  /** Undefined when nothing supports it enough. */
  confidence: Confidence | undefined;
  /** The words that support it, as offsets into the normalized text. */
  cue?: { start: number; end: number };
}

/** One item of a list whose last item is followed by the head. */
interface ItemSpan {
  item: string;
  start: number;
  end: number;
}

/**
 * The items of a list whose head follows the last one, which includes the head: of `third and fourth norms`, `third` and
 * `fourth norms`. Takes the list, its offset and a global expression for one item.
 */
export function itemSpans(list: string, offset: number, itemPattern: LazyRegExp): ItemSpan[] {
  const items = itemPattern.matchAll(list);
  return items.map(({ 0: item, index }, position) => {
    const isLast = position === items.length - 1;
    return { item, start: offset + index, end: offset + (isLast ? list.length : index + item.length) };
  });
}
