/**
 * What stands in front of a word that can be a reference, as the source of a character class: blanks, brackets, dashes and
 * quotes. Naming these few costs half of asking for a word's beginning, one more would cost as much; and a word glued to
 * any other mark (`#norm`, `x.norm`) is a name or code.
 */
export const WORD_START = '[\\s("\'\\[\\-/*_|:\\u2010-\\uFFFF]';
