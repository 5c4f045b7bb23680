import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { BibtexEntry } from '@citation-js/plugin-bibtex';
import { isoDay } from '../citation/day.ts';
import { latexOf } from './latex.ts';

// The plugin's own escaping passes over names and drops the letters it doesn't know, so what comes to it is escaped already;
// and it would make every key from author, year and title, which are the same in many of our records.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.useIdAsLabel = true;
format.checkLabel = false;

/**
 * The records as BibTeX entries, in their order; BibLaTeX reads them too. `accessed` becomes `urldate`, which BibTeX proper
 * passes over.
 */
export function bibtexOf(records: readonly CSL[], accessed?: Date): string {
  const entries: BibtexEntry[] = plugins.output.format('bibtex', records.map(inLatex), { format: 'object' });
  return entries.map((entry) => entryText(entry, accessed)).join('\n');
}

/** The order that a reader of the file expects; the plugin's own is that of its tables. */
const ORDER = [
  'author',
  'title',
  'type',
  'number',
  'institution',
  'address',
  'year',
  'month',
  'day',
  'note',
  'url',
  'urldate',
];

function entryText({ type, label, properties }: BibtexEntry, accessed?: Date): string {
  // The plugin writes the day into the month, `jul 22`, which no program reads as a month.
  const [month, day] = properties.month?.split(' ') ?? [];
  const fields = {
    ...properties,
    ...(month && { month }),
    ...(day && { day }),
    ...(accessed && { urldate: isoDay(accessed) }),
  };
  const lines = Object.entries(fields)
    .sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other))
    // The name of a month is a string that BibTeX knows, and stands without braces.
    .map(([field, value]) => `  ${field} = ${field === 'month' ? value : `{${value}}`},\n`);
  return `@${type}{${label},\n${lines.join('')}}\n`;
}

/** Fields that are read as they stand. */
const VERBATIM = ['id', 'type', 'URL'];

function inLatex(record: CSL): CSL {
  const texts = Object.entries(record).flatMap(([field, value]) =>
    typeof value === 'string' && !VERBATIM.includes(field) ? [[field, latexOf(value)] as const] : [],
  );
  const author = record.author?.map((name) => (name.literal === undefined ? name : { literal: latexOf(name.literal) }));
  return { ...record, ...Object.fromEntries(texts), ...(author && { author }) };
}
