import type { Reference, Signal, Weight } from '../../reference/reference.ts';

/** A reference as detection gives it. */
export interface DetectedReference extends Reference {
  /**
   * Set on a candidate that no veto stopped, but that nothing around it supports either: shown at the sensitivity
   * `everything` only. `detect` leaves it out unless it is asked for everything.
   */
  unsupported?: true;
}

/** How surely the page as a whole is about the norms. */
export type ContextLevel = 'none' | Weight;

/** What is known of the page around a text. Build it with `scoreContext`. */
export interface PageContext {
  level: ContextLevel;
  /** Distinct signals of the subject, strongest first. */
  signals: Extract<Signal, { source: 'page' }>[];
  /** Words that show that the page is about another subject (linear algebra, company law, …), as they stand there. */
  otherSubject: string[];
  /** How often the UN instrument is named where norms are spoken of, and how often others that number theirs. */
  named: { own: number; rivals: number };
  /** Whether the page has a paragraph 13 with letters of its own, which `paragraph 13 (c)` then means. */
  hasParagraph13: boolean;
}
