/** A rectangle in any unit of length that is the same for all runs (CSS pixels, points). `y` grows downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a run is shown. */
export interface Place {
  /** The box of its first character that is not white space. */
  first: Box;
  /** The box of its last character that is not white space. */
  last: Box;
  /** Whether each line was placed by its coordinates, as in pages converted from PDF. */
  isPositioned: boolean;
}

/**
 * The strongest boundary between two runs: none or those of inline elements; that of an inline block, a float or a flex
 * item; that of a block that may be only a line of its paragraph; or that of any other block.
 */
export type Boundary = 'none' | 'item' | 'line' | 'block';

/** A piece of text in one style, in reading order with the others of its document. */
export interface TextRun {
  text: string;
  /** The boundary between this run and the one before. */
  boundary: Boundary;
  /** Undefined where the run is not shown, or where its place cannot change how it is read. */
  place?: Place;
}

/** Runs that read on without a break. */
export interface JoinedRuns<Run extends TextRun> {
  text: string;
  /** The runs with the offset of each in the text, in UTF-16 units. */
  pieces: { run: Run; start: number }[];
}

const strengths: Readonly<Record<Boundary, number>> = { none: 0, item: 1, line: 2, block: 3 };

/** The stronger one of two boundaries. */
export function strongerBoundary(one: Boundary, other: Boundary): Boundary {
  return strengths[one] >= strengths[other] ? one : other;
}
