import type { Writable } from 'node:stream';

/** A stream that may be a terminal. */
export interface Terminal extends Pick<Writable, 'write'> {
  isTTY?: boolean;
}

const ERASE_LINE = '\r\x1b[2K';
/** Make the terminal cut a long line off at its edge (DECAWM): a wrapped line could not be erased. */
const WRAP_OFF = '\x1b[?7l';
const WRAP_ON = '\x1b[?7h';

/** One line on a terminal that shows how far the scan has come. Writes nothing to a stream that is no terminal. */
export class Progress {
  readonly #terminal: Terminal;
  #files = 0;
  #references = 0;
  #isShown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Shows the file that is now being read. */
  begin(file: string): void {
    if (!this.#terminal.isTTY) return;
    const line = `${this.#files} files · ${this.#references} references · ${withoutControls(file)}`;
    this.#terminal.write(`${ERASE_LINE}${WRAP_OFF}${line}${WRAP_ON}`);
    this.#isShown = true;
  }

  /** Counts a file that has been read. */
  end(references: number): void {
    this.#files += 1;
    this.#references += references;
  }

  /** Removes the line before other output is written; the next `begin` shows it again. */
  erase(): void {
    if (this.#isShown) this.#terminal.write(ERASE_LINE);
    this.#isShown = false;
  }
}

/** Replaces control characters, which a terminal would act upon. */
function withoutControls(name: string): string {
  return name.replace(/\p{Cc}/gu, '?');
}
