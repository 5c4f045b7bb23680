/** A line of text on a page of a test PDF, in points from the bottom left corner. */
export interface TinyLine {
  text: string;
  y: number;
  x?: number;
  /** Font size in points. */
  size?: number;
  /** In Korean, with a font that is not embedded in the file. */
  isKorean?: boolean;
}

/**
 * A PDF with these lines on its pages, as simple as the tests allow: uncompressed, Latin in Helvetica, Korean in UCS-2. With
 * `encrypted` it needs a password that no password fits.
 */
export function tinyPdf(pages: readonly (readonly TinyLine[])[], { encrypted = false } = {}): Buffer {
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  add('<< /Type /Font /Subtype /Type0 /BaseFont /Batang /Encoding /UniKS-UCS2-H /DescendantFonts [5 0 R] >>');
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Batang /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> >>',
  );
  for (const [index, lines] of pages.entries()) {
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${7 + 2 * index} 0 R >>`,
    );
    const content = lines.map(textOperators).join('\n');
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  return assemble(objects, encrypted);
}

function textOperators({ text, y, x = 72, size = 12, isKorean = false }: TinyLine): string {
  const string = isKorean
    ? `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
    : `(${text.replace(/[()\\]/g, '\\$&')})`;
  return `BT /${isKorean ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td ${string} Tj ET`;
}

/** Writes the objects to a file with its cross-reference table. */
function assemble(objects: readonly string[], encrypted: boolean): Buffer {
  let file = '%PDF-1.4\n';
  const entries = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  const size = objects.length + 1;
  const key = '00'.repeat(32);
  const encryption = encrypted ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>` : '';
  file += `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  file += `trailer\n<< /Size ${size} /Root 1 0 R${encryption} /ID [<00> <00>] >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
