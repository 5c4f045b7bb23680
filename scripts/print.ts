/** Writes one line for the person who ran the command. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes one line about what went wrong, beside the output and not into it. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
