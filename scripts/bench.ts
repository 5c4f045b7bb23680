import { detectionPart } from '../tests/bench/detection.ts';
import { growthPart } from '../tests/bench/growth.ts';
import type { BenchPart } from '../tests/bench/part.ts';
import { searchPart } from '../tests/bench/search.ts';
import { Complaint, command } from './command.ts';
import { print } from './print.ts';

/** A further part is one more line here. */
const PARTS: Readonly<Record<string, BenchPart>> = {
  detection: detectionPart,
  growth: growthPart,
  search: searchPart,
};

/** `npm run bench [-- PART…]`: all measurements, or the parts that are named; exit status 1 when a budget is missed. */
await command(async () => {
  const names = process.argv.slice(2);
  const parts = (names.length === 0 ? Object.keys(PARTS) : names).map(partNamed);
  let met = true;
  for (const { heading, run } of parts) {
    print(`\n== ${heading} ==\n`);
    met = (await run()) && met;
  }
  return met ? 0 : 1;
});

function partNamed(name: string): BenchPart {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part === undefined)
    throw new Complaint(`There is no part "${name}" of the benchmark: choose from ${Object.keys(PARTS).join(', ')}.`);
  return part;
}
