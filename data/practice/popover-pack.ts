import type { Measure, NormPractice, PracticePack } from './schema.ts';

/** Of a measure what a popover shows. */
export type PopoverMeasure = Pick<Measure, 'title' | 'titleOrigin' | 'body' | 'footnotes' | 'corrections'>;

/** Of a practice pack what a popover shows. */
export interface PopoverPack extends Pick<PracticePack, 'id'> {
  readonly state: Pick<PracticePack['state'], 'name' | 'iso'>;
  readonly document: Pick<PracticePack['document'], 'title' | 'forumShort'>;
  readonly practice: readonly (Pick<NormPractice, 'norm' | 'statement'> & {
    readonly measures: readonly PopoverMeasure[];
  })[];
}

/**
 * Leaves of a pack what a popover shows. This runs when the extension is built (see `scripts/build/popover-packs.ts`), since
 * every page that is read along with gets what is left.
 */
export function popoverPackOf({ id, state, document, practice }: PracticePack): PopoverPack {
  return {
    id,
    state: { name: state.name, iso: state.iso },
    document: { title: document.title, forumShort: document.forumShort },
    practice: practice.map(({ norm, statement, measures }) => ({
      norm,
      statement,
      measures: measures.map((measure) => ({
        title: measure.title,
        titleOrigin: measure.titleOrigin,
        body: measure.body,
        footnotes: measure.footnotes,
        corrections: measure.corrections,
      })),
    })),
  };
}
