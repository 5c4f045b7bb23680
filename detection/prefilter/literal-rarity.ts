import { frequentWords, words } from '../lexicon/lexica.ts';
import { hasAttachingLetter } from '../normalize/script.ts';
import type { Literal } from './required-literals.ts';

/** The letters of English, the most frequent first, with the bits of that one and what each further letter adds. */
const LETTERS = 'etaoinshrdlcumwfgypbvkjxqz';
const FIRST_LETTER = 3;
const FURTHER_LETTER = 0.16;

/** What a character adds to the rarity of a word. A small letter adds less than its own bits, because words are predictable. */
const SMALL_LETTER = 1.5;
const DIGIT = 3.3;
const SYLLABLE = 5;
const MARK = 2;
/** What the beginning of a word adds before an acronym. */
const WORD_START = 3;

/** What `…` takes away, because what follows it may be at any of many places. */
const STRETCH = 5;

/** The maximum for a word: long words are found in texts on any subject, too. */
const MAX_WORD = 12;
const YEAR = 4;
const FREQUENT_WORD = 4;
const PART_OF_FREQUENT_WORD = 1.5;

const FUNCTION_WORDS = new Set(
  words(({ stopWords, conjunctions, rangeWords, wordsAfterLetter }) => [
    ...stopWords,
    ...conjunctions,
    ...rangeWords,
    ...wordsAfterLetter,
  ]),
);
const FREQUENT_WORDS = frequentWords();

const known = new Map<string, number>();

/** How rare a literal is in texts on any subject, in bits: one of 10 bits is in about one of 2 ** 10 sentences. A rough estimate. */
export function rarityOf(literal: Literal): number {
  const start = (literal.startsWith('<') ? WORD_START : 0) - STRETCH * (literal.match(/…/g)?.length ?? 0);
  const runs = literal.match(/\d+|[^\d<> …]+/g) ?? [];
  return runs.reduce((sum, run) => sum + rarityOfWord(run), start);
}

function rarityOfWord(word: string): number {
  const rarity = known.get(word) ?? computeRarity(word);
  known.set(word, rarity);
  return rarity;
}

function computeRarity(word: string): number {
  // A capital at the beginning adds little, because sentences and headings begin with one.
  if (/^[A-Z][a-z]/.test(word)) return computeRarity(word.toLowerCase()) + 1;
  if (FUNCTION_WORDS.has(word)) return 0;
  if (FREQUENT_WORDS.includes(word)) return FREQUENT_WORD;
  if (/^(?:19|20)\d\d$/.test(word)) return YEAR;
  const bits = Array.from(word, rarityOfCharacter).reduce((sum, each) => sum + each, 0);
  const frequent = FREQUENT_WORDS.find((each) => each.includes(word));
  if (frequent !== undefined)
    return frequent.startsWith(word) && word.length > 7 ? FREQUENT_WORD : Math.min(bits, PART_OF_FREQUENT_WORD);
  return hasAttachingLetter(word) || /[A-Z]/.test(word) ? bits : Math.min(bits, MAX_WORD);
}

function rarityOfCharacter(character: string): number {
  if (/\d/.test(character)) return DIGIT;
  if (hasAttachingLetter(character)) return SYLLABLE;
  if (/\p{Ll}/u.test(character)) return SMALL_LETTER;
  const rank = LETTERS.indexOf(character.toLowerCase());
  return rank < 0 ? MARK : FIRST_LETTER + FURTHER_LETTER * rank;
}

/** Whether a word is an article, a preposition or the like, which every sentence has. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
