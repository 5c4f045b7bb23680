import { bibtexOf } from './bibtex.ts';
import { cslOf, type Source } from './csl.ts';
import { risOf } from './ris.ts';

/** The formats for reference managers, in the order they are offered. */
export const exportFormats = ['bibtex', 'ris', 'csl-json'] as const;

/** A format for reference managers. */
export type ExportFormat = (typeof exportFormats)[number];

/** The file name extension and the media type of each format. */
export const exportFiles: Readonly<Record<ExportFormat, { extension: string; mimeType: string }>> = {
  bibtex: { extension: 'bib', mimeType: 'application/x-bibtex;charset=utf-8' },
  ris: { extension: 'ris', mimeType: 'application/x-research-info-systems;charset=utf-8' },
  'csl-json': { extension: 'json', mimeType: 'application/vnd.citationstyles.csl+json' },
};

/**
 * The sources as the text of a file: one record for each, in their order. A source that is given twice gets one record,
 * because keys must be unique. `accessed` is the day on which the sources were read on the web.
 */
export function exportCitations(sources: readonly Source[], format: ExportFormat, accessed?: Date): string {
  const byId = new Map(sources.map((source) => cslOf(source, accessed)).map((record) => [record.id, record]));
  const records = [...byId.values()];
  switch (format) {
    case 'bibtex':
      return records.map(bibtexOf).join('\n');
    case 'ris':
      return records.map(risOf).join('\r\n');
    case 'csl-json':
      return `${JSON.stringify(records, null, 2)}\n`;
  }
}
