import { changingRows } from './changing/rows.ts';
import { coverRows } from './covers/rows.ts';
import { documentRows } from './documents/rows.ts';
import { frameRows } from './frames/rows.ts';
import { hiddenRows } from './hidden/rows.ts';
import { largeRows } from './large/rows.ts';
import { layoutRows } from './layout/rows.ts';
import { loadingRows } from './loading/rows.ts';
import type { PageRow } from './page-row.ts';
import { popoverRows } from './popovers/rows.ts';
import { quietRows } from './quiet/rows.ts';
import { rootRows } from './roots/rows.ts';
import { scriptRows } from './scripts/rows.ts';
import { styleRows } from './styles/rows.ts';

/** Every page, with what a reader must see on it. */
export const pages: readonly PageRow[] = [
  ...layoutRows,
  ...hiddenRows,
  ...frameRows,
  ...rootRows,
  ...documentRows,
  ...loadingRows,
  ...styleRows,
  ...changingRows,
  ...scriptRows,
  ...coverRows,
  ...popoverRows,
  ...largeRows,
  ...quietRows,
];
