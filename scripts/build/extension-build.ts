import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../terminal/command.ts';
import { run } from '../terminal/run.ts';
import { type BrowserFamily, OUTPUTS } from './outputs.ts';
import { deleteContents } from './sizes/contents-file.ts';

/**
 * Builds the extension for one family of browsers. Returns a line with the folder and its size. Throws a `UserError` with WXT's
 * messages when the build fails.
 */
export async function buildExtension(family: BrowserFamily): Promise<string> {
  const { browser, label, folder } = OUTPUTS[family];
  deleteContents(label);
  const { status, output } = await run('wxt', ['build', '-b', browser]);
  if (status !== 0) throw new UserError(`${output}\nThe build for ${label} failed; WXT's messages are above.`);
  const sizes = await fileSizes(folder);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return `.output/${label}: ${Math.ceil(total / 1000)} kB in ${sizes.length} files`;
}

async function fileSizes(folder: string): Promise<number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
}
