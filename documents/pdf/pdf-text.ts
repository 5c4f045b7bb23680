import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type DocumentText, joinBlocks, UnreadableDocument } from '../document-text.ts';
import { linesOf, type PdfLine, paragraphsOf } from './pdf-layout.ts';

/** PDF.js, as built for Node. */
type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const PACKAGE_FOLDER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * The text of a PDF file, paragraph by paragraph. Throws an `UnreadableDocument` when the file is encrypted, damaged or without text.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<DocumentText> {
  // Loaded when the first PDF is read, because loading it takes half a second.
  const pdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfJs.getDocument({
    // A copy, because PDF.js transfers the buffer it is given.
    data: new Uint8Array(bytes),
    verbosity: pdfJs.VerbosityLevel.ERRORS,
    // Without these tables, Chinese, Japanese and Korean text in older encodings has no characters.
    cMapUrl: join(PACKAGE_FOLDER, 'cmaps/'),
    standardFontDataUrl: join(PACKAGE_FOLDER, 'standard_fonts/'),
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const pages: PdfLine[][] = [];
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item) => 'str' in item)));
      page.cleanup();
    }
    if (pages.every((lines) => lines.length === 0)) throw new UnreadableDocument(noTextMessage(name, pdf.numPages));
    return joinBlocks(paragraphsOf(pages));
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument(failureMessage(name, error, pdfJs));
  } finally {
    await task.destroy();
  }
}

function noTextMessage(name: string, pages: number): string {
  const subject = pages === 1 ? 'its only page is a scan or an image' : `its ${pages} pages are scans or images`;
  return `${name} has no text: ${subject}; run text recognition (OCR) on it first.`;
}

function failureMessage(name: string, error: unknown, { PasswordException, InvalidPDFException }: PdfJs): string {
  if (error instanceof PasswordException) return `${name} is encrypted and needs a password: save it without one.`;
  const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  const problem = error instanceof InvalidPDFException ? 'is damaged or not a PDF' : 'could not be read as a PDF';
  return `${name} ${problem} (${reason}): download it again or repair it.`;
}
