/**
 * A regular expression that is put together when it is first asked: most pages need few of them, and to build and compile
 * all of them takes longer than to read a page.
 */
export class Expression {
  readonly #flags: string;
  readonly #source: () => string;
  #built: RegExp | undefined;

  constructor(flags: string, source: () => string) {
    this.#flags = flags;
    this.#source = source;
  }

  /** Its match in a text: the first one from an offset on with the flag `g`, the one right there with the flag `y`. */
  exec(text: string, offset = 0): RegExpExecArray | null {
    this.#built ??= new RegExp(this.#source(), this.#flags);
    this.#built.lastIndex = offset;
    return this.#built.exec(text);
  }

  /** Whether there is such a match. */
  test(text: string, offset = 0): boolean {
    return this.exec(text, offset) !== null;
  }

  /** The offset behind such a match, or the offset itself where there is none. */
  behind(text: string, offset: number): number {
    return offset + (this.exec(text, offset)?.[0].length ?? 0);
  }

  /** All matches in a text, one after another; for the flag `g`, and for what never matches nothing. */
  all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = this.exec(text); match !== null; match = this.exec(text, match.index + match[0].length)) {
      found.push(match);
    }
    return found;
  }
}
