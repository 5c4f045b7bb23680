import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';

/**
 * The records in RIS (specification of 2011), in their order: one tag a line, `TY  - ` first and `ER  - ` last, CRLF. The
 * plugin chooses tags and values; its own text breaks values after 70 characters, within words and addresses.
 */
export function risOf(records: readonly CSL[]): string {
  return records.map(recordText).join('\r\n');
}

function recordText(record: CSL): string {
  const [tags = {}] = plugins.output.format('ris', [record], { format: 'object', spec: 'new' });
  // The plugin cuts an identifier after 20 characters, so that two measures could come to have the same.
  const { TY = 'GEN', ...others } = { ...tags, ID: String(record.id) };
  const lines = Object.entries(others).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${DATES.includes(tag) ? twoDigits(value) : value}\r\n`),
  );
  return `TY  - ${TY}\r\n${lines.join('')}ER  - \r\n`;
}

const DATES = ['DA', 'Y2'];

/** `2015/7/22/` as the specification wants it, `2015/07/22/`. */
function twoDigits(date: string): string {
  return date.replace(/\/(?=\d\/)/g, '/0');
}
