import type { NormNumber } from '../data/norms/norm.ts';

/**
 * How a reference is written: by UN symbol or paragraph, in short form, by its place in the list (`the third norm`), by a
 * phrase of the norm's subject, in the norm's own words, to all norms at once, or back to a mention before it (`this norm`).
 */
export type ReferenceKind = 'full' | 'short' | 'ordinal' | 'named' | 'quote' | 'set' | 'anaphor';

/** `certain`: names the norm. `related`: speaks of its subject. `tentative`: could name it, but nothing else on the page says so. */
export type Confidence = 'certain' | 'related' | 'tentative';

/** How much the reader wants to see; `balanced` is the default. */
export type Sensitivity = 'strict' | 'balanced' | 'everything';

/** How much a signal says about the subject of a page; `detection/context/page-context.ts` says how weights add up. */
export type Weight = 'weak' | 'medium' | 'strong' | 'decisive';

/** The written forms that the recognisers tell apart. */
export type ReferenceForm =
  | 'number'
  | 'letter'
  | 'paragraph'
  | 'documentParagraph'
  | 'ordinal'
  | 'phrase'
  | 'quote'
  | 'set'
  | 'anaphor';

/** One thing a decision rests on, so that a reader can be told why a reference was marked. */
export type Signal =
  /** The form that was recognised. */
  | { source: 'form'; form: ReferenceForm }
  /** Words found elsewhere on the page, as they stand there. */
  | { source: 'page'; text: string; weight: Weight }
  /** Words found in the same or a neighbouring sentence, as they stand there. */
  | { source: 'cue'; text: string };

/** One reference to one norm, or to several when it is written as a range or a set. */
export interface Reference {
  /** UTF-16 offsets into the text as given; `text.slice(start, end)` is what was recognised. */
  start: number;
  end: number;
  /** Ascending and without repeats. */
  norms: readonly NormNumber[];
  kind: ReferenceKind;
  confidence: Confidence;
  because: readonly Signal[];
}

/** A reference as views and messages are told of it: its words and their sentence instead of offsets. */
export interface Mention extends Omit<Reference, 'start' | 'end'> {
  /** Names the mention in messages to its frame, for as long as it stands there. */
  id: number;
  text: string;
  /** The sentence it stands in, white space folded. */
  sentence: string;
}

/** A mention and the frame of its tab that it stands in. */
export interface PlacedMention extends Mention {
  frameId: number;
}

/** The norms that a reference mentions each for itself: none where it is to the norms as a whole. */
export function normsMentioned({ kind, norms }: Pick<Reference, 'kind' | 'norms'>): readonly NormNumber[] {
  return kind === 'set' ? [] : norms;
}

/** How often each norm is mentioned; a norm without a mention has no entry, and "11 norms" mentions none of them. */
export type NormCounts = Partial<Record<NormNumber, number>>;

/** What one frame of a page tells of its mentions. */
export interface MentionCounts {
  /** Mentions shown; one that names several norms counts once. */
  mentions: number;
  norms: NormCounts;
  /** Possible mentions that the sensitivity hides. */
  hidden: number;
  /** Grows with every change of the mentions, also with one that leaves the counts as they are. */
  revision: number;
}

/** What a frame without mentions tells. */
export const noMentions: MentionCounts = { mentions: 0, norms: {}, hidden: 0, revision: 0 };

/** A step of the walk from mention to mention: to the next one (1), or to the one before (-1). */
export interface Step {
  by: 1 | -1;
  /** The walk comes from another frame: to the first mention of this one, or to its last. */
  isEntering: boolean;
}

/** What a frame answers when it is asked about itself. */
export interface FrameReport {
  /** The type of its document as the server named it, such as `text/html` or `application/pdf`. */
  contentType: string;
  counts: MentionCounts;
}
