import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Detection } from '../../tests/gold/read-cases.ts';
import { UserError } from '../terminal/command.ts';
import { ROOT } from '../terminal/root.ts';
import { run } from '../terminal/run.ts';
import { temporaryFolder } from '../terminal/temporary-folder.ts';

/**
 * Loads the detection of a git revision into this process, from a temporary folder that `remove` deletes. Throws a
 * `UserError` when there is no such revision, or no detection in it.
 */
export async function detectionAt(revision: string): Promise<{ detection: Detection; remove(): void }> {
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (commit === undefined) throw new UserError(`There is no revision "${revision}" in this repository.`);
  const folder = temporaryFolder('eval');
  try {
    return { detection: await unpack(revision, commit.trim(), folder.path), remove: folder.remove };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

async function unpack(revision: string, commit: string, folder: string): Promise<Detection> {
  const archive = join(folder, 'revision.tar');
  const written = await git(
    'archive',
    '--format=tar',
    '-o',
    archive,
    commit,
    'data',
    'reference',
    'settings',
    'detection',
  );
  const unpacked = written !== undefined && (await run('tar', ['-xf', archive, '-C', folder])).status === 0;
  if (!unpacked || !existsSync(join(folder, 'detection', 'context', 'page-context.ts')))
    throw new UserError(`The revision "${revision}" could not be unpacked, or has no detection to measure.`);
  // The files are modules and import packages, as they do in the project.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const load = (name: string): Promise<object> => import(pathToFileURL(join(folder, 'detection', name)).href);
  const exported: unknown = { ...(await load('detect.ts')), ...(await load('context/page-context.ts')) };
  if (!isDetection(exported))
    throw new UserError(`The detection of "${revision}" does not export detect and scoreContext.`);
  return exported;
}

/** Whether both functions are exported. Their signatures cannot be checked, but have not changed since the first revision. */
function isDetection(exported: unknown): exported is Detection {
  return (
    typeof exported === 'object' &&
    exported !== null &&
    'detect' in exported &&
    typeof exported.detect === 'function' &&
    'scoreContext' in exported &&
    typeof exported.scoreContext === 'function'
  );
}

/** The output of git; undefined when it fails. */
async function git(...args: string[]): Promise<string | undefined> {
  const { status, output } = await run('git', args);
  return status === 0 ? output : undefined;
}
