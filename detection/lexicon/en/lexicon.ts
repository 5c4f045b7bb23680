import type { Lexicon } from '../lexicon.ts';
import { FORMS } from './forms.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { OWNERSHIP } from './ownership.ts';
import { PHRASES } from './phrases.ts';
import { QUOTATION } from './quotation.ts';
import { SIGNALS } from './signals.ts';

/** English, in British and American spelling. */
export const en: Lexicon = {
  language: 'en',
  script: { letters: '\\p{Script=Latin}', attachesWords: false, letterWeight: 1 },
  ...FORMS,
  ...NEIGHBOURS,
  ...OWNERSHIP,
  ...SIGNALS,
  ...QUOTATION,
  phrases: PHRASES,
};
