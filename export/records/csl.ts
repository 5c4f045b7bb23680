import type { NormNumber } from '../../data/norms/norm.ts';
import { normsDocument, paragraphOf } from '../../data/norms/norms.ts';
import type { PlacedMeasure } from '../../data/practice/practice.ts';
import { dayOfNorms } from '../citation/dates.ts';
import { partInWords } from '../citation/un.ts';

/** A source that can be exported to a reference manager: a norm, by its number, or a measure. */
export type Source = NormNumber | PlacedMeasure;

/**
 * A record of CSL-JSON (schema 1.0.2, https://github.com/citation-style-language/schema), as far as our sources need one:
 * both kinds are reports by one institution.
 */
export interface CslRecord {
  readonly id: string;
  readonly type: 'report';
  readonly author: readonly [{ readonly literal: string }];
  readonly title: string;
  readonly genre: string;
  readonly number?: string;
  readonly publisher: string;
  readonly 'publisher-place'?: string;
  readonly issued?: CslDate;
  /** BCP 47. */
  readonly language: string;
  readonly URL: string;
  /** The paragraph or heading within the document, because a record has no other field for it. */
  readonly note: string;
  /** The day on which the document was read on the web. */
  readonly accessed?: CslDate;
}

/** A day in CSL-JSON: year, month from 1, and day. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly [number, number, number]];
}

/** The record of a source. */
export function cslOf(source: Source, accessed?: Date): CslRecord {
  const record = typeof source === 'number' ? recordOfNorm(source) : recordOfMeasure(source);
  return accessed ? { ...record, accessed: cslDate(accessed) } : record;
}

function recordOfNorm(number: NormNumber): CslRecord {
  return {
    id: `un-norm-${number}`,
    type: 'report',
    author: [{ literal: 'United Nations General Assembly' }],
    title: normsDocument.title,
    genre: 'UN document',
    number: normsDocument.symbol,
    publisher: 'United Nations',
    'publisher-place': 'New York',
    issued: cslDate(dayOfNorms()),
    language: 'en',
    URL: normsDocument.address,
    note: `Para. ${paragraphOf(number)} (norm ${number})`,
  };
}

// Without `issued`, because the paper is undated: the years in the name of its forum are those of the forum.
function recordOfMeasure(placed: PlacedMeasure): CslRecord {
  const { state, document } = placed.pack;
  return {
    id: placed.measure.id,
    type: 'report',
    author: [{ literal: state.name }],
    title: document.title,
    genre: document.kind.replace(/^./, (first) => first.toUpperCase()),
    publisher: document.forum,
    language: document.language,
    URL: document.address,
    note: `Norm ${placed.norm}, ${partInWords(placed)}`,
  };
}

function cslDate(day: Date): CslDate {
  return { 'date-parts': [[day.getFullYear(), day.getMonth() + 1, day.getDate()]] };
}
