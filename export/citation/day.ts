import { normsDocument } from '../../data/norms/norms.ts';

/** The day as the reader's clock has it, in British order: `24 November 2026`. */
export function dayMonthYear(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The day as the reader's clock has it, in American order: `November 24, 2026`. */
export function monthDayYear(date: Date): string {
  return date.toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The day that A/70/174 bears. Its noon, because a day begins at no midnight where clocks change then. */
export function dayOfNorms(): Date {
  return new Date(`${normsDocument.date}T12:00`);
}

/** The day as the reader's clock has it, by ISO 8601: `2026-11-24`. */
export function isoDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
