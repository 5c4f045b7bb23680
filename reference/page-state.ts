import type { MentionCounts } from './reference.ts';

/**
 * Why the page under a surface cannot be read: a page of the browser itself; a store of extensions; a PDF in the
 * browser's viewer; a file, which the reader has to allow; or another page that the browser keeps extensions out of.
 */
export type Obstacle = 'browser' | 'store' | 'pdf' | 'file' | 'other';

/** What is known of the page that a surface speaks of. */
export type PageState =
  | { state: 'reading' }
  | { state: 'read'; counts: MentionCounts }
  /** Switched off for its site. */
  | { state: 'off' }
  | { state: 'unreadable'; obstacle: Obstacle };
