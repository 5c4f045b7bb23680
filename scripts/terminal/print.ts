/** Gets a copy of every line while a command's output is kept. */
let copy: string[] | undefined;

/** Writes one line for the person who ran the command. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
  copy?.push(...line.split('\n'));
}

/** Runs something, and gives the lines that it printed besides what it returned. */
export async function keepingLines<Result>(
  act: () => Result | Promise<Result>,
): Promise<{ result: Result; lines: string[] }> {
  const lines: string[] = [];
  copy = lines;
  try {
    return { result: await act(), lines };
  } finally {
    copy = undefined;
  }
}

/** Writes one line about what went wrong, beside the output and not into it. */
export function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}
