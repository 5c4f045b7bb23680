import { outcomesOf, type PlacedOutcome } from './figures.ts';
import type { ReadBlock } from './read-cases.ts';

/** The differences between two detections on the gold set, at `balanced`. */
export interface Changes {
  /** Labels that only the new detection finds. */
  foundLabels: PlacedOutcome[];
  /** Wrong and false marks that only the old detection makes. */
  removedMarks: PlacedOutcome[];
  /** Labels that only the old detection finds. */
  lostLabels: PlacedOutcome[];
  /** Wrong and false marks that only the new detection makes. */
  addedMarks: PlacedOutcome[];
}

/** Compares the results of two detections on the same gold set. */
export function changesBetween(oldBlocks: readonly ReadBlock[], newBlocks: readonly ReadBlock[]): Changes {
  const before = outcomesOf(oldBlocks, 'balanced');
  const after = outcomesOf(newBlocks, 'balanced');
  return {
    foundLabels: onlyInFirst(after, before, keyOfRight),
    removedMarks: onlyInFirst(before, after, keyOfBadMark),
    lostLabels: onlyInFirst(after, before, keyOfMissed),
    addedMarks: onlyInFirst(after, before, keyOfBadMark),
  };
}

/** The outcomes of the first list that have a key which no outcome of the second has. */
function onlyInFirst(
  first: readonly PlacedOutcome[],
  second: readonly PlacedOutcome[],
  keyOf: (placed: PlacedOutcome) => string | undefined,
): PlacedOutcome[] {
  const known = new Set(second.map(keyOf));
  return first.filter((placed) => {
    const key = keyOf(placed);
    return key !== undefined && !known.has(key);
  });
}

function keyOfRight({ block, outcome }: PlacedOutcome): string | undefined {
  return outcome.result === 'right' ? `${block.file}:${block.line}:${outcome.label.start}` : undefined;
}

function keyOfMissed({ block, outcome }: PlacedOutcome): string | undefined {
  return outcome.result === 'missed' ? `${block.file}:${block.line}:${outcome.label.start}` : undefined;
}

function keyOfBadMark({ block, outcome }: PlacedOutcome): string | undefined {
  if (outcome.result !== 'wrong' && outcome.result !== 'false') return undefined;
  const { start, end, norms } = outcome.found;
  return [block.file, block.line, start, end, ...norms].join(':');
}
