import { paperTextsOf } from './block-text.ts';
import type { Measure, NormPractice, PracticePack } from './schema.ts';

/**
 * What a pack of the right shape says against itself: double ids, references to nothing, agencies without a glossary
 * entry, notes on words that do not stand there. One sentence each; none for a sound pack.
 */
export function contradictionsIn(pack: PracticePack): string[] {
  const measures = pack.practice.flatMap((entry) => entry.measures);
  const agencies = new Set(pack.glossary.filter((entry) => entry.agency).map((entry) => entry.acronym));
  const ids = new Set(measures.map((measure) => measure.id));
  return [
    ...repeated(measures.map((measure) => measure.id)).map((id) => `The measure id ${id} is used twice.`),
    ...repeated(pack.glossary.map((entry) => entry.acronym)).map((acronym) => `The glossary has ${acronym} twice.`),
    ...outOfOrder(pack.practice.map((entry) => entry.norm)),
    ...pack.practice.flatMap((entry) => strayIds(pack.id, entry)),
    ...measures.flatMap((measure) => [...strayReferences(measure, ids, agencies), ...strayQuotes(measure)]),
  ];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function outOfOrder(norms: readonly number[]): string[] {
  const late = norms.find((norm, i) => norm <= (norms[i - 1] ?? 0));
  return late === undefined ? [] : [`Norm ${late} is out of order: norms ascend and each stands once.`];
}

function strayIds(packId: string, entry: NormPractice): string[] {
  const start = `${packId}-${entry.norm}-`;
  return entry.measures
    .filter((measure) => !measure.id.startsWith(start))
    .map((measure) => `The measure id ${measure.id} must begin with ${start}.`);
}

function strayReferences(measure: Measure, ids: ReadonlySet<string>, agencies: ReadonlySet<string>): string[] {
  const nowhere = measure.seeAlso.filter((target) => target.kind === 'measure' && !ids.has(target.id));
  return [
    ...nowhere.map(
      (target) => `${measure.id} refers to ${target.kind === 'measure' ? target.id : ''}, which is not there.`,
    ),
    ...measure.agencies
      .filter((agency) => !agencies.has(agency))
      .map((agency) => `${measure.id} names the agency ${agency}, which the glossary does not list as one.`),
  ];
}

function strayQuotes(measure: Measure): string[] {
  const texts = paperTextsOf(measure);
  const stands = (words: string) => texts.some((text) => text.includes(words));
  const quoted = [
    ...measure.corrections.map((correction) => correction.quote),
    ...measure.footnotes.map((footnote) => footnote.after),
    ...measure.seeAlso.flatMap((target) => target.quote ?? []),
    ...measure.years.map(String),
  ];
  return quoted
    .filter((words) => !stands(words))
    .map((words) => `${measure.id} quotes “${words}”, which does not stand in it.`);
}
