import { type PhraseMatch, phraseMatchesIn } from './words/phrase-matches.ts';

/** A short piece of a text, with where the words that were found stand in it. */
export interface Snippet {
  /** A sentence, or the best part of a long one with `…` where it is cut. */
  readonly text: string;
  /** In UTF-16 units of `text`, ascending and without overlap. */
  readonly occurrences: readonly PhraseMatch[];
}

/** A sentence no longer than this is shown whole, in UTF-16 units. */
const longest = 140;
/** How much of a long sentence is shown before the first word that was found. */
const lead = 40;

/**
 * The piece of some texts that shows the most of the words and phrases a search found: the first such. Nothing where
 * none of them stands.
 */
export function snippetOf(texts: readonly string[], terms: readonly string[]): Snippet | undefined {
  let best: Snippet | undefined;
  let most = 0;
  for (const text of texts) {
    const occurrences = phraseMatchesIn(text, terms);
    const sentences = occurrences.length === 0 ? [] : sentencesOf(text);
    for (const occurrence of occurrences) {
      const sentence = sentences.findLast(({ start }) => start <= occurrence.start);
      if (sentence === undefined) continue;
      const piece = pieceAround(occurrence, sentence, text);
      const within = occurrences.filter(({ start, end }) => start >= piece.start && end <= piece.end);
      const shown = new Set(within.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
      if (shown > most) [best, most] = [cut(text, piece, sentence, within), shown];
    }
  }
  return best;
}

// A sentence ends before a capital, a digit or a script without capitals, and not behind an initial (U.S. FBI).
const sentenceEnd = /(?<![\s.]\p{L})[.!?]["”’)\]]*\s+(?=["“‘([]?[\p{Lu}\p{Lo}\p{N}])/gu;

function sentencesOf(text: string): PhraseMatch[] {
  const starts = [0, ...Array.from(text.matchAll(sentenceEnd), ({ 0: end, index }) => index + end.length)];
  return starts.map((start, i) => ({ start, end: start + text.slice(start, starts[i + 1]).trimEnd().length }));
}

/** The sentence, or of a long one the words around the occurrence. */
function pieceAround({ start, end }: PhraseMatch, sentence: PhraseMatch, text: string): PhraseMatch {
  if (sentence.end - sentence.start <= longest) return sentence;
  const from = Math.max(sentence.start, Math.min(start - lead, sentence.end - longest));
  const to = Math.min(sentence.end, from + longest);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    start: from === sentence.start ? from : start - before.replace(/^\S*\s?/, '').length,
    end: to === sentence.end ? to : end + after.replace(/[\s,;:–—-]*(?:\s\S*|^\S*)$/, '').length,
  };
}

function cut(text: string, piece: PhraseMatch, sentence: PhraseMatch, within: readonly PhraseMatch[]): Snippet {
  const start = piece.start === sentence.start ? '' : '…';
  const end = piece.end === sentence.end ? '' : '…';
  const shift = start.length - piece.start;
  return {
    text: start + text.slice(piece.start, piece.end) + end,
    occurrences: within.map((each) => ({ start: each.start + shift, end: each.end + shift })),
  };
}
