/** The languages in which references are recognised, as BCP 47 tags. Each has a folder in `detection/lexicon/`. */
export const languages = ['en', 'ko'] as const;

/** A language in which references are recognised. */
export type Language = (typeof languages)[number];
