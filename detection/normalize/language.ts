import type { Language } from '../../reference/language.ts';

/** The language a block of text is written in, by its letters; names and symbols in it may be of another. */
export function languageOf(text: string): Language {
  // One Korean syllable is as much text as two or three Latin letters.
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  if (hangul === 0) return 'en';
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return hangul * 2 >= latin ? 'ko' : 'en';
}
