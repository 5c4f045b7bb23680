import type { BrowserFamily } from '../../scripts/build/outputs.ts';

/** One part of `npm run bench`. */
export interface BenchPart {
  heading: string;
  /** The browsers that the part can measure in; without it, the part needs none. */
  browsers?: readonly BrowserFamily[];
  /** Measures, prints, and returns whether every budget of the part is met. */
  run(family: BrowserFamily): boolean | Promise<boolean>;
}
