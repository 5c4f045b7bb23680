import { readdirSync, readFileSync } from 'node:fs';
import type { PracticePack } from './schema.ts';
import { parsePack } from './validate-pack.ts';

// The build evaluates this module and bundles its exports as JSON (scripts/build/build-time-data.ts). It therefore may
// read files and use the validator, neither of which reaches the extension.

const folder = new URL('./packs/', import.meta.url);

/**
 * The practice packs, in the order of their file names. To add a State, add its file to `packs/`. Throws when a file
 * does not follow the format.
 */
export const packs: readonly PracticePack[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .toSorted()
  .map(readPack);

function readPack(file: string): PracticePack {
  const result = parsePack(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  if ('errors' in result) throw new Error([`data/practice/packs/${file} is invalid:`, ...result.errors].join('\n'));
  return result.pack;
}
