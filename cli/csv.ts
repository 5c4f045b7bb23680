import { csvRow } from '../export/references/csv.ts';
import { explainReference } from './explain.ts';
import type { Findings } from './scan.ts';

export { csvRow };

const COLUMNS = ['file', 'onTopic', 'start', 'end', 'text', 'norms', 'kind', 'confidence', 'because'];

/** The first line of the table. */
export const CSV_HEADER = csvRow(COLUMNS);

/** The rows for one file, one for each reference. */
export function csvRows(file: string, { onTopic, references }: Findings): string {
  return references
    .map((reference) => {
      const { start, end, text, norms, kind, confidence } = reference;
      return csvRow([file, onTopic, start, end, text, norms.join(' '), kind, confidence, explainReference(reference)]);
    })
    .join('');
}
