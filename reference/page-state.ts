import type { MentionCounts } from './mention.ts';

/**
 * Why the extension cannot read the page of a tab: it is a page of the browser, a store of extensions, a PDF in the browser's
 * viewer, a file that the reader has not allowed, or another page that the browser protects.
 */
export type Obstacle = 'browser' | 'store' | 'pdf' | 'file' | 'other';

/** The state of the page that a surface is about. */
export type PageState =
  | { state: 'reading' }
  | { state: 'read'; counts: MentionCounts }
  /** Switched off for its site. */
  | { state: 'off' }
  | { state: 'unreadable'; obstacle: Obstacle };
