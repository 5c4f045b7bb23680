import type { Measure, NormPractice, PracticePack } from './schema.ts';

/** The part of a measure that a popover shows. */
export type PopoverMeasure = Pick<Measure, 'title' | 'titleOrigin' | 'body' | 'footnotes' | 'corrections'>;

/** The part of a practice pack that a popover shows. Every page with a popover gets all of it, so it holds no more. */
export interface PopoverPack extends Pick<PracticePack, 'id'> {
  readonly state: Pick<PracticePack['state'], 'displayName' | 'iso'>;
  readonly document: Pick<PracticePack['document'], 'title' | 'forumShort'>;
  readonly practice: readonly (Pick<NormPractice, 'norm' | 'statement'> & {
    readonly measures: readonly PopoverMeasure[];
  })[];
}

/** Reduces a pack to the part that a popover shows. */
export function popoverPackOf({ id, state, document, practice }: PracticePack): PopoverPack {
  return {
    id,
    state: { displayName: state.displayName, iso: state.iso },
    document: { title: document.title, forumShort: document.forumShort },
    practice: practice.map(({ norm, statement, measures }) => ({
      norm,
      statement,
      measures: measures.map(({ title, titleOrigin, body, footnotes, corrections }) => ({
        title,
        titleOrigin,
        body,
        footnotes,
        corrections,
      })),
    })),
  };
}
