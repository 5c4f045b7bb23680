import type { NormNumber } from '../data/norms/norm.ts';
import type { Reference } from './reference.ts';

/** A reference on a page as views and messages show it: with its words and their sentence instead of offsets. */
export interface Mention extends Omit<Reference, 'start' | 'end'> {
  /** Identifies the mention in messages to its frame while it is on the page. */
  id: number;
  text: string;
  /** The sentence that contains it, with white space folded. */
  sentence: string;
}

/** A mention with its frame. */
export interface PlacedMention extends Mention {
  frameId: number;
}

/** How often each norm is mentioned. A norm without mentions has no entry, and "11 norms" mentions none individually. */
export type NormCounts = Partial<Record<NormNumber, number>>;

/** The mentions of one frame, counted. */
export interface MentionCounts {
  /** Mentions shown; one that names several norms counts once. */
  mentions: number;
  norms: NormCounts;
  /** Possible mentions that the sensitivity hides. */
  hidden: number;
  /** Grows with every change of the mentions, even if the counts stay the same. */
  revision: number;
}

/** The counts of a frame without mentions. */
export const noMentions: MentionCounts = { mentions: 0, norms: {}, hidden: 0, revision: 0 };

/** A step from one mention of a page to another. */
export interface Step {
  /** To the next mention (1) or to the previous one (-1). */
  by: 1 | -1;
  /** Whether the step comes from another frame: it then goes to the first mention of this one, or to its last. */
  isEntering: boolean;
}

/** The answer of a frame to a request about its state. */
export interface FrameReport {
  /** The type of its document as the server declared it, such as `text/html` or `application/pdf`. */
  contentType: string;
  counts: MentionCounts;
}
