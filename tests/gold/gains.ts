import { outcomesOf, type Placed } from './figures.ts';
import type { ReadBlock } from './read-cases.ts';

/** What changed on the gold set from one detection to another, at `balanced`. */
export interface Gains {
  /** Labels that are right now and were not. */
  found: Placed[];
  /** Wrong and false marks that are gone. */
  gone: Placed[];
  /** Labels that were right and are not any more, as they came out now. */
  lost: Placed[];
  /** Wrong and false marks that are new. */
  added: Placed[];
}

/** Compares two readings of the same gold set. */
export function gainsBetween(before: readonly ReadBlock[], now: readonly ReadBlock[]): Gains {
  const [old, current] = [before, now].map((blocks) => outcomesOf(blocks, 'balanced'));
  return {
    found: newIn(current, old, keyOfRight),
    gone: newIn(old, current, keyOfBadMark),
    lost: newIn(current, old, keyOfMissed),
    added: newIn(current, old, keyOfBadMark),
  };
}

/** Those of `here` that have a key and whose key is nowhere in `there`. */
function newIn(
  here: readonly Placed[] = [],
  there: readonly Placed[] = [],
  keyOf: (placed: Placed) => string | undefined,
): Placed[] {
  const known = new Set(there.map(keyOf));
  return here.filter((placed) => {
    const key = keyOf(placed);
    return key !== undefined && !known.has(key);
  });
}

function keyOfRight({ block, outcome }: Placed): string | undefined {
  return outcome.result === 'right' ? `${block.file}:${block.line}:${outcome.label.start}` : undefined;
}

function keyOfMissed({ block, outcome }: Placed): string | undefined {
  return outcome.result === 'missed' ? `${block.file}:${block.line}:${outcome.label.start}` : undefined;
}

function keyOfBadMark({ block, outcome }: Placed): string | undefined {
  if (outcome.result !== 'wrong' && outcome.result !== 'false') return undefined;
  const { start, end, norms } = outcome.found;
  return [block.file, block.line, start, end, ...norms].join(':');
}
