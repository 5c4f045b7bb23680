import { MAX_ABBREVIATION_LENGTH, sentenceBreaks } from '../../reference/sentences.ts';
import type { LazyRegExp } from '../patterns/lazy-regexp.ts';

/**
 * The maximum number of characters that a sentence extends to either side of the offset it is found at, so that a text
 * without full stops costs no more than any other.
 */
const MAX_EXTENT = 400;

/** The number of characters after a full stop that show whether a sentence begins there: a bracket, a quote, a capital. */
const NEXT_START_LENGTH = 4;

/** One sentence of a text. It remembers the first match of every pattern it was searched for. */
export class Sentence {
  /** UTF-16 offsets into the whole text; the white space after a sentence belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #matches = new Map<LazyRegExp, { start: number; end: number } | undefined>();

  constructor(text: string, start: number, end: number) {
    this.start = start;
    this.end = end;
    this.#text = text.slice(start, end);
  }

  /** The first match of a pattern, as offsets into the whole text. */
  find(pattern: LazyRegExp): { start: number; end: number } | undefined {
    if (this.#matches.has(pattern)) return this.#matches.get(pattern);
    const match = pattern.exec(this.#text);
    const start = this.start + (match?.index ?? 0);
    const found = match === null ? undefined : { start, end: start + match[0].length };
    this.#matches.set(pattern, found);
    return found;
  }
}

/** The sentences of a text, found on request. Request them in reading order: each part of the text is then read only once. */
export class Sentences {
  readonly text: string;
  /** In reading order; they need not touch each other. */
  readonly #found: Sentence[] = [];
  readonly #mayMatch = new Map<LazyRegExp, boolean>();

  constructor(text: string) {
    this.text = text;
  }

  /** Whether any sentence may have a match of a pattern; a quick test of the text that does not split it into sentences. */
  mayMatch(pattern: LazyRegExp): boolean {
    const known = this.#mayMatch.get(pattern);
    if (known !== undefined) return known;
    // A word cut at the maximum extent, or the end of a paragraph, can make a match that the whole text does not have.
    const mayMatch = this.text.length > MAX_EXTENT || this.text.includes('\n') || pattern.test(this.text);
    this.#mayMatch.set(pattern, mayMatch);
    return mayMatch;
  }

  /** The sentence at an offset. */
  at(offset: number): Sentence {
    // In reading order it is one of the last sentences found, or comes after them.
    const known = this.#found.slice(-3).find(({ start, end }) => start <= offset && offset < end);
    if (known !== undefined) return known;
    const floor = this.#found.at(-1)?.end ?? 0;
    return this.#push(this.#from(this.#startOf(offset, floor), offset));
  }

  /** The sentences before and after one that `at` returned, where there are any. */
  neighboursOf(sentence: Sentence): Sentence[] {
    return [this.#before(sentence), this.#after(sentence)].filter((neighbour) => neighbour !== undefined);
  }

  #before(sentence: Sentence): Sentence | undefined {
    const index = this.#found.lastIndexOf(sentence);
    const previous = this.#found[index - 1];
    const floor = previous?.end ?? 0;
    if (floor === sentence.start) return previous;
    const before = new Sentence(this.text, this.#startOf(sentence.start - 1, floor), sentence.start);
    this.#found.splice(index, 0, before);
    return before;
  }

  #after(sentence: Sentence): Sentence | undefined {
    const next = this.#found[this.#found.lastIndexOf(sentence) + 1];
    if (next !== undefined) return next.start === sentence.end ? next : undefined;
    return sentence.end < this.text.length ? this.#push(this.#from(sentence.end)) : undefined;
  }

  #push(sentence: Sentence): Sentence {
    this.#found.push(sentence);
    return sentence;
  }

  #from(start: number, offset = start): Sentence {
    const maxEnd = Math.min(this.text.length, offset + MAX_EXTENT);
    return new Sentence(this.text, start, this.#sentenceEnd(offset, offset + MAX_EXTENT, 'first') ?? maxEnd);
  }

  #startOf(offset: number, floor: number): number {
    const from = Math.max(floor, offset - MAX_EXTENT);
    return this.#sentenceEnd(from, offset, 'last') ?? from;
  }

  /** The offset after the first or last full stop, and the white space after it, between two offsets. */
  #sentenceEnd(from: number, to: number, which: 'first' | 'last'): number | undefined {
    // The characters before `from` may be an abbreviation that the first full stop belongs to.
    const windowStart = Math.max(0, from - MAX_ABBREVIATION_LENGTH);
    const window = this.text.slice(windowStart, to + NEXT_START_LENGTH);
    let found: number | undefined;
    for (const offset of sentenceBreaks(window)) {
      const end = windowStart + offset;
      if (end > to) break;
      if (end <= from) continue;
      found = end;
      if (which === 'first') break;
    }
    return found;
  }
}
