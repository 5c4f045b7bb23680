import type { Confidence } from '../../reference/reference.ts';
import type { Candidate } from './candidate.ts';

/** A candidate that no veto stopped, with what it came to; offsets into the folded text. */
export interface JudgedCandidate extends Candidate {
  /** Undefined when nothing around it supports it enough. */
  confidence: Confidence | undefined;
  /** Where the words stand that it rests on. */
  cue?: { start: number; end: number };
}
