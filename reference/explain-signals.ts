import type { Reference, ReferenceForm } from './reference.ts';

/** What a reference was decided on, sorted for telling a reader. */
export interface SignalGroups {
  forms: ReferenceForm[];
  /** Words found elsewhere on the page, and near by, as they stand there. */
  onPage: string[];
  nearBy: string[];
  /** Whether it is only tentative because nothing else speaks of the norms; what is certain by itself needs nothing else. */
  isAlone: boolean;
}

/** Sorts the signals of a reference by where they come from. */
export function groupSignals({ because, confidence }: Pick<Reference, 'because' | 'confidence'>): SignalGroups {
  const forms = because.flatMap((signal) => (signal.source === 'form' ? [signal.form] : []));
  const onPage = because.flatMap((signal) => (signal.source === 'page' ? [signal.text] : []));
  const nearBy = because.flatMap((signal) => (signal.source === 'cue' ? [signal.text] : []));
  return { forms, onPage, nearBy, isAlone: confidence === 'tentative' && onPage.length + nearBy.length === 0 };
}
