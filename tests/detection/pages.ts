import { type PageContext, scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { normalizeText } from '../../detection/normalize/normalize-text.ts';
import type { Candidate } from '../../detection/recognisers/candidate.ts';

/** A page of each level, made by one sentence. */
export const pages = {
  none: scoreContext(['A page on nothing in particular.']),
  weak: scoreContext(['The GGE met again.']),
  medium: scoreContext(['The First Committee met again.']),
  strong: scoreContext(['The UNGGE met again.']),
  decisive: scoreContext(['On responsible State behaviour in cyberspace.']),
} satisfies Record<PageContext['level'], PageContext>;

/** Every norm, as `found` and `candidatesIn` write a reference to all of them. */
export const ALL_NORMS = '1,2,3,4,5,6,7,8,9,10,11';

/** The references in a text, short enough for a table: `norms 3→3  4→4`; `–` for none. */
export function found(text: string, context: PageContext = pages.decisive): string {
  return inShort(text, detect(text, context));
}

/** The candidates that one recogniser finds in a text, in the same form. */
export function candidatesIn(recognise: (text: string) => Candidate[], text: string): string {
  const normalized = normalizeText(text).text;
  return inShort(normalized, recognise(normalized));
}

function inShort(
  text: string,
  references: readonly { start: number; end: number; norms: readonly number[] }[],
): string {
  return references.map(({ start, end, norms }) => `${text.slice(start, end)}→${norms.join()}`).join('  ') || '–';
}
