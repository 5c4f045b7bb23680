import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type FileKind, fileKindOf, READABLE_ENDINGS } from '../documents/files/file-kind.ts';
import { whyUnreadable } from '../documents/unreadable.ts';
import { UserError } from '../scripts/terminal/command.ts';

/** A file to scan. */
export interface FoundFile {
  /** As it is told: what was typed, and from there the way down. */
  name: string;
  path: string;
  kind: FileKind;
}

/** What stands for standard input among the names of files. */
export const STANDARD_INPUT = '-';

/**
 * Finds the files to scan, in the order they were named, and the readable ones of a folder sorted by name. Holds the names of
 * the folders it stands in, and no more. What can't be read comes as a `Complaint` in its place.
 *
 * @param base the folder that names are relative to
 */
export async function* walk(named: readonly string[], base: string): AsyncGenerator<FoundFile | UserError> {
  for (const name of named) {
    if (name === STANDARD_INPUT) yield { name, path: name, kind: 'text' };
    else yield* walkNamed(name, resolve(base, name));
  }
}

async function* walkNamed(name: string, path: string): AsyncGenerator<FoundFile | UserError> {
  const stats = await orComplaint(name, stat(path));
  if (stats instanceof UserError) {
    yield stats;
  } else if (stats.isDirectory()) {
    let isEmpty = true;
    for await (const found of walkFolder(name, path)) {
      isEmpty = false;
      yield found;
    }
    if (isEmpty) yield new UserError(`${name} holds no file that can be read here: those are ${ENDINGS}.`);
  } else {
    const kind = fileKindOf(path);
    yield kind
      ? { name, path, kind }
      : new UserError(`${name} is of a kind that can't be read here: save it as one of ${ENDINGS}.`);
  }
}

async function* walkFolder(name: string, path: string): AsyncGenerator<FoundFile | UserError> {
  const entries = await orComplaint(name, readdir(path, { withFileTypes: true }));
  if (entries instanceof UserError) {
    yield entries;
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    // Not documents of the person: what macOS leaves beside each file (`._report.pdf`), repositories, trash.
    if (entry.name.startsWith('.')) continue;
    const below = { name: join(name, entry.name), path: join(path, entry.name) };
    const kind = fileKindOf(entry.name);
    if (entry.isDirectory()) yield* walkFolder(below.name, below.path);
    else if (kind && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(below.path))))) {
      yield { ...below, kind };
    }
  }
}

/** Links to folders are not followed: they may lead in a circle. */
async function isFile(path: string): Promise<boolean> {
  // A link to nowhere is read like a file, so that it is told.
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() ?? true;
}

async function orComplaint<Value>(name: string, asked: Promise<Value>): Promise<Value | UserError> {
  try {
    return await asked;
  } catch (error) {
    return whyUnreadable(name, error);
  }
}

const ENDINGS = READABLE_ENDINGS.join(', ');
