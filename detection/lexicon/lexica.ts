import { type Language, languages } from '../../reference/language.ts';
import { en } from './en/lexicon.ts';
import { ko } from './ko/lexicon.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICON_OF: Readonly<Record<Language, Lexicon>> = { en, ko };

/** The lexica of all languages. All are used on every page, because a page quotes other languages than its own. */
export const LEXICA: readonly Lexicon[] = languages.map((language) => LEXICON_OF[language]);

/** One list of every lexicon, joined; what is the same in several comes once. */
export function words<Word>(list: (lexicon: Lexicon) => readonly Word[]): Word[] {
  return [...new Set(LEXICA.flatMap((lexicon) => list(lexicon)))];
}
