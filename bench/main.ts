import { parseArgs } from 'node:util';
import type { BrowserFamily } from '../scripts/build/outputs.ts';
import { runCommand, UserError } from '../scripts/terminal/command.ts';
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
import { keepFigures } from './performance-page.ts';

/** A further part is one more line here. */
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

/** `npm run bench [-- PART…]`: all measurements, or the parts that are named; exit status 1 when a budget is missed. */
await runCommand(async () => {
  const { names, family } = asked();
  const parts = names.map((name) => ({ name, part: partNamed(name) }));
  for (const { name, part } of parts) {
    if (family !== 'chromium' && !part.browsers?.includes(family))
      throw new UserError(`"${name}" can't be measured in ${family}.`);
  }
  let met = true;
  for (const { name, part } of parts) {
    print(`\n== ${part.heading} ==\n`);
    const { result, lines } = await captureLines(() => part.run(family));
    met = result && met;
    await keepFigures(family === 'chromium' ? name : `${name}-${family}`, part.browsers && family, lines);
  }
  return met ? 0 : 1;
});

function asked(): { names: string[]; family: BrowserFamily } {
  const { values, positionals } = parse();
  const family = values.browser ?? 'chromium';
  if (family !== 'chromium' && family !== 'firefox') {
    throw new UserError(`There is no browser "${family}" to measure in: --browser takes chromium or firefox.`);
  }
  return { names: positionals.length === 0 ? allFor(family) : positionals, family };
}

/** Every part that the browser makes a difference to, or all for the usual one. */
function allFor(family: BrowserFamily): string[] {
  return Object.keys(PARTS).filter((name) => family === 'chromium' || PARTS[name]?.browsers?.includes(family));
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new UserError(`${reason}. This is how it goes: ${USAGE}`);
  }
}

function partNamed(name: string): BenchPart {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part === undefined)
    throw new UserError(`There is no part "${name}" of the benchmark: choose from ${Object.keys(PARTS).join(', ')}.`);
  return part;
}
