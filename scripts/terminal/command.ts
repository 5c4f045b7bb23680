import { complain } from './print.ts';

/** Something the person can put right: its message is one sentence that says what is wrong and what to do. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}

/**
 * Runs a command and ends the process with the exit status it returns. A `Complaint` is printed as its sentence; anything else is
 * a mistake of ours and keeps its stack trace.
 */
export async function command(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    complain(error.message);
    process.exitCode = 1;
  }
}
