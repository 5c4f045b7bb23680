import sniffEncoding from 'html-encoding-sniffer';
import { UnreadableDocument } from '../document-text.ts';

/** The kinds of files that consist of text. */
export type TextKind = 'text' | 'html' | 'xhtml';

/**
 * Decodes the bytes of a text file by its byte order mark, else by the encoding it declares (HTML and XHTML only), else as UTF-8.
 * Throws an `UnreadableDocument` that names the file when the bytes are not valid in that encoding: replacement characters and
 * guessed encodings would shift offsets and misspell quotations.
 */
export function decode(bytes: Uint8Array, kind: TextKind, name: string): string {
  const declared = declaredEncoding(bytes, kind);
  const decoder = createDecoder(declared ?? 'utf-8', name);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (error) {
    // Node throws a TypeError for invalid bytes, and another error for a text longer than a string can be.
    if (!(error instanceof TypeError))
      throw new UnreadableDocument(`${name} is too long to be read at once: split it.`);
    throw new UnreadableDocument(invalidBytesMessage(declared, kind, name));
  }
  if (text.includes('\0')) {
    throw new UnreadableDocument(
      `${name} contains NUL bytes: it is binary, or UTF-16 without a byte order mark; save it as UTF-8.`,
    );
  }
  return text;
}

/** The encoding by the byte order mark or the file's own declaration, found as browsers find it. */
function declaredEncoding(bytes: Uint8Array, kind: TextKind): string | undefined {
  const none = '';
  // Three bytes are enough for every byte order mark, and exclude declarations, which do not count in plain text.
  const fromHtml = sniffEncoding(kind === 'text' ? bytes.subarray(0, 3) : bytes, { defaultEncoding: none });
  const sniffed = kind === 'xhtml' ? sniffEncoding(bytes, { xml: true, defaultEncoding: fromHtml }) : fromHtml;
  return sniffed === none ? undefined : sniffed;
}

function createDecoder(encoding: string, name: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UnreadableDocument(
      `${name} declares the encoding "${encoding}", which can't be decoded: save it as UTF-8.`,
    );
  }
}

function invalidBytesMessage(declared: string | undefined, kind: TextKind, name: string): string {
  if (declared !== undefined) {
    return `${name} is not valid ${declared}, the encoding that it declares: correct the declaration, or save it as UTF-8.`;
  }
  const remedy = kind === 'text' ? 'save it as UTF-8' : 'declare its charset, or save it as UTF-8';
  return `${name} is not valid UTF-8 and declares no other encoding: ${remedy}.`;
}
