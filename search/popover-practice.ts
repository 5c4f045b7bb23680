import type { NormNumber } from '../data/norms/norm.ts';
import { textsOf } from '../data/practice/block-text.ts';
import { popoverPacks } from '../data/practice/packs.data.ts';
import type { PopoverMeasure, PopoverPack } from '../data/practice/popover-pack.ts';
import type { Block } from '../data/practice/schema.ts';
import { containsWords, wordsIn } from './words/words.ts';

// What a popover needs, and no more: every page that is read along with gets all of this file.

/** What one pack tells of a norm in a popover. */
export interface PopoverPractice {
  readonly pack: PopoverPack;
  readonly statement: readonly Block[];
  readonly measures: readonly PopoverMeasure[];
}

/** A measure in a popover with where it belongs. */
interface PlacedPopoverMeasure {
  readonly pack: PopoverPack;
  readonly norm: NormNumber;
  readonly measure: PopoverMeasure;
}

/** What each pack says about a norm; a pack that does not speak of the norm is left out. */
export function popoverPracticeOf(norm: NormNumber): PopoverPractice[] {
  return popoverPacks.flatMap((pack) =>
    pack.practice
      .filter((entry) => entry.norm === norm)
      .map(({ statement, measures }) => ({ pack, statement, measures })),
  );
}

/**
 * The measures whose title or body contains a phrase as whole words, in any case, number or spelling: those of the norm
 * first, then those under other norms. None for a phrase without words.
 */
export function measuresNaming(norm: NormNumber, phrase: string): PlacedPopoverMeasure[] {
  const words = wordsIn(phrase);
  if (words.length === 0) return [];
  const naming = popoverPacks.flatMap((pack) =>
    pack.practice.flatMap((entry) =>
      entry.measures
        .filter((measure) =>
          [measure.title, ...measure.body.flatMap(textsOf)].some((text) => containsWords(wordsIn(text), words)),
        )
        .map((measure) => ({ pack, norm: entry.norm, measure })),
    ),
  );
  return [...naming.filter((entry) => entry.norm === norm), ...naming.filter((entry) => entry.norm !== norm)];
}
