import { MAX_ABBREVIATION_LENGTH, sentenceBreaks } from '../../reference/sentences.ts';
import type { LazyRegExp } from '../patterns/lazy-regexp.ts';

/** No sentence is followed further than this on either side, so that a text without full stops costs no more. */
const REACH = 400;

/** One sentence of a text, which remembers what was looked up in it. */
export class Sentence {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #known = new Map<LazyRegExp, { start: number; end: number } | undefined>();

  constructor(text: string, start: number, end: number) {
    this.start = start;
    this.end = end;
    this.#text = text.slice(start, end);
  }

  /** The first match of a pattern, as offsets into the whole text. */
  find(pattern: LazyRegExp): { start: number; end: number } | undefined {
    if (this.#known.has(pattern)) return this.#known.get(pattern);
    const match = pattern.exec(this.#text);
    const at = match === null ? undefined : this.start + match.index;
    const found = at === undefined || match === null ? undefined : { start: at, end: at + match[0].length };
    this.#known.set(pattern, found);
    return found;
  }
}

/** A sentence and, when they are asked for, the one before it and the one behind. */
export interface Surroundings {
  here: Sentence;
  neighbours(): Sentence[];
}

/** The sentences of a text, found as they are asked for. Ask in reading order: each stretch is then read only once. */
export class Sentences {
  readonly text: string;
  readonly #known: Sentence[] = [];
  readonly #held = new Map<LazyRegExp, boolean>();

  constructor(text: string) {
    this.text = text;
  }

  /** Whether any sentence may have a match of a pattern; the text is looked at once, and not its sentences. */
  mayHold(pattern: LazyRegExp): boolean {
    const known = this.#held.get(pattern);
    if (known !== undefined) return known;
    // A long one may be cut within a word, and one that ends without a mark hides what stands in front of the next.
    const isHeld = this.text.length > REACH || this.text.includes('\n') || pattern.test(this.text);
    this.#held.set(pattern, isHeld);
    return isHeld;
  }

  /** The sentence at an offset, with those beside it. */
  around(offset: number): Surroundings {
    const here = this.#at(offset);
    const neighbours = () => [this.#before(here), this.#after(here)].filter((sentence) => sentence !== undefined);
    return { here, neighbours };
  }

  #at(offset: number): Sentence {
    // Asked in reading order, it is one of the last sentences, or beyond them.
    const known = this.#known.slice(-3).find(({ start, end }) => start <= offset && offset < end);
    if (known !== undefined) return known;
    const floor = this.#known.at(-1)?.end ?? 0;
    return this.#push(this.#from(this.#startOf(offset, floor), offset));
  }

  #before(here: Sentence): Sentence | undefined {
    const index = this.#known.lastIndexOf(here);
    const last = this.#known[index - 1];
    const floor = last?.end ?? 0;
    if (floor === here.start) return last;
    const before = new Sentence(this.text, this.#startOf(here.start - 1, floor), here.start);
    this.#known.splice(index, 0, before);
    return before;
  }

  #after(here: Sentence): Sentence | undefined {
    const next = this.#known[this.#known.lastIndexOf(here) + 1];
    if (next !== undefined) return next.start === here.end ? next : undefined;
    return here.end < this.text.length ? this.#push(this.#from(here.end)) : undefined;
  }

  #push(sentence: Sentence): Sentence {
    this.#known.push(sentence);
    return sentence;
  }

  #from(start: number, atLeast = start): Sentence {
    const stop = this.#stop(atLeast, atLeast + REACH, 'first');
    return new Sentence(this.text, start, stop ?? Math.min(this.text.length, atLeast + REACH));
  }

  #startOf(offset: number, floor: number): number {
    const from = Math.max(floor, offset - REACH);
    return this.#stop(from, offset, 'last') ?? from;
  }

  /** Where the first or last sentence ends between two offsets: behind the mark and the white space. */
  #stop(from: number, to: number, which: 'first' | 'last'): number | undefined {
    // A few characters of context, to see the abbreviation before the first stop and the capital behind the last.
    const base = Math.max(0, from - MAX_ABBREVIATION_LENGTH);
    const window = this.text.slice(base, to + 4);
    let found: number | undefined;
    for (const offset of sentenceBreaks(window)) {
      const stop = base + offset;
      if (stop > to) break;
      if (stop <= from) continue;
      found = stop;
      if (which === 'first') break;
    }
    return found;
  }
}
