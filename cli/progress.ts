import type { Writable } from 'node:stream';

/** A stream that may be a terminal. */
export interface Terminal extends Pick<Writable, 'write'> {
  isTTY?: boolean;
  /** 0 where the terminal does not know it. */
  columns?: number;
}

const ERASE = '\r\x1b[2K';

/** One line on a terminal that tells how far the scan has come; on anything else, nothing. */
export class Progress {
  readonly #terminal: Terminal;
  #files = 0;
  #references = 0;
  #isThere = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Tells which file is being read. */
  begin(file: string): void {
    if (!this.#terminal.isTTY) return;
    const line = `${this.#files} files · ${this.#references} references · ${printable(file)}`;
    this.#terminal.write(`${ERASE}${fitting(line, this.#terminal.columns || 80)}`);
    this.#isThere = true;
  }

  /** Counts a file that was read. */
  end(references: number): void {
    this.#files += 1;
    this.#references += references;
  }

  /** Takes the line away, so that something else can be written; the next file brings it back. */
  erase(): void {
    if (this.#isThere) this.#terminal.write(ERASE);
    this.#isThere = false;
  }
}

/** A name may hold what a terminal would obey. */
function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, '?');
}

/** A line that wraps could not be erased. Wide letters take two columns, so half of the columns are always enough. */
function fitting(line: string, columns: number): string {
  const width = /[\u1100-\uFFEF]/.test(line) ? Math.floor(columns / 2) : columns - 1;
  return line.length <= width ? line : `${line.slice(0, Math.max(0, width - 1))}…`;
}
