import { printError } from './print.ts';

/** Something the person can put right: its message is one sentence that says what is wrong and what to do. */
export class UserError extends Error {
  override readonly name = 'Complaint';
}

/**
 * Runs a command and ends the process with the exit status it returns. A `Complaint` is printed as its sentence; anything else is
 * a mistake of ours and keeps its stack trace.
 */
export async function runCommand(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    printError(error.message);
    process.exitCode = 1;
  }
}
