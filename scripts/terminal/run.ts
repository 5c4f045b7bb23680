import { constants } from 'node:os';
import { x } from 'tinyexec';
import { ROOT } from './root.ts';

/** How a program ended. */
interface RunResult {
  /** The exit status; 127 when the program could not be started. */
  status: number;
  /** Everything that it printed on standard output and standard error, in the order of arrival. Empty with `show`. */
  output: string;
}

const stop = new AbortController();
let stoppedBy: NodeJS.Signals | undefined;
let running = 0;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stoppedBy = signal;
    // Ends the programs that are running, and keeps others from being started.
    stop.abort();
    exitIfStopped();
  });
}

function exitIfStopped(): void {
  if (stoppedBy === undefined || running > 0) return;
  // While a browser is open, Puppeteer listens too: it closes the browser and then exits itself.
  if (process.listenerCount(stoppedBy) === 1) process.exit(128 + constants.signals[stoppedBy]);
}

/**
 * Runs a program of the system, or of a package in node_modules, in the project's folder until it ends.
 *
 * @param options with `show`, the program writes to our terminal instead of into the result
 */
export async function run(
  program: string,
  args: readonly string[],
  { show = false }: { show?: boolean } = {},
): Promise<RunResult> {
  const stdio = show ? ('inherit' as const) : ['ignore' as const, 'pipe' as const, 'pipe' as const];
  const child = x(program, args, { signal: stop.signal, nodeOptions: { cwd: ROOT, stdio } });
  let output = '';
  running += 1;
  try {
    for await (const line of child) output += `${line}\n`;
    return { status: child.exitCode ?? 1, output };
  } catch (error) {
    return { status: 127, output: `${output}${error instanceof Error ? error.message : error}\n` };
  } finally {
    running -= 1;
    exitIfStopped();
  }
}
