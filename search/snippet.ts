import { sentencesOf } from '../reference/sentences.ts';
import { type PhraseMatch, PhraseMatcher } from './words/phrase-matches.ts';

/** A short excerpt of a text with the matches in it. */
export interface Snippet {
  /** A sentence, or a part of a long sentence with `…` at each cut. */
  readonly text: string;
  /** UTF-16 offsets into `text`, ascending and without overlap. */
  readonly matches: readonly PhraseMatch[];
}

/** Longer sentences are cut, in UTF-16 units. */
const MAX_LENGTH = 140;
/** How much of a cut sentence is shown before the first match, in UTF-16 units. */
const LEAD = 40;

/** The first excerpt of some texts that contains the most of some words and phrases; undefined if none contains any. */
export function snippetOf(texts: readonly string[], terms: readonly string[]): Snippet | undefined {
  const matcher = new PhraseMatcher(terms);
  let best: Snippet | undefined;
  let mostTerms = 0;
  for (const text of texts) {
    const matches = matcher.matchesIn(text);
    const sentences = matches.length === 0 ? [] : sentencesOf(text);
    for (const match of matches) {
      const sentence = sentences.findLast(({ start }) => start <= match.start);
      if (sentence === undefined) continue;
      const excerpt = excerptAround(match, sentence, text);
      const within = matches.filter(({ start, end }) => start >= excerpt.start && end <= excerpt.end);
      const count = new Set(within.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
      if (count > mostTerms) [best, mostTerms] = [snippet(text, excerpt, sentence, within), count];
    }
  }
  return best;
}

/** The sentence, or the part of a long sentence around the match, cut between words. */
function excerptAround({ start, end }: PhraseMatch, sentence: PhraseMatch, text: string): PhraseMatch {
  if (sentence.end - sentence.start <= MAX_LENGTH) return sentence;
  const from = Math.max(sentence.start, Math.min(start - LEAD, sentence.end - MAX_LENGTH));
  const to = Math.min(sentence.end, from + MAX_LENGTH);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    start: from === sentence.start ? from : start - before.replace(/^\S*\s?/, '').length,
    end: to === sentence.end ? to : end + after.replace(/[\s,;:–—-]*(?:\s\S*|^\S*)$/, '').length,
  };
}

function snippet(text: string, excerpt: PhraseMatch, sentence: PhraseMatch, within: readonly PhraseMatch[]): Snippet {
  const start = excerpt.start === sentence.start ? '' : '…';
  const end = excerpt.end === sentence.end ? '' : '…';
  const shift = start.length - excerpt.start;
  return {
    text: start + text.slice(excerpt.start, excerpt.end) + end,
    matches: within.map((match) => ({ start: match.start + shift, end: match.end + shift })),
  };
}
