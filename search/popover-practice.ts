import type { NormNumber } from '../data/norms/norm.ts';
import { textsOf } from '../data/practice/block-text.ts';
import type { PopoverMeasure, PopoverPack } from '../data/practice/popover-pack.ts';
import { popoverPacks } from '../data/practice/popover-packs.data.ts';
import type { Block } from '../data/practice/schema.ts';
import { PhraseMatcher } from './words/phrase-matches.ts';

/** The part of one pack that is about one norm, as a popover shows it. */
export interface PopoverPractice {
  readonly pack: PopoverPack;
  readonly statement: readonly Block[];
  readonly measures: readonly PopoverMeasure[];
}

/** A measure of a popover with its pack and its norm. */
interface PlacedPopoverMeasure {
  readonly pack: PopoverPack;
  readonly norm: NormNumber;
  readonly measure: PopoverMeasure;
}

/** What each pack says about a norm; a pack without an entry for the norm is left out. */
export function popoverPracticeOf(norm: NormNumber): PopoverPractice[] {
  return popoverPacks.flatMap((pack) =>
    pack.practice
      .filter((entry) => entry.norm === norm)
      .map(({ statement, measures }) => ({ pack, statement, measures })),
  );
}

/**
 * The measures whose title or body contains a phrase as whole words, in any case, number or spelling: those of the norm
 * first, then those of other norms. None for a phrase without words.
 */
export function measuresNaming(norm: NormNumber, phrase: string): PlacedPopoverMeasure[] {
  const matcher = new PhraseMatcher([phrase]);
  const naming = popoverPacks.flatMap((pack) =>
    pack.practice.flatMap((entry) =>
      entry.measures
        .filter(({ title, body }) => matcher.occurringIn([title, ...body.flatMap(textsOf)]).length > 0)
        .map((measure) => ({ pack, norm: entry.norm, measure })),
    ),
  );
  return [...naming.filter((entry) => entry.norm === norm), ...naming.filter((entry) => entry.norm !== norm)];
}
