import type { Lexicon } from '../lexicon.ts';
import { FORMS } from './forms.ts';
import { SURROUNDINGS } from './neighbours.ts';
import { BELONGING } from './ownership.ts';
import { PHRASES } from './phrases.ts';
import { QUOTING } from './quotation.ts';
import { SIGNALS } from './signals.ts';

/** English, in British and American spelling. */
export const en: Lexicon = {
  language: 'en',
  script: { letters: '\\p{Script=Latin}', attachesWords: false, letterWeight: 1 },
  ...FORMS,
  ...SURROUNDINGS,
  ...BELONGING,
  ...SIGNALS,
  ...QUOTING,
  phrases: PHRASES,
};
