import { type ParseArgsConfig, parseArgs } from 'node:util';
import { printError } from './print.ts';

/** An error that the user can put right. The message is one sentence that says what is wrong and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/**
 * Runs a command and sets the exit status that it returns. A `UserError` is printed as its sentence; any other error is a bug and
 * keeps its stack trace.
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

/** Parses command-line arguments like `util.parseArgs`. Throws a `UserError` with the usage about an argument that is not known. */
export function parseArguments<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's message goes on with advice about positional arguments.
    throw new UserError(`${firstSentence(error)}. Usage: ${usage}`);
  }
}

/** The first sentence or line of an error's message, without its full stop. */
export function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(/\.(?: |$)|\n/, 1)[0] ?? message;
}
