import type { CSL } from '@citation-js/core';
import type { NormNumber } from '../../data/norms/norm.ts';
import { normsDocument, paragraphOf } from '../../data/norms/norms.ts';
import type { PlacedMeasure } from '../../data/practice/practice.ts';
import { dayOfNorms } from '../citation/day.ts';
import { partInWords } from '../citation/un.ts';

/** What can be exported to a reference manager: a norm by its number, or a measure. */
export type Source = NormNumber | PlacedMeasure;

/**
 * One source as a record of CSL-JSON (schema 1.0.2): the document, with the place in it as `note`, since a record has no other field
 * for it. `accessed` is the day on which it was read on the web.
 */
export function cslOf(source: Source, accessed?: Date): CSL {
  const record = typeof source === 'number' ? recordOfNorm(source) : recordOfMeasure(source);
  return accessed ? { ...record, accessed: dateOf(accessed) } : record;
}

function recordOfNorm(number: NormNumber): CSL {
  return {
    id: `un-norm-${number}`,
    type: 'report',
    author: [{ literal: 'United Nations General Assembly' }],
    title: normsDocument.title,
    genre: 'UN document',
    number: normsDocument.symbol,
    publisher: 'United Nations',
    'publisher-place': 'New York',
    issued: dateOf(dayOfNorms()),
    language: 'en',
    URL: normsDocument.address,
    note: `Para. ${paragraphOf(number)} (norm ${number})`,
  };
}

// No date: the paper bears none, and the years in the name of its forum are the forum's.
function recordOfMeasure(placed: PlacedMeasure): CSL {
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

function dateOf(day: Date): NonNullable<CSL['issued']> {
  return { 'date-parts': [[day.getFullYear(), day.getMonth() + 1, day.getDate()]] };
}
