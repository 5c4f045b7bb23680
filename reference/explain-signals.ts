import type { Reference, ReferenceForm } from './reference.ts';

/** The reasons for a reference, grouped as they are shown to a reader. */
export interface SignalGroups {
  forms: ReferenceForm[];
  /** Words elsewhere on the page, as they are written. */
  onPage: string[];
  /** Words in the same or a neighbouring sentence, as they are written. */
  nearBy: string[];
  /** Whether the reference is only tentative because no other words support it. */
  isAlone: boolean;
}

/** Groups the signals of a reference by their source. */
export function groupSignals({ because, confidence }: Pick<Reference, 'because' | 'confidence'>): SignalGroups {
  const groups: SignalGroups = { forms: [], onPage: [], nearBy: [], isAlone: false };
  for (const signal of because) {
    if (signal.source === 'form') groups.forms.push(signal.form);
    else if (signal.source === 'page') groups.onPage.push(signal.text);
    else groups.nearBy.push(signal.text);
  }
  groups.isAlone = confidence === 'tentative' && groups.onPage.length + groups.nearBy.length === 0;
  return groups;
}
