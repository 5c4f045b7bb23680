import { BELONGING } from './en-belonging.ts';
import { FORMS } from './en-forms.ts';
import { PHRASES } from './en-phrases.ts';
import { QUOTING } from './en-quoting.ts';
import { SIGNALS } from './en-signals.ts';
import { SURROUNDINGS } from './en-surroundings.ts';
import type { Lexicon } from './lexicon.ts';

/** English, in British and American spelling. */
export const en: Lexicon = {
  language: 'en',
  ...FORMS,
  ...SURROUNDINGS,
  ...BELONGING,
  ...SIGNALS,
  ...QUOTING,
  phrases: PHRASES,
};
