import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../terminal/command.ts';
import { runTool } from '../terminal/run.ts';
import { type BrowserFamily, OUTPUTS } from './outputs.ts';
import { forgetContents } from './sizes/record.ts';

/**
 * Builds the extension for one family of browsers. Returns one line that names the folder and says how large it is; a failed build
 * throws a `Complaint` with what WXT printed.
 */
export async function buildExtension(family: BrowserFamily): Promise<string> {
  const { label, wxt, folder } = OUTPUTS[family];
  forgetContents(label);
  const { status, output } = await runTool('wxt/bin/wxt.mjs', ['build', ...wxt]);
  if (status !== 0) {
    throw new UserError(`${output}\nThe build for ${label} failed; what WXT said stands above.`);
  }
  const sizes = await fileSizes(folder);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return `.output/${label}: ${Math.ceil(total / 1000)} kB in ${sizes.length} files`;
}

async function fileSizes(folder: string): Promise<number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
}
