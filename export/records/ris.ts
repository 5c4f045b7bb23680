import type { CslDate, CslRecord } from './csl.ts';

/** The record in RIS (specification of 2011): one tag on each line, `TY` first and `ER` last, with CRLF. */
export function risOf(record: CslRecord): string {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'RPRT'],
    ['AU', record.author[0].literal],
    ['CY', record['publisher-place']],
    ['DA', record.issued && risDate(record.issued)],
    ['PY', record.issued && String(record.issued['date-parts'][0][0])],
    ['ID', record.id],
    ['LA', record.language],
    ['M3', record.genre],
    ['N1', record.note],
    ['PB', record.publisher],
    ['SN', record.number],
    ['TI', record.title],
    ['UR', record.URL],
    ['Y2', record.accessed && risDate(record.accessed)],
    ['ER', ''],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${value.replace(/\s*[\r\n]\s*/g, ' ')}\r\n`,
  );
  return lines.join('');
}

/** `2015/07/22/`: year, month and day, each followed by a slash. */
function risDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => `${String(part).padStart(2, '0')}/`).join('');
}
