// Brings the whole of citation-js along: load it with `import()`, and only when somebody exports.
import { bibtexOf } from './bibtex.ts';
import { cslOf, type Source } from './csl.ts';
import type { ExportFormat } from './formats.ts';
import { risOf } from './ris.ts';

/**
 * The sources as the text of a file: one record each, in their order, and one that is named twice only once, since keys must
 * differ. `accessed` is the day on which they were read on the web.
 */
export function exportCitations(sources: readonly Source[], format: ExportFormat, accessed?: Date): string {
  const byId = new Map(sources.map((source) => cslOf(source, accessed)).map((record) => [record.id, record]));
  const records = [...byId.values()];
  switch (format) {
    case 'bibtex':
      return bibtexOf(records, accessed);
    case 'ris':
      return risOf(records);
    case 'csl-json':
      return `${JSON.stringify(records, null, 2)}\n`;
  }
}
