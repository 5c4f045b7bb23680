import type { PageContext } from '../../detection/context/page-context.ts';
import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';

/** A page of each level, by what stands elsewhere on it. */
export const pages = {
  none: scoreContext(['A page on nothing in particular.']),
  weak: scoreContext(['The GGE met again.']),
  medium: scoreContext(['The First Committee met again.']),
  strong: scoreContext(['The UNGGE met again.']),
  decisive: scoreContext(['On responsible State behaviour in cyberspace.']),
} satisfies Record<PageContext['level'], PageContext>;

/** What was found, short enough for a table: `norms 3→3  4→4`; `–` for nothing. */
export function found(text: string, context: PageContext = pages.decisive): string {
  const references = detect(text, context).map(({ start, end, norms }) => `${text.slice(start, end)}→${norms.join()}`);
  return references.join('  ') || '–';
}
