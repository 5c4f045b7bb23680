import { formatKilobytes } from './contents.ts';

/**
 * The largest size of each entry in kilobytes of 1000 bytes: all that it loads when it starts, minified and gzipped. Every page loads
 * the sentinel and the watch for streamed pages, and pages with references the annotator and, when the reader first reaches a mark, the popover. The other entries are
 * loaded from the disk when the reader opens them.
 */
export const BUDGETS: Readonly<Record<string, number>> = {
  'stream-watch': 0.3,
  sentinel: 2,
  annotator: 53,
  popover: 24,
  background: 43,
  popup: 59,
  sidepanel: 105,
  options: 27,
  welcome: 90,
};

/** Up to this much over its budget, an entry gives a warning; beyond it, the build fails. */
const TOLERANCE = 0.05;

/** How the size of an entry compares with its budget. */
interface Comparison {
  budget: string;
  /** The size minus the budget in kilobytes, with its sign. */
  difference: string;
  warning?: string;
  error?: string;
}

/** Compares the size of an entry, in bytes, with its budget in kilobytes. Sizes are compared in the tenths that are printed. */
export function compareWithBudget(entry: string, bytes: number, budget: number | undefined): Comparison {
  if (budget === undefined) {
    const error = `${entry} has no budget: give it one in scripts/build/sizes/budgets.ts.`;
    return { budget: '–', difference: '–', error };
  }
  const over = Math.round(bytes / 100) / 10 - budget;
  const comparison = { budget: String(budget), difference: `${over > 0 ? '+' : ''}${over.toFixed(1)}` };
  if (over <= 0) return comparison;
  const limit = budget * (1 + TOLERANCE);
  const size = `${entry} is ${formatKilobytes(bytes)} kB, ${over.toFixed(1)} kB over its budget of ${budget} kB`;
  const remedy = 'make it smaller, or raise the budget in scripts/build/sizes/budgets.ts';
  return over <= budget * TOLERANCE
    ? { ...comparison, warning: `${size}; more than ${limit.toFixed(1)} kB is an error.` }
    : { ...comparison, error: `${size}, and more than 5 % of it: ${remedy}.` };
}
