import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseArguments, runCommand, UserError } from './terminal/command.ts';
import { print, printError } from './terminal/print.ts';
import { run } from './terminal/run.ts';
import { TEMPORARY_PARENT, temporaryFolder } from './terminal/temporary-folder.ts';

const PARTS = ['lint', 'unit', 'dom', 'eval', 'build', 'chromium', 'firefox'] as const;
type Part = (typeof PARTS)[number];

const HEADINGS: Record<Part, string> = {
  lint: 'Format, rules, imports, types, dead code',
  unit: 'Unit tests',
  dom: 'Tests inside a page of Chromium and Firefox',
  eval: 'Detection on the gold set',
  build: 'Builds for Chromium and Firefox',
  chromium: 'End-to-end tests in Chromium',
  firefox: 'End-to-end tests in Firefox',
};

const USAGE = `npm test -- [${PARTS.join('|')}]… [--seed NUMBER]`;

/** Numbers of tests. */
interface Tally {
  passed: number;
  failed: number;
}

/** The options of `npm test`. */
interface TestOptions {
  parts: readonly Part[];
  /** The seed of an earlier run, which Vitest printed: repeats the order of its tests. */
  seed: string | undefined;
}

/** The part of Vitest's JSON report that is read. */
const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

/**
 * `npm test`: runs all parts, or those that are named, also after one has failed. The last line is `N passed, N failed`, which CI
 * reads: the tests as Vitest counts them, and one failure for each other part that failed.
 */
await runCommand(async () => {
  const { parts, seed } = parseTestOptions(process.argv.slice(2));
  const folder = temporaryFolder('test');
  // The browsers of the tests keep their profiles here, so that they are deleted even after a run that was stopped.
  process.env[TEMPORARY_PARENT] = folder.path;
  const total: Tally = { passed: 0, failed: 0 };
  const failedParts = new Set<Part>();
  for (const part of parts) {
    print(`\n== ${HEADINGS[part]} ==\n`);
    const tally = await runPart(part, seed, folder.path, failedParts);
    total.passed += tally.passed;
    total.failed += tally.failed;
    if (tally.failed > 0) failedParts.add(part);
  }
  if (failedParts.size > 0) print(`\nFailed: ${[...failedParts].join(', ')}`);
  print(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

function parseTestOptions(args: string[]): TestOptions {
  const { values, positionals } = parseArguments(USAGE, {
    args,
    allowPositionals: true,
    options: { seed: { type: 'string' } },
  });
  const unknown = positionals.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new UserError(`There is no part "${unknown}" of the tests. Usage: ${USAGE}`);
  if (values.seed !== undefined && !/^\d+$/.test(values.seed)) {
    throw new UserError(`--seed takes the number that an earlier run printed, not "${values.seed}".`);
  }
  const parts = positionals.length === 0 ? PARTS : PARTS.filter((part) => positionals.includes(part));
  return { parts, seed: values.seed };
}

async function runPart(
  part: Part,
  seed: string | undefined,
  folder: string,
  failedParts: ReadonlySet<Part>,
): Promise<Tally> {
  switch (part) {
    case 'lint':
    case 'eval':
    case 'build':
      return runScript(part);
    case 'unit':
    case 'dom':
      return runVitest(part, seed, folder);
    case 'chromium':
    case 'firefox':
      if (!failedParts.has('build')) return runVitest(part, seed, folder);
      print('Not run, because the build failed.');
      return { passed: 0, failed: 0 };
  }
}

/** Runs a script of package.json, which counts as one failure when it fails. */
async function runScript(name: string): Promise<Tally> {
  const { status } = await run('npm', ['run', '--silent', name], { show: true });
  return { passed: 0, failed: status === 0 ? 0 : 1 };
}

/** Runs the tests of a Vitest project and counts them. A run that fails for another reason than its tests counts as one failure. */
async function runVitest(project: string, seed: string | undefined, folder: string): Promise<Tally> {
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const order = seed === undefined ? [] : [`--sequence.seed=${seed}`];
  const { status } = await run('vitest', ['run', '--project', project, ...reporters, ...order], { show: true });
  const tally = existsSync(file) ? readTally(file) : { passed: 0, failed: 0 };
  if (status === 0 || tally.failed > 0) return tally;
  printError(`Vitest ended with status ${status}, although no test of "${project}" failed; its messages are above.`);
  return { ...tally, failed: 1 };
}

/** The counts in a JSON report of Vitest. A file whose tests could not be collected counts as one failure. */
function readTally(file: string): Tally {
  const { numPassedTests, numFailedTests, testResults } = v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
  const uncollected = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + uncollected.length };
}
