import { norms } from '../../data/norms/norms.ts';
import { words } from '../lexicon/lexica.ts';
import { sourceOf } from '../patterns/lexicon-pattern.ts';
import type { Literal } from './required-literals.ts';

/** Each sequence of this many consecutive words of a norm, or the whole norm if it is shorter. */
export function runsOfWords(count: number): Literal[] {
  return literalsOf(
    wordings().flatMap((text) => {
      const sequence = wordsOf(text);
      const runs = Math.max(1, sequence.length - count + 1);
      return Array.from({ length: runs }, (_, start) => sequence.slice(start, start + count));
    }),
  );
}

/** The texts of the norms as they are printed and, if they contain slips, as they are meant. */
function wordings(): string[] {
  return norms.flatMap(({ text, corrections }) => {
    const meant = corrections.reduce((corrected, slip) => corrected.replace(slip.quote, slip.meant), text);
    return [...new Set([text, meant])];
  });
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z0-9/]+/g) ?? [];
}

/** Sequences of words in each way to spell them; acronyms stay in capitals. */
function literalsOf(sequences: readonly (readonly string[])[]): Literal[] {
  const splits = new RegExp(
    words(({ optionalSplits }) => optionalSplits)
      .map(sourceOf)
      .join('|'),
    'gi',
  );
  const literals = sequences.map((sequence) =>
    sequence
      .map((word) => (/[A-Z]{2}/.test(word) ? word : word.toLowerCase()))
      .map((word) => `<${word.replace(splits, '$& ')}>`)
      .join(' '),
  );
  return [...new Set(literals.flatMap((literal) => [literal, literal.replace(/iz(?=ed|e|ing|ation)/g, 'is')]))];
}
