import { LEXICA, words } from '../lexicon/lexica.ts';
import { hasAttachingLetter } from '../normalize/script.ts';
import { sourceOf } from '../patterns/lexicon-pattern.ts';
import { chooseLiterals } from './choose-literals.ts';
import { asTree, inNotation } from './literal-groups.ts';
import { runsOfWords } from './quotation-literals.ts';
import { requiredLiterals } from './required-literals.ts';

// What `block-prefilter.ts` looks for, derived from the lexica and the norms. The build replaces this module by its exports
// (`scripts/build/build-time-data.ts`); elsewhere it runs as it is.

/** Two words, or one that is a pattern of its own. With 13, single long words would do, which blocks on other subjects have. */
const MIN_RARITY = 14;
/** A recogniser of quotations needs as many consecutive words. */
const QUOTED_WORDS = 8;

const heads = words((lexicon) => Object.values(lexicon.heads).flat());
const literals = chooseLiterals(
  [
    ...LEXICA.flatMap(({ phrases }) => phrases).map(({ pattern }) => requiredLiterals(pattern)),
    ...heads.map(requiredLiterals),
    ...runsOfWords(QUOTED_WORDS).map((run) => [[run.toLowerCase()]]),
  ],
  {
    minRarity: MIN_RARITY,
    wantedRarity: MIN_RARITY,
    cutsWords: false,
    minBeginning: 10,
    costOf: ({ length }) => length,
    // Each further initial makes engines try one more alternative at every word.
    costOfInitial: 40,
  },
).map((literal) => literal.replace('<', ''));

const paragraphs = words(({ paragraphHeads }) => paragraphHeads).map(sourceOf);

/** Literals of scripts with blanks between words, in the notation of `literalSource`. */
export const WORDS = asTree(literals.filter((literal) => !hasAttachingLetter(literal)));
/** Heads of paragraphs in such scripts, as regular expression source. */
export const PARAGRAPHS = paragraphs.filter((head) => !hasAttachingLetter(head)).join('|');
/** The same for scripts that attach words. */
export const ATTACHED_WORDS = literals.filter(hasAttachingLetter).map(inNotation).join('|');
export const ATTACHED_PARAGRAPHS = paragraphs.filter(hasAttachingLetter).join('|');
