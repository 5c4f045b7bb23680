import type { BrowserFamily } from '../../scripts/build/outputs.ts';

/** A part of `npm run bench`. */
export interface BenchPart {
  heading: string;
  /** The browsers in which the part can measure; `undefined` for a part that needs no browser. */
  browsers?: readonly BrowserFamily[];
  /** Measures and prints. Returns whether every budget of the part is met. */
  run(family: BrowserFamily): boolean | Promise<boolean>;
}
