import { UnreadableDocument } from '../documents/document-text.ts';
import { readDocument } from '../documents/files/read-document.ts';
import { UserError } from '../scripts/terminal/command.ts';
import { print, printError } from '../scripts/terminal/print.ts';
import { type DetectOptions, HELP, parseDetectOptions } from './options.ts';
import { CSV_HEADER, csvRows, jsonLine, Output, textSection } from './output.ts';
import { Progress } from './progress.ts';
import { scan } from './scan.ts';
import { type InputFile, readBytes, walk } from './walk.ts';

/**
 * Scans the files that the arguments name one after the other, and writes the result of each as soon as it is known. A file that can't
 * be read is reported on standard error. Returns the exit status: 1 when there was such a file.
 */
export async function runDetect(args: string[]): Promise<number> {
  const options = parseDetectOptions(args);
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
  // npm runs us in the project's folder; INIT_CWD is the folder where the command was typed.
  const base = process.env.INIT_CWD ?? process.cwd();
  if (options.format === 'csv') await output.write(CSV_HEADER);
  for await (const file of walk(options.paths, base)) {
    const result = file instanceof UserError ? file : await scanFile(file, options, progress);
    // Standard output may be the terminal that shows the progress.
    if (result instanceof UserError || process.stdout.isTTY) progress.erase();
    if (result instanceof UserError) {
      printError(result.message);
      status = 1;
    } else {
      const isOpen = await output.write(result);
      if (!isOpen) break;
    }
  }
  return status;
}

/** The output for one file, or the reason why it can't be read. */
async function scanFile(
  file: InputFile,
  { format, sensitivity, paths }: DetectOptions,
  progress: Progress,
): Promise<string | UserError> {
  progress.begin(file.name);
  try {
    const document = await readDocument(await readBytes(file), file.kind, file.name);
    const findings = scan(document, sensitivity);
    progress.end(findings.references.length);
    switch (format) {
      case 'json':
        return jsonLine(file.name, findings);
      case 'csv':
        return csvRows(file.name, findings);
      case 'text': {
        const isOnlyFile = paths.length === 1 && paths[0] === file.name;
        return textSection(document.text, isOnlyFile ? undefined : file.name);
      }
    }
  } catch (error) {
    if (error instanceof UserError) return error;
    if (error instanceof UnreadableDocument) return new UserError(error.message);
    throw error;
  }
}
