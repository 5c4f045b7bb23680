import type { Writable } from 'node:stream';
import { UserError } from '../scripts/terminal/command.ts';

/** Writes to a stream no faster than it is read. */
export class Output {
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
    // Every error is told to the write that met it; a stream also tells it to all, and ends a process that does not listen.
    stream.on('error', () => {});
  }

  /**
   * Resolves when the text has been handed on: true, or false when nobody reads any more, as after `| head`. Throws a `Complaint`
   * when it can't be written for another reason.
   */
  async write(text: string): Promise<boolean> {
    if (text === '') return this.#stream.writable;
    const error = await new Promise<Error | null | undefined>((settle) => this.#stream.write(text, settle));
    if (!error) return true;
    const code = 'code' in error ? String(error.code) : error.message;
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return false;
    throw new UserError(`The output could not be written (${code}): is there space left where it goes?`);
  }
}
