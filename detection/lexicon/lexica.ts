import { en } from './en/lexicon.ts';
import { ko } from './ko/lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** All languages that are read, on every page: a page quotes in other languages than its own. */
export const LEXICA: readonly Lexicon[] = [en, ko];

/** One list of every lexicon, joined; what is the same in several comes once. */
export function words<Word>(list: (lexicon: Lexicon) => readonly Word[]): Word[] {
  return [...new Set(LEXICA.flatMap((lexicon) => list(lexicon)))];
}
