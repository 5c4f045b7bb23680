import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable with which a command tells those it starts where to make their folders, so that it can clear up after them. */
export const TEMPORARY_PARENT = 'NORM_LENS_TEMPORARY';

/** A folder for this process alone. It goes with `remove`, at the latest when the process ends. */
export function temporaryFolder(name: string): { path: string; remove(): void } {
  const path = mkdtempSync(join(process.env[TEMPORARY_PARENT] ?? tmpdir(), `norm-lens-${name}-`));
  // A browser that was killed a moment ago may still be writing.
  const remove = () => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once('exit', remove);
  return { path, remove };
}
