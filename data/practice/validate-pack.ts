import * as v from 'valibot';
import { type PracticePack, practicePackSchema } from './schema.ts';

/** Either a pack that follows the format, or what is wrong with it: one sentence per fault, with its place. */
export type PackReading = { readonly pack: PracticePack } | { readonly faults: readonly string[] };

/** Reads an unknown value as a practice pack. Never throws. */
export function readPack(value: unknown): PackReading {
  const result = v.safeParse(practicePackSchema, value);
  return result.success ? { pack: result.output } : { faults: result.issues.map(sentence) };
}

function sentence(issue: v.InferIssue<typeof practicePackSchema>): string {
  if (issue.type === 'raw_check') return issue.message;
  const place = placeOf(issue) || 'The pack';
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${place} is not part of the format.`;
  if (issue.received === 'undefined') return `${place} is missing.`;
  return `${place}: ${issue.message}.`;
}

function placeOf(issue: v.InferIssue<typeof practicePackSchema>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '');
}
