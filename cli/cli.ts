import { readDocument } from '../documents/files/read-document.ts';
import { UserError } from '../scripts/terminal/command.ts';
import { print, printError } from '../scripts/terminal/print.ts';
import { CSV_HEADER, csvRows } from './csv.ts';
import { jsonLine } from './json-line.ts';
import { type DetectOptions, detectOptions, HELP } from './options.ts';
import { Output } from './output.ts';
import { Progress } from './progress.ts';
import { scan } from './scan.ts';
import { type FoundFile, walk } from './walk.ts';

/**
 * Scans the files that the arguments name, one at a time, and writes what was found in each as soon as it is done. A file that can't
 * be read gives a sentence on standard error. Returns the exit status: 1 when there was such a file.
 */
export async function runDetect(args: string[]): Promise<number> {
  const options = detectOptions(args);
  if (options === undefined) {
    print(HELP);
    return 0;
  }

  const progress = new Progress(process.stderr);
  try {
    return await scanAll(options, new Output(process.stdout), progress);
  } finally {
    progress.erase();
  }
}

async function scanAll(options: DetectOptions, output: Output, progress: Progress): Promise<number> {
  let status = 0;
  // npm starts us in the folder of the project, and tells where the person typed the command.
  const base = process.env.INIT_CWD ?? process.cwd();
  if (options.format === 'csv') await output.write(CSV_HEADER);
  for await (const found of walk(options.named, base)) {
    const result = found instanceof UserError ? found : await resultOf(found, options, progress);
    // Both may go to the terminal that shows the progress.
    if (result instanceof UserError || process.stdout.isTTY) progress.erase();
    if (result instanceof UserError) {
      printError(result.message);
      status = 1;
    } else {
      const isRead = await output.write(result);
      if (!isRead) break;
    }
  }
  return status;
}

/** What is to be printed of a file, or why it can't be read. */
async function resultOf(
  file: FoundFile,
  { format, sensitivity, named }: DetectOptions,
  progress: Progress,
): Promise<string | UserError> {
  progress.begin(file.name);
  try {
    const document = await readDocument(file);
    const findings = scan(document, sensitivity);
    progress.end(findings.references.length);
    switch (format) {
      case 'json':
        return jsonLine(file.name, findings);
      case 'csv':
        return csvRows(file.name, findings);
      case 'text':
        // With a heading, as head(1) and tail(1) have it, when more than this file was asked for.
        return `${named.join() === file.name ? '' : `==> ${file.name} <==\n`}${document.text}${document.text.endsWith('\n') ? '' : '\n'}`;
    }
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
