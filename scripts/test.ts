import { join } from 'node:path';
import { buildExtension } from './build/extension-build.ts';
import type { BrowserFamily } from './build/outputs.ts';
import { entrySizes } from './build/sizes/report.ts';
import { measure } from './eval/measure.ts';
import { runCommand, UserError } from './terminal/command.ts';
import { print, printError } from './terminal/print.ts';
import { run } from './terminal/run.ts';
import { TEMPORARY_PARENT, temporaryFolder } from './terminal/temporary-folder.ts';
import { runVitest, type Tally } from './test/vitest-tally.ts';

const PARTS = ['lint', 'unit', 'dom', 'eval', 'build', 'chromium', 'firefox'] as const;
type Part = (typeof PARTS)[number];

const HEADINGS: Record<Part, string> = {
  lint: 'Format, rules, imports, types, dead code',
  unit: 'Unit tests',
  dom: 'Tests inside a page of Chromium and Firefox',
  eval: 'Detection on the gold set',
  build: 'Builds for Chromium and Firefox',
  chromium: 'End to end in Chromium',
  firefox: 'End to end in Firefox',
};

/**
 * `npm test [-- PART…]`: everything, or the parts that are named. One part failing does not keep the others from running. The last
 * line is `N passed, N failed`, the tests as Vitest counts them; lint, the bars of the gold set and builds, which have no tests, count as one failed when they fail.
 */
await runCommand(async () => {
  const parts = chosenParts(process.argv.slice(2));
  const folder = temporaryFolder('test');
  // Browsers of a test run that is cut short leave their profiles here.
  process.env[TEMPORARY_PARENT] = folder.path;
  const total: Tally = { passed: 0, failed: 0 };
  const broken = new Set<Part>();
  for (const part of parts) {
    print(`\n== ${HEADINGS[part]} ==\n`);
    const tally = await runPart(part, join(folder.path, `${part}.json`), broken);
    total.passed += tally.passed;
    total.failed += tally.failed;
    if (tally.failed > 0) broken.add(part);
  }
  if (broken.size > 0) print(`\nFailed: ${[...broken].join(', ')}`);
  print(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

function chosenParts(names: string[]): readonly Part[] {
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined)
    throw new UserError(`There is no part "${unknown}" of the tests: choose from ${PARTS.join(', ')}.`);
  return names.length === 0 ? PARTS : PARTS.filter((part) => names.includes(part));
}

async function runPart(part: Part, report: string, broken: ReadonlySet<Part>): Promise<Tally> {
  switch (part) {
    case 'lint':
      return {
        passed: 0,
        failed: (await run('npm', ['run', '--silent', 'lint'], { show: true })).status === 0 ? 0 : 1,
      };
    case 'unit':
    case 'dom':
      return runVitest(part, report);
    case 'eval':
      return { passed: 0, failed: isUpToTheBars() ? 0 : 1 };
    case 'build':
      return buildBoth();
    case 'chromium':
    case 'firefox':
      if (!broken.has('build')) return runVitest(part, report);
      print('Not run: there is no build to run it on.');
      return { passed: 0, failed: 0 };
  }
}

function isUpToTheBars(): boolean {
  try {
    return measure();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    printError(error.message);
    return false;
  }
}

async function buildBoth(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  for (const family of ['chromium', 'firefox'] satisfies BrowserFamily[]) {
    try {
      print(await buildExtension(family));
      const { lines, faults } = entrySizes(family);
      for (const line of ['', ...lines, '']) print(line);
      if (faults.length > 0) throw new UserError(faults.join('\n'));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      printError(error.message);
      tally.failed += 1;
    }
  }
  return tally;
}
