import type { CslRecord } from './csl.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The record as a BibTeX entry, which BibLaTeX reads too. BibTeX itself ignores `day` and `urldate`. */
export function bibtexOf(record: CslRecord): string {
  const [year, month = 0, day] = record.issued?.['date-parts'][0] ?? [];
  const accessed = record.accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  const fields: Readonly<Record<string, string | number | undefined>> = {
    // Braced twice, so that the name of an institution is not taken for first and last names.
    author: `{{${latexOf(record.author[0].literal)}}}`,
    title: braced(protectCapitals(latexOf(record.title))),
    type: braced(latexOf(record.genre)),
    number: record.number && braced(latexOf(record.number)),
    institution: institution(latexOf(record.publisher)),
    address: record['publisher-place'] && braced(latexOf(record['publisher-place'])),
    year: year && braced(String(year)),
    // BibTeX predefines the names of months as strings, which take no braces.
    month: MONTHS[month - 1],
    day: day && braced(String(day)),
    note: braced(latexOf(record.note)),
    url: braced(record.URL),
    urldate: accessed && braced(accessed.join('-')),
  };
  const lines = Object.entries(fields).flatMap(([field, value]) => (value ? `  ${field} = ${value},\n` : []));
  return `@techreport{${record.id},\n${lines.join('')}}\n`;
}

function braced(value: string): string {
  return `{${value}}`;
}

/** BibLaTeX reads an institution as a list whose items are separated by "and", unless it is braced twice. */
function institution(name: string): string {
  return braced(name.includes(' and ') ? braced(name) : name);
}

/**
 * Braces the words whose capitals a bibliography style would otherwise make small. Styles keep the first letter of a
 * title and of what follows a colon.
 */
function protectCapitals(title: string): string {
  return title.replace(/[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu, (word, offset: number) => {
    const isFirst = /(?:^|:\s*)$/.test(title.slice(0, offset));
    return isFirst && !/.\p{Lu}/u.test(word) ? word : braced(word);
  });
}

const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['“', '``'],
  ['”', "''"],
  ['‘', '`'],
  ['’', "'"],
  ['–', '--'],
  ['—', '---'],
  ['…', '\\ldots{}'],
  ['\u00a0', '~'],
]);

/**
 * A text as LaTeX source: the ten special characters escaped, quotation marks and dashes as ligatures. Letters are kept,
 * Korean ones included, because LaTeX has read UTF-8 since 2018.
 */
export function latexOf(text: string): string {
  return text.replace(/[\\{}#$%&_~^“”‘’–—…\u00a0]/g, (character) => COMMANDS.get(character) ?? `\\${character}`);
}
