import { wordsIn } from '../words/words.ts';

/** What one thing is called: a search by any of these words means the same. */
export interface Synonym {
  readonly english: readonly string[];
  /** As Korean ministries write it, with spaces; a search may leave them out. */
  readonly korean: readonly string[];
}

/** A subject by its English and its Korean words, each list with commas. */
export function synonym(english: string, korean: string): Synonym {
  return { english: english.split(/,\s+/), korean: korean.split(/,\s+/) };
}

/** Tells of a phrase whether its words stand in a text, one after the other, in any case, number and spelling. */
export function occursIn(text: string): (phrase: string) => boolean {
  const words = foldedRun(text);
  return (phrase) => words.includes(foldedPhrase(phrase));
}

// A few hundred phrases are looked for in every text.
const known = new Map<string, string>();

function foldedPhrase(phrase: string): string {
  const run = known.get(phrase) ?? foldedRun(phrase);
  known.set(phrase, run);
  return run;
}

/** The folded words of a text, each between spaces. */
function foldedRun(text: string): string {
  return ` ${wordsIn(text)
    .map(({ folded }) => folded)
    .join(' ')} `;
}
