import { parseArgs } from 'node:util';
import { READABLE_ENDINGS } from '../documents/files/file-kind.ts';
import type { Sensitivity } from '../reference/reference.ts';
import { UserError } from '../scripts/terminal/command.ts';

/** What is printed of each file: its references as a line of JSON or as rows of CSV, or the text they are counted in. */
export type OutputFormat = 'json' | 'csv' | 'text';

/** What `npm run detect` was asked for. */
export interface DetectOptions {
  sensitivity: Sensitivity;
  format: OutputFormat;
  /** Files and folders as they were typed; `-` is standard input. */
  named: string[];
}

const SENSITIVITIES = ['strict', 'balanced', 'everything'] as const satisfies readonly Sensitivity[];
const FORMATS = ['json', 'csv'] as const;

const USAGE =
  'npm run --silent detect -- [--sensitivity strict|balanced|everything] [--format json|csv] [--text] FILE or FOLDER…';

/** What `--help` prints. */
export const HELP = `${USAGE}

Finds references to the 11 UN norms of responsible State behaviour in cyberspace in ${READABLE_ENDINGS.join(' ')} files.
A folder is searched with the folders in it, names that begin with a dot left out; - reads text from standard input.

  --sensitivity  how much to show (balanced)
  --format       json: one line for each file; csv: one row for each reference (json)
  --text         prints the text that start and end count in (UTF-16 code units), instead of references`;

/** Reads the arguments of `npm run detect`; `undefined` when help is asked for. Throws a `Complaint` about what makes no sense. */
export function detectOptions(args: string[]): DetectOptions | undefined {
  const { values, positionals: named } = parse(args);
  if (values.help === true) return undefined;
  const sensitivity = oneOf(SENSITIVITIES, values.sensitivity ?? 'balanced', '--sensitivity');
  const format = oneOf(FORMATS, values.format ?? 'json', '--format');
  if (named.length === 0) throw new UserError(`No file is named. This is how it goes: ${USAGE}`);
  if (named.includes('')) throw new UserError(`One of the names is empty. This is how it goes: ${USAGE}`);
  return { sensitivity, format: values.text === true ? 'text' : format, named };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        sensitivity: { type: 'string' },
        format: { type: 'string' },
        text: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new UserError(`${reason}. This is how it goes: ${USAGE}`);
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: string, option: string): Choice {
  const choice = choices.find((known) => known === given);
  if (choice === undefined) throw new UserError(`${option} takes ${choices.join(', ')}, and not "${given}".`);
  return choice;
}
