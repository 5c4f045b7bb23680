import type { BrowserFamily } from '../scripts/build/outputs.ts';
import { parseArguments, runCommand, UserError } from '../scripts/terminal/command.ts';
import { captureLines, print } from '../scripts/terminal/print.ts';
import { churnPart } from './parts/churn.ts';
import { detectionPart } from './parts/detection.ts';
import { growthPart } from './parts/growth.ts';
import { idlePart } from './parts/idle.ts';
import { mutationsPart } from './parts/mutations.ts';
import type { BenchPart } from './parts/part.ts';
import { popoverPart } from './parts/popover.ts';
import { scanPart } from './parts/scan.ts';
import { searchPart } from './parts/search.ts';
import { saveFigures } from './save-figures.ts';

const PARTS: Readonly<Record<string, BenchPart>> = {
  detection: detectionPart,
  growth: growthPart,
  scan: scanPart,
  mutations: mutationsPart,
  idle: idlePart,
  search: searchPart,
  popover: popoverPart,
  churn: churnPart,
};

const USAGE = `npm run bench -- [${Object.keys(PARTS).join('|')}]… [--browser chromium|firefox]`;

/**
 * `npm run bench [-- PART…]`: runs all parts, or those that are named, and saves what they print in docs/performance/. The exit status
 * is 1 when a budget is missed.
 */
await runCommand(async () => {
  const { names, family } = parseBenchOptions();
  const parts = names.map((name) => ({ name, part: partNamed(name) }));
  for (const { name, part } of parts) {
    if (family !== 'chromium' && !part.browsers?.includes(family)) {
      throw new UserError(`The part "${name}" can't be measured in ${family}: leave it out, or use chromium.`);
    }
  }
  let isMet = true;
  for (const { name, part } of parts) {
    print(`\n== ${part.heading} ==\n`);
    const { result, lines } = await captureLines(() => part.run(family));
    isMet = result && isMet;
    await saveFigures(name, part, family, lines);
  }
  return isMet ? 0 : 1;
});

function parseBenchOptions(): { names: string[]; family: BrowserFamily } {
  const { values, positionals } = parseArguments(USAGE, {
    allowPositionals: true,
    options: { browser: { type: 'string' } },
  });
  const family = values.browser ?? 'chromium';
  if (family !== 'chromium' && family !== 'firefox') {
    throw new UserError(`--browser must be one of chromium, firefox, not "${family}".`);
  }
  return { names: positionals.length === 0 ? allFor(family) : positionals, family };
}

/** All parts, or in Firefox those that can be measured in it. */
function allFor(family: BrowserFamily): string[] {
  return Object.keys(PARTS).filter((name) => family === 'chromium' || PARTS[name]?.browsers?.includes(family));
}

function partNamed(name: string): BenchPart {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part === undefined) throw new UserError(`There is no part "${name}" of the benchmark. Usage: ${USAGE}`);
  return part;
}
