import { join } from 'node:path';
import { UserError } from '../../scripts/terminal/command.ts';
import { ROOT } from '../../scripts/terminal/root.ts';
import { type DocumentText, fromBlocks } from '../document-text.ts';
import { loadPdfJs, type PdfJs } from './pdf-js.ts';
import { linesOf, type PdfLine } from './pdf-line.ts';
import { paragraphsOf } from './pdf-paragraph.ts';

const PACKAGE = join(ROOT, 'node_modules', 'pdfjs-dist');

/** The text of a PDF file, paragraph by paragraph. Throws a `Complaint` about one that is encrypted, broken or without text. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const pdfJs = await loadPdfJs();
  const task = pdfJs.getDocument({
    // A copy, because PDF.js takes what it is given.
    data: new Uint8Array(bytes),
    verbosity: pdfJs.VerbosityLevel.ERRORS,
    // Without these tables Chinese, Japanese and Korean text in older encodings has no letters.
    cMapUrl: join(PACKAGE, 'cmaps/'),
    standardFontDataUrl: join(PACKAGE, 'standard_fonts/'),
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
    if (pages.every((lines) => lines.length === 0)) throw new UserError(withoutText(name, pdf.numPages));
    return fromBlocks(paragraphsOf(pages));
  } catch (error) {
    throw error instanceof UserError ? error : whyNot(name, error, pdfJs);
  } finally {
    await task.destroy();
  }
}

function withoutText(name: string, pages: number): string {
  const what = pages === 1 ? 'its one page is' : `its ${pages} pages are`;
  return `${name} holds no text: ${what} a scan or a picture; recognise the text first (OCR).`;
}

function whyNot(name: string, error: unknown, { PasswordException, InvalidPDFException }: PdfJs): UserError {
  const because = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  if (error instanceof PasswordException) {
    return new UserError(`${name} is encrypted and needs a password: save it without one.`);
  }
  if (error instanceof InvalidPDFException) {
    return new UserError(`${name} is broken or no PDF (${because}): get it again or repair it.`);
  }
  return new UserError(`${name} could not be read as a PDF (${because}): get it again or repair it.`);
}
