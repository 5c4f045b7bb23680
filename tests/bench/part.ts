/** One part of `npm run bench`. */
export interface BenchPart {
  heading: string;
  /** Measures, prints, and returns whether every budget of the part is met. */
  run(): boolean | Promise<boolean>;
}
