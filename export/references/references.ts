import { paragraphOf } from '../../data/norms/norms.ts';
import { csvRow } from './csv.ts';
import { referencesInMarkdown } from './markdown-report.ts';
import type { PageReferences } from './page-references.ts';

/** The formats that the references of a page can be had in, in the order they are offered. */
export const referenceFormats = ['markdown', 'csv', 'json'] as const;

/** The name of a format that the references of a page can be had in. */
export type ReferenceFormat = (typeof referenceFormats)[number];

/** What a file of each format is called and how it is served (RFC 7763, RFC 4180, RFC 8259). */
export const referenceFiles: Readonly<Record<ReferenceFormat, { extension: string; mimeType: string }>> = {
  markdown: { extension: 'md', mimeType: 'text/markdown;charset=utf-8' },
  csv: { extension: 'csv', mimeType: 'text/csv;charset=utf-8;header=present' },
  json: { extension: 'json', mimeType: 'application/json' },
};

/** The references of a page as the text of a file. The Markdown is also what is copied when all of them are. */
export function exportReferences(found: PageReferences, format: ReferenceFormat): string {
  return writers[format](found);
}

const writers: Readonly<Record<ReferenceFormat, (found: PageReferences) => string>> = {
  markdown: referencesInMarkdown,
  csv: inCsv,
  json: inJson,
};

// Every row tells its page, so that the files of many pages can be put under one another.
const COLUMNS = ['page', 'address', 'exported', 'text', 'sentence', 'norms', 'paragraphs', 'kind', 'confidence'];

function inCsv({ page, exported, mentions }: PageReferences): string {
  const rows = mentions.map(({ text, sentence, norms, kind, confidence }) => {
    const paragraphs = norms.map(paragraphOf).join('; ');
    const of = [page.title, page.address, exported.toISOString()];
    return csvRow([...of, text, sentence, norms.join(' '), paragraphs, kind, confidence]);
  });
  return [csvRow(COLUMNS), ...rows].join('');
}

function inJson({ page: { title, address }, exported, mentions }: PageReferences): string {
  const references = mentions.map(({ text, sentence, norms, kind, confidence, because }) => {
    return { text, sentence, norms, paragraphs: norms.map(paragraphOf), kind, confidence, because };
  });
  return `${JSON.stringify({ page: { title, address }, exported, references }, null, 2)}\n`;
}
