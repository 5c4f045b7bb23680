import { type Word, wordsIn } from './words.ts';

/** The part of a text that a phrase matched, as UTF-16 offsets. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
}

/** Separators allowed between two words of a phrase; "(IoT) authentication" is one phrase too. */
const PHRASE_SEPARATOR = /^(?:\)?\s{1,2}|[-‐‑/&.,])$/;

interface FoldedPhrase {
  readonly phrase: string;
  readonly words: readonly string[];
}

/** Finds phrases in texts as whole words, in any case, number and spelling. Prepare once, then use for many texts. */
export class PhraseMatcher {
  readonly #phrases: readonly string[];
  /** By the first word, the longest phrase first. */
  readonly #byFirstWord = new Map<string, FoldedPhrase[]>();

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases;
    const folded = phrases.map((phrase) => ({ phrase, words: wordsIn(phrase).map((word) => word.folded) }));
    for (const entry of folded.sort((a, b) => b.words.length - a.words.length)) {
      const [first] = entry.words;
      if (first === undefined) continue;
      const known = this.#byFirstWord.get(first);
      if (known === undefined) this.#byFirstWord.set(first, [entry]);
      else known.push(entry);
    }
  }

  /** The matches in a text, ascending and without overlap. Where several phrases match, the longest one counts. */
  matchesIn(text: string): PhraseMatch[] {
    if (this.#byFirstWord.size === 0) return [];
    const words = wordsIn(text);
    const matches: PhraseMatch[] = [];
    for (let i = 0; i < words.length; i++) {
      const [longest] = this.#phrasesAt(i, words);
      const first = words[i];
      const last = words[i + (longest?.words.length ?? 0) - 1];
      if (longest === undefined || first === undefined || last === undefined) continue;
      matches.push({ start: first.start, end: last.end });
      i += longest.words.length - 1;
    }
    return matches;
  }

  /** The phrases that occur in any of some texts, in the order in which they were given. */
  occurringIn(texts: readonly string[]): string[] {
    if (this.#byFirstWord.size === 0) return [];
    const found = new Set<string>();
    for (const text of texts) {
      const words = wordsIn(text);
      for (const i of words.keys()) for (const { phrase } of this.#phrasesAt(i, words)) found.add(phrase);
    }
    return this.#phrases.filter((phrase) => found.has(phrase));
  }

  #phrasesAt(at: number, words: readonly Word[]): readonly FoldedPhrase[] {
    const candidates = this.#byFirstWord.get(words[at]?.folded ?? '') ?? [];
    return candidates.filter((candidate) =>
      candidate.words.every((folded, i) => {
        const word = words[at + i];
        return word?.folded === folded && (i === 0 || PHRASE_SEPARATOR.test(word.separator));
      }),
    );
  }
}

/** The matches of words or phrases in a text, ascending and without overlap. */
export function phraseMatchesIn(text: string, phrases: readonly string[]): PhraseMatch[] {
  return new PhraseMatcher(phrases).matchesIn(text);
}
