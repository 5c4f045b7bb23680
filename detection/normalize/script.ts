import { type Language, languages } from '../../reference/language.ts';
import { LEXICA } from '../lexicon/lexica.ts';

/**
 * A letter of any script, as regular expression source for the flag `u`. It ignores the flag `i`, because case folding of
 * `\p{L}` takes engines longer than the rest of an expression.
 */
export const LETTER = '(?-i:\\p{L})';

/** Whether a UTF-16 code unit is an ASCII letter. */
export function isAsciiLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
}

const attachingScripts = LEXICA.filter(({ script }) => script.attachesWords).map(({ script }) => script.letters);

/**
 * A letter of a script that attaches words to each other, to numbers and to letters of other scripts (see
 * `Script.attachesWords`), as regular expression source for the flag `u`. Such a letter after `Norm 3` or `norm c` may begin a
 * particle, where a letter of any other script makes it another word.
 */
export const ATTACHING_LETTER = `[${[...new Set(attachingScripts)].join('')}]`;

/** A letter that continues the word it follows: one of a script that does not attach words. */
export const CONTINUING_LETTER = `(?!${ATTACHING_LETTER})${LETTER}`;

const ANY_ATTACHING_LETTER = new RegExp(ATTACHING_LETTER, 'u');

/** Whether a text has a letter of a script that attaches words. */
export function hasAttachingLetter(text: string): boolean {
  return ANY_ATTACHING_LETTER.test(text);
}

const SCRIPTS = LEXICA.map(({ language, script }) => ({
  language,
  weight: script.letterWeight,
  letter: new RegExp(script.letters, 'u'),
  letters: new RegExp(script.letters, 'gu'),
}));

/**
 * The language that a block of text is written in, by the script of most of its letters; names and symbols in it may be of
 * another. Cannot distinguish languages that share a script.
 */
export function languageOf(text: string): Language {
  const present = SCRIPTS.filter(({ letter }) => letter.test(text));
  // Counting letters is slow, and most texts are in one script.
  if (present.length < 2) return present[0]?.language ?? languages[0];
  const amountOf = ({ letters, weight }: (typeof SCRIPTS)[number]) => (text.match(letters)?.length ?? 0) * weight;
  return present.reduce((most, script) => (amountOf(script) >= amountOf(most) ? script : most)).language;
}
