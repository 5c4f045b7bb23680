import { UserError } from '../scripts/terminal/command.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'is not there: check the name.',
  ENOTDIR: 'is not there: check the name.',
  EACCES: 'may not be read by this user: change its permissions.',
  EPERM: 'may not be read by this user: change its permissions.',
  EISDIR: 'is a folder now, and was a file: scan it again.',
  ELOOP: 'is a link that leads in a circle: name what it should lead to.',
  EMFILE: 'could not be opened, because too many files are open: close other programs.',
  ERR_FS_FILE_TOO_LARGE: 'is larger than can be read at once (2 GiB): split it.',
  ERR_STRING_TOO_LONG: 'is longer than can be read at once: split it.',
};

/** Says in one sentence why the system did not let us read a file or folder, and what to do. */
export function whyUnreadable(name: string, error: unknown): UserError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new UserError(`${name} ${REASONS[code] ?? `could not be read (${code}): try again, or leave it out.`}`);
}
