import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment variable that names the parent of temporary folders: a command sets it to remove those of its subprocesses. */
export const TEMPORARY_PARENT = 'NORM_LENS_TEMPORARY';

/** Creates a folder that is deleted by `remove`, and otherwise when this process exits. */
export function temporaryFolder(name: string): { path: string; remove(): void } {
  const path = mkdtempSync(join(process.env[TEMPORARY_PARENT] ?? tmpdir(), `norm-lens-${name}-`));
  const remove = () => {
    process.off('exit', remove);
    // With retries, because a browser that has just been killed may still be writing.
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once('exit', remove);
  return { path, remove };
}
