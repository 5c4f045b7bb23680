import { FILE_EXTENSIONS } from '../documents/files/read-document.ts';
import type { Sensitivity } from '../reference/reference.ts';
import { parseArguments, UserError } from '../scripts/terminal/command.ts';

/** What is printed for each file: its references as a line of JSON or as rows of CSV, or the text that their offsets refer to. */
type OutputFormat = 'json' | 'csv' | 'text';

/** The options of `npm run detect`. */
export interface DetectOptions {
  sensitivity: Sensitivity;
  format: OutputFormat;
  /** Files and folders as they were typed; `-` is standard input. */
  paths: string[];
}

const SENSITIVITIES = ['strict', 'balanced', 'everything'] as const satisfies readonly Sensitivity[];
const FORMATS = ['json', 'csv'] as const;

const USAGE =
  'npm run --silent detect -- [--sensitivity strict|balanced|everything] [--format json|csv] [--text] FILE or FOLDER…';

/** What `--help` prints. */
export const HELP = `Usage: ${USAGE}

Finds references to the 11 UN norms of responsible State behaviour in cyberspace in ${FILE_EXTENSIONS.join(' ')} files.
A folder is searched recursively, without names that begin with a dot; - reads text from standard input.

  --sensitivity  which references to report (balanced)
  --format       json: one line for each file; csv: one row for each reference (json)
  --text         prints the text that start and end refer to (UTF-16 code units) instead of the references`;

/** Parses the arguments of `npm run detect`; returns `undefined` for `--help`. Throws a `UserError` about invalid arguments. */
export function parseDetectOptions(args: string[]): DetectOptions | undefined {
  const { values, positionals: paths } = parseArguments(USAGE, {
    args,
    allowPositionals: true,
    options: {
      sensitivity: { type: 'string' },
      format: { type: 'string' },
      text: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return undefined;
  const sensitivity = oneOf(SENSITIVITIES, values.sensitivity ?? 'balanced', '--sensitivity');
  const format = oneOf(FORMATS, values.format ?? 'json', '--format');
  if (paths.length === 0) throw new UserError(`No file is named. Usage: ${USAGE}`);
  if (paths.includes('')) throw new UserError(`One of the file names is empty. Usage: ${USAGE}`);
  return { sensitivity, format: values.text === true ? 'text' : format, paths };
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string, option: string): Choice {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw new UserError(`${option} must be one of ${choices.join(', ')}, not "${value}".`);
  return choice;
}
