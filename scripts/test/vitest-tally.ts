import { existsSync, readFileSync } from 'node:fs';
import { printError } from '../terminal/print.ts';
import { runTool } from '../terminal/run.ts';

/** How many tests passed and how many failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** What is read of Vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * Runs the tests of one Vitest project, its output going straight to the terminal, and counts them from its JSON report, which it
 * writes to `file`. A file whose tests could not even be collected counts as one failed, and so does a run that failed for a reason
 * besides its tests.
 */
export async function runVitest(project: string, file: string): Promise<Tally> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await runTool('vitest/vitest.mjs', ['run', '--project', project, ...reporters], { show: true });
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  if (status !== 0 && tally.failed === 0) {
    printError(`Vitest ended with status ${status} though no test of "${project}" failed; what it said stands above.`);
    return { ...tally, failed: 1 };
  }
  return tally;
}

function count(report: Report): Tally {
  const uncollected = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + uncollected.length };
}
