import type { ReferenceForm, Signal } from '../../reference/reference.ts';

/** The maximum number of signals of the page that are given as reasons; the strongest come first. */
const MAX_PAGE_SIGNALS = 3;

/** The lists made so far, by the signals of a page, then by form and cue. */
const lists = new WeakMap<readonly Signal[], Map<string, readonly Signal[]>>();

/**
 * The signals that a reference rests on: its form, the cue that supports it, then signals of the page, strongest first.
 * Equal reasons share one list, because a page with thousands of references has few different ones.
 */
export function signalsFor(form: ReferenceForm, cue: string | undefined, page: readonly Signal[]): readonly Signal[] {
  const ofPage = lists.get(page) ?? new Map<string, readonly Signal[]>();
  lists.set(page, ofPage);
  const key = `${form} ${cue ?? ''}`;
  const signals = ofPage.get(key) ?? [
    { source: 'form', form },
    ...(cue === undefined ? [] : [{ source: 'cue' as const, text: cue }]),
    ...page.slice(0, MAX_PAGE_SIGNALS),
  ];
  ofPage.set(key, signals);
  return signals;
}
