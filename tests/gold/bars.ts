import type { Sensitivity } from '../../reference/reference.ts';
import { type Figures, precision, recall } from './figures.ts';
import type { GoldCase } from './gold.ts';

/** One thing the gold set, or detection on it, must come up to. */
export interface Bar {
  name: string;
  /** As it is printed: a share in per cent or a count. */
  value: string;
  bar: string;
  isMet: boolean;
}

/** How many cases there are, and how many of them are decoys. */
export function countCases(cases: readonly GoldCase[]): { cases: number; decoys: number } {
  const decoys = cases.filter(({ blocks }) => blocks.every(({ labels }) => labels.length === 0));
  return { cases: cases.length, decoys: decoys.length };
}

/** All bars, from what is counted over the whole gold set. */
export function bars(cases: readonly GoldCase[], figures: Record<Sensitivity, Figures>): Bar[] {
  const { cases: all, decoys } = countCases(cases);
  return [
    atLeast('cases', all, 400, String),
    atLeast('decoys among them', all === 0 ? 0 : decoys / all, 0.4, percent),
    atLeast('precision at balanced', precision(figures.balanced), 0.99, percent),
    atLeast('recall at balanced', recall(figures.balanced), 0.97, percent),
    atMost('wrong targets at balanced', figures.balanced.wrong, 0, String),
    atLeast('precision at strict', precision(figures.strict), 0.99, percent),
  ];
}

function atLeast(name: string, value: number, bar: number, written: (value: number) => string): Bar {
  return { name, value: written(value), bar: `at least ${written(bar)}`, isMet: value >= bar };
}

function atMost(name: string, value: number, bar: number, written: (value: number) => string): Bar {
  return { name, value: written(value), bar: `at most ${written(bar)}`, isMet: value <= bar };
}

/** A share as per cent with two digits, rounded down, so that 98.999 % is not printed as the 99 % it misses. */
export function percent(share: number): string {
  return `${(Math.floor(share * 10_000 + 1e-6) / 100).toFixed(2)} %`;
}
