import type { Sensitivity } from '../../reference/reference.ts';
import { type Figures, precision, recall } from './figures.ts';
import type { GoldCase } from './gold.ts';

/** A minimum or maximum that the gold set, or detection on it, must meet. */
export interface Bar {
  name: string;
  /** The value as it is printed: a percentage or a count. */
  value: string;
  bar: string;
  isMet: boolean;
}

/** Counts the cases and, among them, the decoys. */
export function countCases(cases: readonly GoldCase[]): { cases: number; decoys: number } {
  const decoys = cases.filter(({ blocks }) => blocks.every(({ labels }) => labels.length === 0));
  return { cases: cases.length, decoys: decoys.length };
}

/** All bars, from the figures of the whole gold set. */
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

function atLeast(name: string, value: number, bar: number, format: (value: number) => string): Bar {
  return { name, value: format(value), bar: `at least ${format(bar)}`, isMet: value >= bar };
}

function atMost(name: string, value: number, bar: number, format: (value: number) => string): Bar {
  return { name, value: format(value), bar: `at most ${format(bar)}`, isMet: value <= bar };
}

/** A share as a percentage with two digits, rounded down, so that 98.999 % is not printed as the 99 % that it misses. */
export function percent(share: number): string {
  return `${(Math.floor(share * 10_000 + 1e-6) / 100).toFixed(2)} %`;
}
