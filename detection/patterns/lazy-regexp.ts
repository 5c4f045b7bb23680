/**
 * A regular expression that is put together when it is first asked: most pages need few of them, and to build and compile
 * all of them takes longer than to read a page.
 */
export class LazyRegExp {
  readonly #flags: string;
  readonly #source: () => string;
  #built: RegExp | undefined;

  constructor(flags: string, source: () => string) {
    this.#flags = flags;
    this.#source = source;
  }

  /** Its match in a text: the first one from an offset on with the flag `g`, the one right there with the flag `y`. */
  exec(text: string, offset = 0): RegExpExecArray | null {
    return this.#from(offset).exec(text);
  }

  /** Whether there is such a match. */
  test(text: string, offset = 0): boolean {
    return this.#from(offset).test(text);
  }

  /** The offset behind such a match, or the offset itself where there is none. Costs less than the match itself. */
  endOfMatch(text: string, offset: number): number {
    const expression = this.#from(offset);
    return expression.test(text) ? expression.lastIndex : offset;
  }

  /** All matches in a text, one after another; for the flag `g`, and for what never matches nothing. */
  matchAll(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = this.exec(text); match !== null; match = this.exec(text, match.index + match[0].length)) {
      found.push(match);
    }
    return found;
  }

  #from(offset: number): RegExp {
    this.#built ??= new RegExp(this.#source(), this.#flags);
    this.#built.lastIndex = offset;
    return this.#built;
  }
}
