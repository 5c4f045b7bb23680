import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { FILE_EXTENSIONS, type FileKind, fileKindOf } from '../documents/files/read-document.ts';
import { UserError } from '../scripts/terminal/command.ts';

/** A file to scan. */
export interface InputFile {
  /** The name for output: the path as it was typed, and for a file in a folder the path from there. */
  name: string;
  /** Absolute, or `-` for standard input. */
  path: string;
  kind: FileKind;
}

const STANDARD_INPUT = '-';
const EXTENSIONS = FILE_EXTENSIONS.join(', ');

/**
 * Yields the files to scan: named files in the order of `paths`, and the readable files of a folder and its subfolders sorted by name.
 * A path that can't be read yields a `UserError` in its place. Only the entries of the folders being walked are kept in memory.
 *
 * @param base the folder that paths are relative to
 */
export async function* walk(paths: readonly string[], base: string): AsyncGenerator<InputFile | UserError> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield { name: path, path, kind: 'text' };
    else yield* walkPath(path, resolve(base, path));
  }
}

async function* walkPath(name: string, path: string): AsyncGenerator<InputFile | UserError> {
  const stats = await orError(name, stat(path));
  if (stats instanceof UserError) {
    yield stats;
  } else if (stats.isDirectory()) {
    let isEmpty = true;
    for await (const file of walkFolder(name, path)) {
      isEmpty = false;
      yield file;
    }
    if (isEmpty) yield new UserError(`${name} contains no file of a kind that can be read: ${EXTENSIONS}.`);
  } else {
    const kind = fileKindOf(path);
    yield kind
      ? { name, path, kind }
      : new UserError(`${name} is of a kind that can't be read: save it as one of ${EXTENSIONS}.`);
  }
}

async function* walkFolder(name: string, path: string): AsyncGenerator<InputFile | UserError> {
  const entries = await orError(name, readdir(path, { withFileTypes: true }));
  if (entries instanceof UserError) {
    yield entries;
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    // Names with a dot are no documents: macOS's companion files (`._report.pdf`), repositories, trash.
    if (entry.name.startsWith('.')) continue;
    const child = { name: join(name, entry.name), path: join(path, entry.name) };
    const kind = fileKindOf(entry.name);
    if (entry.isDirectory()) yield* walkFolder(child.name, child.path);
    else if (kind && (entry.isFile() || (entry.isSymbolicLink() && (await linksToFile(child.path))))) {
      yield { ...child, kind };
    }
  }
}

/** Links to folders are not followed, because they may form a circle. A broken link counts as a file, so that it is reported. */
async function linksToFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() ?? true;
}

/** The content of a file or of standard input. Throws a `UserError` when it can't be read. */
export async function readBytes({ name, path }: InputFile): Promise<Uint8Array> {
  const bytes = await orError<Uint8Array>(name, path === STANDARD_INPUT ? buffer(process.stdin) : readFile(path));
  if (bytes instanceof UserError) throw bytes;
  return bytes;
}

async function orError<Value>(name: string, promise: Promise<Value>): Promise<Value | UserError> {
  try {
    return await promise;
  } catch (error) {
    return fileError(name, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: check the name.',
  ENOTDIR: 'does not exist: check the name.',
  EACCES: 'may not be read by this user: change its permissions.',
  EPERM: 'may not be read by this user: change its permissions.',
  EISDIR: 'was a file and has become a folder: run the command again.',
  ELOOP: 'is a link in a circle of links: name the file that it should lead to.',
  EMFILE: 'could not be opened, because too many files are open: close other programs.',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB and can’t be read at once: split it.',
};

/** Explains an error of the file system in one sentence about the named file or folder. */
export function fileError(name: string, error: unknown): UserError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new UserError(`${name} ${REASONS[code] ?? `could not be read (${code}): try again, or leave it out.`}`);
}
