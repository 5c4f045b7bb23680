/** Collects a copy of the printed lines while `captureLines` runs. */
let captured: string[] | undefined;

/** Writes one line to standard output. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
  captured?.push(...line.split('\n'));
}

/** Writes lines to standard output. */
export function printLines(lines: Iterable<string>): void {
  for (const line of lines) print(line);
}

/** Runs a function, and returns its result with the lines that it printed. They are written to standard output as well. */
export async function captureLines<Result>(
  act: () => Result | Promise<Result>,
): Promise<{ result: Result; lines: string[] }> {
  const lines: string[] = [];
  captured = lines;
  try {
    return { result: await act(), lines };
  } finally {
    captured = undefined;
  }
}

/** Writes one line to standard error. */
export function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}
