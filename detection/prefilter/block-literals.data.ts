import { LEXICA, words } from '../lexicon/lexica.ts';
import { hasAttachingLetter } from '../normalize/script.ts';
import { sourceOf } from '../patterns/lexicon-pattern.ts';
import { chooseLiterals } from './choose-literals.ts';
import { asTree, inNotation } from './literal-groups.ts';
import { runsOfWords } from './quotation-literals.ts';
import { requiredLiterals } from './required-literals.ts';

/*
 * What `block-prefilter.ts` searches for, derived from the lexica and the norms: literals such that every phrase, head and
 * quotation contains one of them. The build replaces this module by its exports (`scripts/build/build-time-data.ts`); outside Vite
 * it is evaluated when it is imported.
 */

/** Requires two words, unless a pattern has only one. At 13, one long word would be enough, and blocks on other subjects have it. */
const MIN_RARITY = 14;
/** The least number of consecutive words that is recognised as a quotation. */
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
    // For each further initial, the engine tries one more alternative at every word.
    costOfInitial: 40,
  },
).map((literal) => literal.replace('<', ''));

const paragraphs = words(({ paragraphHeads }) => paragraphHeads).map(sourceOf);

/** Literals in scripts with spaces between words, in the notation of `literalSource`; `>` stands for the end of a word. */
export const WORDS = asTree(literals.filter((literal) => !hasAttachingLetter(literal)));
/** The words for paragraphs in such scripts, as regular expression source. */
export const PARAGRAPHS = paragraphs.filter((head) => !hasAttachingLetter(head)).join('|');
/** Literals in scripts that attach words, in the notation of `literalSource`. */
export const ATTACHED_WORDS = literals.filter(hasAttachingLetter).map(inNotation).join('|');
/** The words for paragraphs in such scripts, as regular expression source. */
export const ATTACHED_PARAGRAPHS = paragraphs.filter(hasAttachingLetter).join('|');
