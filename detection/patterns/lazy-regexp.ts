/**
 * A regular expression whose source is put together, and compiled, when it is first used: most pages need few of the
 * expressions of detection, and building all of them takes longer than reading a page.
 */
export class LazyRegExp {
  readonly #flags: string;
  readonly #source: () => string;
  #expression: RegExp | undefined;

  constructor(flags: string, source: () => string) {
    this.#flags = flags;
    this.#source = source;
  }

  /** The match in a text: with the flag `g` the first one from an offset on, with the flag `y` the one at the offset. */
  exec(text: string, offset = 0): RegExpExecArray | null {
    return this.#startingAt(offset).exec(text);
  }

  /** Whether there is such a match. */
  test(text: string, offset = 0): boolean {
    return this.#startingAt(offset).test(text);
  }

  /** The offset after such a match, or the given offset if there is none. Costs less than the match itself. */
  endOfMatch(text: string, offset: number): number {
    const expression = this.#startingAt(offset);
    return expression.test(text) ? expression.lastIndex : offset;
  }

  /** All matches in a text, in order. For the flag `g`, and for expressions that do not match the empty string. */
  matchAll(text: string): RegExpExecArray[] {
    const matches: RegExpExecArray[] = [];
    for (let match = this.exec(text); match !== null; match = this.exec(text, match.index + match[0].length)) {
      matches.push(match);
    }
    return matches;
  }

  #startingAt(offset: number): RegExp {
    this.#expression ??= new RegExp(this.#source(), this.#flags);
    this.#expression.lastIndex = offset;
    return this.#expression;
  }
}
