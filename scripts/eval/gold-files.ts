import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldCase } from '../../tests/gold/gold.ts';
import { parseGold } from '../../tests/gold/parse-gold.ts';
import { ROOT } from '../terminal/root.ts';

/** The gold set of the working tree, file by file. Throws a `UserError` about a line that is not in the format. */
export function readGold(): GoldCase[] {
  const folder = join(ROOT, 'tests', 'gold');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((file) => parseGold(`tests/gold/${file}`, readFileSync(join(folder, file), 'utf8')));
}
