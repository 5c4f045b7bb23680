import { UserError } from '../../scripts/terminal/command.ts';
import { whyUnreadable } from '../unreadable.ts';
import { declaredEncoding } from './declared-encoding.ts';
import type { FileKind } from './file-kind.ts';

/** The kinds of file that are text. */
type TextKind = Exclude<FileKind, 'pdf'>;

/**
 * Turns the bytes of a text into the text: by its byte order mark, else by the encoding it declares (HTML only), else as UTF-8. A
 * byte order mark is no part of the text. Throws a `Complaint` when the bytes are none of that; guessing would shift offsets and
 * put wrong letters into quotations.
 */
export function decode(bytes: Uint8Array, name: string, kind: TextKind): string {
  const marked = markedEncoding(bytes);
  const declared = marked === undefined && kind !== 'text' ? declaredEncoding(bytes, kind) : undefined;
  const encoding = marked ?? declared ?? 'utf-8';
  const text = decodeAs(encoding, bytes, name);
  if (text === undefined) throw new UserError(`${name} ${whyWrong(kind, marked, declared)}`);
  if (text.includes('\0'))
    throw new UserError(`${name} holds zero bytes, so it is no text, or UTF-16 without a mark: ${REMEDY}`);
  return text;
}

const REMEDY = 'save it as UTF-8.';

function decodeAs(encoding: string, bytes: Uint8Array, name: string): string | undefined {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UserError(`${name} says that it is written in "${encoding}", which is not known: ${REMEDY}`);
  }
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw whyUnreadable(name, error);
  }
}

function whyWrong(kind: TextKind, marked: string | undefined, declared: string | undefined): string {
  if (marked !== undefined) return `begins with the mark of ${marked.toUpperCase()} but goes on otherwise: ${REMEDY}`;
  if (declared !== undefined)
    return `says that it is written in ${declared} but is not: correct its charset or ${REMEDY}`;
  return `is not written in UTF-8 and does not say in what: ${kind === 'text' ? '' : 'declare its charset or '}${REMEDY}`;
}

/** Byte order marks, https://encoding.spec.whatwg.org/#bom-sniff */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
