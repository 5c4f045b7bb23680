import type { ReferenceForm, Signal } from '../../reference/reference.ts';

/** How many signals of the page are given as reasons; the strongest come first. */
const REASONS = 3;

/** By the signals of a page, form and words near by. */
const known = new WeakMap<readonly Signal[], Map<string, readonly Signal[]>>();

/**
 * What a reference rests on: its form, the words near by that support it, and signals of the page, strongest first. The same
 * list for the same reasons: on a page with thousands of references they are few.
 */
export function signalsFor(form: ReferenceForm, cue: string | undefined, page: readonly Signal[]): readonly Signal[] {
  const ofPage = known.get(page) ?? new Map<string, readonly Signal[]>();
  known.set(page, ofPage);
  const key = `${form} ${cue ?? ''}`;
  const signals = ofPage.get(key) ?? [
    { source: 'form', form },
    ...(cue === undefined ? [] : [{ source: 'cue' as const, text: cue }]),
    ...page.slice(0, REASONS),
  ];
  ofPage.set(key, signals);
  return signals;
}
