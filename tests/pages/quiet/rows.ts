import type { PageRow } from '../page-row.ts';

/** Pages about other subjects, on which nothing is certain. */
export const quietRows: readonly PageRow[] = [
  { page: 'quiet/linear-algebra.html', marks: {} },
  { page: 'quiet/mergers.html', marks: {} },
  { page: 'quiet/standards.html', marks: {} },
  { page: 'quiet/statute.html', marks: {} },
  { page: 'quiet/woods.html', marks: {} },
  { page: 'quiet/minutes.html', marks: { rule: ['Norm 3 = 3 tentative'] } },
];
