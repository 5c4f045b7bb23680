import { print, printError } from '../terminal/print.ts';
import { runTool } from '../terminal/run.ts';

/** Every check of the code as it stands, without running it, the fastest first. */
const CHECKS: readonly { name: string; tool: string; args: readonly string[] }[] = [
  // Biome holds the import rules between the rooms and the size of files too: see `biome.json`.
  { name: 'format, rules, imports', tool: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'dead code', tool: 'knip/bin/knip.js', args: ['--no-progress'] },
];

/** Runs every check, each named on a line of its own; shows what the first one that failed printed. Returns whether all passed. */
export async function runChecks(): Promise<boolean> {
  let firstFailure: string | undefined;
  for (const { name, tool, args } of CHECKS) {
    const { status, output } = await runTool(tool, args);
    print(`${status === 0 ? 'ok    ' : 'failed'}  ${name}`);
    if (status !== 0) firstFailure ??= output;
  }
  if (firstFailure !== undefined) printError(`\n${firstFailure.trimEnd()}`);
  return firstFailure === undefined;
}
