import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { print } from '../../scripts/terminal/print.ts';
import { measureTime } from '../measure/rounds.ts';
import { hostileTexts } from '../pages/hostile.ts';
import { neutralProse } from '../pages/neutral-prose.ts';
import type { BenchPart } from './part.ts';

const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];
/** The largest ratio of the time per character at the greatest length to the least at any length. */
const MAX_GROWTH = 3;
/** A length is skipped when, estimated from the shorter ones, it would take longer than this, in milliseconds. */
const MAX_TIME = 40_000;
/** Short texts are measured repeatedly for at least this time in milliseconds, and the fastest run counts. */
const MIN_TOTAL = 60;

/** Fixed column widths, so that each line can be printed as soon as it has been measured. */
const WIDTHS = [24, 12, 10, 10, 10, 10, 8];

/**
 * `npm run bench -- growth`: the time per character from 10 kB to 10 MB, for prose and for hostile texts, each as one block. It stays
 * level for a linear step; otherwise the line is marked `grows`, or `throws` after an error.
 */
export const growthPart: BenchPart = {
  heading: 'Time per character, from 10 kB to 10 MB',
  run() {
    const decisive = scoreContext(['On responsible State behaviour in cyberspace.']);
    const steps: readonly [string, (text: string) => unknown][] = [
      ['detect', (text) => detect(text, decisive, 'everything')],
      ['scoreContext', (text) => scoreContext([text])],
    ];
    const prose = {
      name: 'neutral prose',
      ofLength: (length: number) => neutralProse(length).join(' ').slice(0, length),
    };
    print(
      'Nanoseconds per character of a text in one block. "growth" is the cost at the greatest length divided by the least',
    );
    print(`at any length; "–": a length that would take more than ${MAX_TIME / 1000} s.\n`);
    print(line(['', '', ...LENGTHS.map((length) => `${length / 1000} kB`), 'growth', '']));
    let isLevel = true;
    for (const { name, ofLength } of [prose, ...hostileTexts]) {
      for (const [step, task] of steps) {
        const { costs, thrown } = costsOf(ofLength, task);
        const growth = (costs.at(-1) ?? Number.NaN) / Math.min(...costs);
        const verdict = thrown === undefined ? (growth > MAX_GROWTH ? 'grows' : '') : `throws: ${thrown}`;
        if (verdict !== '') isLevel = false;
        const cells = LENGTHS.map((_, index) => costs[index]?.toFixed(1) ?? '–');
        print(line([name, step, ...cells, growth.toFixed(1), verdict]));
      }
    }
    return isLevel;
  },
};

function line(cells: readonly string[]): string {
  return cells
    .map((cell, column) => (column < 2 ? cell.padEnd(WIDTHS[column] ?? 0) : cell.padStart(WIDTHS[column] ?? 0)))
    .join('  ')
    .trimEnd();
}

/** Nanoseconds per character at each length that does not take too long, and the error if one was thrown. */
function costsOf(
  ofLength: (length: number) => string,
  task: (text: string) => unknown,
): { costs: number[]; thrown?: string } {
  const costs: number[] = [];
  for (const length of LENGTHS) {
    const [before = 0, last = before] = costs.slice(-2);
    const trend = before === 0 ? 1 : Math.max(1, last / before);
    if ((last * trend * length) / 1e6 > MAX_TIME) break;
    try {
      costs.push((fastestTime(ofLength(length), task) * 1e6) / length);
    } catch (error) {
      return { costs, thrown: String(error) };
    }
  }
  return { costs };
}

function fastestTime(text: string, task: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  let rounds = 0;
  for (let total = 0; total < MIN_TOTAL || (rounds < 3 && total < 3000); rounds++) {
    const taken = measureTime(() => task(text));
    best = Math.min(best, taken);
    total += taken;
  }
  return best;
}
