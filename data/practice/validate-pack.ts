import * as v from 'valibot';
import { paperTextsOf } from './block-text.ts';
import { type Measure, type NormPractice, type PracticePack, packSchema } from './schema.ts';

/** A valid pack, or one sentence for each error, with its path in the file. */
export type ParsedPack = { readonly pack: PracticePack } | { readonly errors: readonly string[] };

/** Checks an unknown value against the format of practice packs, its internal references included. Never throws. */
export function parsePack(value: unknown): ParsedPack {
  const result = v.safeParse(packSchema, value);
  if (!result.success) return { errors: result.issues.map(messageOf) };
  const errors = referenceErrors(result.output);
  return errors.length === 0 ? { pack: result.output } : { errors };
}

function messageOf(issue: v.InferIssue<typeof packSchema>): string {
  const path = pathOf(issue) || 'The pack';
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${path} is not part of the format.`;
  if (issue.received === 'undefined') return `${path} is missing.`;
  return `${path}: ${issue.message}.`;
}

function pathOf(issue: v.InferIssue<typeof packSchema>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '');
}

/** The errors that a schema cannot express: duplicate ids, unknown targets and agencies, quotes that do not occur. */
function referenceErrors(pack: PracticePack): string[] {
  const measures = pack.practice.flatMap((entry) => entry.measures);
  const agencies = new Set(pack.glossary.filter((entry) => entry.agency).map((entry) => entry.acronym));
  const ids = new Set(measures.map((measure) => measure.id));
  return [
    ...duplicates(measures.map((measure) => measure.id)).map((id) => `The measure id ${id} is used more than once.`),
    ...duplicates(pack.glossary.map((entry) => entry.acronym)).map(
      (acronym) => `The glossary has more than one entry for ${acronym}.`,
    ),
    ...orderErrors(pack.practice.map((entry) => entry.norm)),
    ...pack.practice.flatMap((entry) => idErrors(pack.id, entry)),
    ...measures.flatMap((measure) => [
      ...targetErrors(measure, ids),
      ...agencyErrors(measure, agencies),
      ...quoteErrors(measure),
    ]),
  ];
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function orderErrors(norms: readonly number[]): string[] {
  const misplaced = norms.find((norm, i) => norm <= (norms[i - 1] ?? 0));
  return misplaced === undefined ? [] : [`Norm ${misplaced} is out of order: list each norm once, in ascending order.`];
}

function idErrors(packId: string, entry: NormPractice): string[] {
  const prefix = `${packId}-${entry.norm}-`;
  return entry.measures
    .filter((measure) => !measure.id.startsWith(prefix))
    .map((measure) => `The measure id ${measure.id} must start with ${prefix}.`);
}

function targetErrors(measure: Measure, ids: ReadonlySet<string>): string[] {
  return measure.seeAlso.flatMap((target) =>
    target.kind === 'measure' && !ids.has(target.id)
      ? [`${measure.id} refers to ${target.id}, but the pack has no such measure.`]
      : [],
  );
}

function agencyErrors(measure: Measure, agencies: ReadonlySet<string>): string[] {
  return measure.agencies
    .filter((agency) => !agencies.has(agency))
    .map((agency) => `${measure.id} names the agency ${agency}, but the glossary has no agency of that name.`);
}

function quoteErrors(measure: Measure): string[] {
  const texts = paperTextsOf(measure);
  const quotes = [
    ...measure.corrections.map((correction) => correction.quote),
    ...measure.footnotes.map((footnote) => footnote.after),
    ...measure.seeAlso.flatMap((target) => target.quote ?? []),
    ...measure.years.map(String),
  ];
  return quotes
    .filter((quote) => !texts.some((text) => text.includes(quote)))
    .map((quote) => `${measure.id} quotes “${quote}”, which its text does not contain.`);
}
