import type { Mention } from '../../reference/mention.ts';

/** The references of one page, in reading order, and when they are written down. */
export interface PageReferences {
  readonly page: { readonly title: string; readonly address: string };
  readonly exported: Date;
  readonly mentions: readonly Omit<Mention, 'id'>[];
}
