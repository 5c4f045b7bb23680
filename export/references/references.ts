import { paragraphOf } from '../../data/norms/norms.ts';
import { csvRow } from './csv.ts';
import { type PageReferences, referencesInMarkdown } from './markdown.ts';

/** The formats for the references of a page, in the order they are offered. */
export const referenceFormats = ['markdown', 'csv', 'json'] as const;

/** A format for the references of a page. */
export type ReferenceFormat = (typeof referenceFormats)[number];

/** The file name extension and the media type of each format (RFC 7763, RFC 4180, RFC 8259). */
export const referenceFiles: Readonly<Record<ReferenceFormat, { extension: string; mimeType: string }>> = {
  markdown: { extension: 'md', mimeType: 'text/markdown;charset=utf-8' },
  csv: { extension: 'csv', mimeType: 'text/csv;charset=utf-8;header=present' },
  json: { extension: 'json', mimeType: 'application/json' },
};

/** The references of a page as the text of a file. */
export function exportReferences(references: PageReferences, format: ReferenceFormat): string {
  switch (format) {
    case 'markdown':
      return referencesInMarkdown(references);
    case 'csv':
      return referencesInCsv(references);
    case 'json':
      return referencesInJson(references);
  }
}

// Every row repeats the page, so that the files of several pages can be concatenated.
const COLUMNS = ['page', 'address', 'exported', 'text', 'sentence', 'norms', 'paragraphs', 'kind', 'confidence'];

function referencesInCsv({ page, exported, mentions }: PageReferences): string {
  const rows = mentions.map(({ text, sentence, norms, kind, confidence }) => {
    const paragraphs = norms.map(paragraphOf).join('; ');
    const pageCells = [page.title, page.address, exported.toISOString()];
    return csvRow([...pageCells, text, sentence, norms.join(' '), paragraphs, kind, confidence]);
  });
  return [csvRow(COLUMNS), ...rows].join('');
}

function referencesInJson({ page: { title, address }, exported, mentions }: PageReferences): string {
  const references = mentions.map(({ text, sentence, norms, kind, confidence, because }) => {
    return { text, sentence, norms, paragraphs: norms.map(paragraphOf), kind, confidence, because };
  });
  return `${JSON.stringify({ page: { title, address }, exported, references }, null, 2)}\n`;
}
