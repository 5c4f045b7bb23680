import { normsDocument } from '../../data/norms/norms.ts';

/** A day in the local time zone, in British order: `24 November 2026`. */
export function dayMonthYear(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day in the local time zone, in American order: `November 24, 2026`. */
export function monthDayYear(date: Date): string {
  return date.toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The date of A/70/174, at noon, because some time zones have days that do not begin at midnight. */
export function dayOfNorms(): Date {
  return new Date(`${normsDocument.date}T12:00`);
}
