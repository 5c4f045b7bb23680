import { type Language, languages } from '../../reference/language.ts';
import { FREQUENT_WORDS as enFrequentWords } from './en/frequent-words.ts';
import { en } from './en/lexicon.ts';
import { FREQUENT_WORDS as koFrequentWords } from './ko/frequent-words.ts';
import { ko } from './ko/lexicon.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICON_OF: Readonly<Record<Language, Lexicon>> = { en, ko };

/** The lexica of all languages. All are used on every page, because a page quotes other languages than its own. */
export const LEXICA: readonly Lexicon[] = languages.map((language) => LEXICON_OF[language]);

/** One list of every lexicon, joined and without duplicates. */
export function words<Word>(list: (lexicon: Lexicon) => readonly Word[]): Word[] {
  return [...new Set(LEXICA.flatMap((lexicon) => list(lexicon)))];
}

/** Not part of a lexicon, because only the build needs them, and pages should not load them. */
const FREQUENT_WORDS_OF: Readonly<Record<Language, readonly string[]>> = { en: enFrequentWords, ko: koFrequentWords };

/** Words of all languages that are frequent in texts on any subject, in lower case. The prefilters avoid searching for them. */
export function frequentWords(): string[] {
  return languages.flatMap((language) => FREQUENT_WORDS_OF[language]);
}
