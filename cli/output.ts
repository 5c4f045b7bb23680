import type { Writable } from 'node:stream';
import { csvRow } from '../export/references/csv.ts';
import locale from '../locales/en.json' with { type: 'json' };
import { groupSignals } from '../reference/explain-signals.ts';
import type { Reference } from '../reference/reference.ts';
import { UserError } from '../scripts/terminal/command.ts';
import type { Findings } from './scan.ts';

/** The references of one file as one line of JSON (https://jsonlines.org). */
export function jsonLine(file: string, { onTopic, references }: Findings): string {
  const records = references.map(({ start, end, text, norms, kind, confidence, because }) => {
    return { start, end, text, norms, kind, confidence, because };
  });
  return `${JSON.stringify({ file, onTopic, references: records })}\n`;
}

/** The first line of the CSV output. */
export const CSV_HEADER = csvRow(['file', 'onTopic', 'start', 'end', 'text', 'norms', 'kind', 'confidence', 'because']);

/** The references of one file as rows of CSV, one row each. */
export function csvRows(file: string, { onTopic, references }: Findings): string {
  return references
    .map((reference) => {
      const { start, end, text, norms, kind, confidence } = reference;
      return csvRow([file, onTopic, start, end, text, norms.join(' '), kind, confidence, explain(reference)]);
    })
    .join('');
}

/** The text of one file, under a heading like that of head(1) when a name is given. */
export function textSection(text: string, name: string | undefined): string {
  const heading = name === undefined ? '' : `==> ${name} <==\n`;
  return `${heading}${text}${text.endsWith('\n') ? '' : '\n'}`;
}

/** The sentences of the popover's "Why marked?" in English. */
function explain(reference: Pick<Reference, 'because' | 'confidence'>): string {
  const { why } = locale;
  const { forms, onPage, nearBy, isAlone } = groupSignals(reference);
  const sentences = forms.map((form) => why[form]);
  if (onPage.length > 0) sentences.push(why.page.replace('$1', () => quotedList(onPage)));
  if (nearBy.length > 0) sentences.push(why.nearby.replace('$1', () => quotedList(nearBy)));
  if (isAlone) sentences.push(why.noContext);
  return sentences.join(' ');
}

function quotedList(words: readonly string[]): string {
  return words.map((word) => `“${word.replace(/\s+/g, ' ')}”`).join(', ');
}

/** A stream that is written to no faster than it is read. */
export class Output {
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
    // Each write gets its own error; an 'error' event without a listener would also end the process.
    stream.on('error', () => {});
  }

  /**
   * Resolves when the text has been accepted: to true, or to false when the reader has closed the stream, as after `| head`. Throws a
   * `UserError` when writing fails for another reason.
   */
  async write(text: string): Promise<boolean> {
    if (text === '') return this.#stream.writable;
    const error = await new Promise<Error | null | undefined>((resolve) => this.#stream.write(text, resolve));
    if (!error) return true;
    const code = 'code' in error ? String(error.code) : error.message;
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return false;
    throw new UserError(`The output could not be written (${code}): check that the disk is not full.`);
  }
}
