import MiniSearch from 'minisearch';
import { textsOf } from './block-text.ts';
import { acronymsIn, glossaryEntryOf } from './glossary.ts';
import { normByNumber, paragraphOf } from './norms.ts';
import type { PlacedMeasure } from './practice.ts';
import type { GlossaryEntry } from './schema.ts';
import { termsOf, type Unit, unitsIn } from './search-terms.ts';

/** Where a word can stand, best place first: `names` holds what the acronyms of the text mean, `norm` the norm itself. */
export const fields = ['title', 'body', 'names', 'norm'] as const;

type Field = (typeof fields)[number];

/** The measures, ready to be searched. */
export interface SearchIndex {
  readonly mini: MiniSearch;
  /** Every term of the index with the way it is mostly written and the number of measures that have it. */
  readonly vocabulary: ReadonlyMap<string, { readonly written: string; readonly measures: number }>;
  /** By measure id and term: the words as written that the term stands for in that measure. */
  readonly writtenAs: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

type Document = Readonly<Record<Field | 'id', string>>;

type UnitsOf = (text: string) => readonly Unit[];

/** Builds the index. Some tens of milliseconds for one pack, nearly all of it for taking the texts apart. */
export function indexOf(measures: readonly PlacedMeasure[]): SearchIndex {
  const unitsOf = remembering(unitsIn);
  const tokenize = (text: string) => unitsOf(text).flatMap(termsOf);
  const mini = new MiniSearch<Document>({ fields: [...fields], tokenize, processTerm: (term) => term });
  const writtenAs = new Map<string, Map<string, Set<string>>>();
  for (const placed of measures) {
    const entries = entriesNamedIn(placed);
    const document = documentOf(placed, entries);
    mini.add(document);
    writtenAs.set(document.id, writtenFormsOf(document, entries, unitsOf));
  }
  return { mini, vocabulary: vocabularyOf(writtenAs), writtenAs };
}

// Every text is needed twice, and the text of a norm once for each of its measures.
function remembering(unitsOf: UnitsOf): UnitsOf {
  const known = new Map<string, readonly Unit[]>();
  return (text) => {
    const units = known.get(text) ?? unitsOf(text);
    known.set(text, units);
    return units;
  };
}

function entriesNamedIn({ pack, measure }: PlacedMeasure): GlossaryEntry[] {
  const named = [measure.title, ...measure.body.flatMap(textsOf)].flatMap(acronymsIn).map(({ acronym }) => acronym);
  return [...new Set(named)].flatMap((acronym) => glossaryEntryOf(acronym, pack.id) ?? []);
}

function documentOf({ norm, measure }: PlacedMeasure, entries: readonly GlossaryEntry[]): Document {
  const { title, text } = normByNumber(norm);
  return {
    id: measure.id,
    title: measure.title,
    body: [...measure.body.flatMap(textsOf), ...measure.footnotes.map((footnote) => footnote.text)].join('\n'),
    // What a correction says is searchable too: a reader knows the right name of a ministry, not the slip.
    names: [...entries.flatMap(namesOf), ...measure.corrections.map((correction) => correction.meant)].join('\n'),
    norm: [`Norm ${norm} · ${paragraphOf(norm)}`, title, text].join('\n'),
  };
}

function namesOf({ acronym, expansion, korean, alsoKnownAs }: GlossaryEntry): string[] {
  return [acronym, expansion, ...(korean === undefined ? [] : [korean]), ...(alsoKnownAs ?? [])];
}

function writtenFormsOf(
  document: Document,
  entries: readonly GlossaryEntry[],
  unitsOf: UnitsOf,
): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  const note = (text: string, asWritten?: string) => {
    for (const unit of unitsOf(text)) {
      for (const term of termsOf(unit)) {
        const known = forms.get(term) ?? new Set();
        forms.set(term, known.add(asWritten ?? unit.written));
      }
    }
  };
  for (const field of fields) note(document[field]);
  // A Korean name never stands in an English paper: what can be highlighted there is the acronym it belongs to.
  for (const { acronym, korean, alsoKnownAs } of entries) {
    for (const name of [...(korean === undefined ? [] : [korean]), ...(alsoKnownAs ?? [])]) note(name, acronym);
  }
  return forms;
}

function vocabularyOf(writtenAs: SearchIndex['writtenAs']): SearchIndex['vocabulary'] {
  const counts = new Map<string, Map<string, number>>();
  for (const forms of writtenAs.values()) {
    for (const [term, written] of forms) {
      const count = counts.get(term) ?? new Map<string, number>();
      for (const form of written) count.set(form, (count.get(form) ?? 0) + 1);
      counts.set(term, count);
    }
  }
  return new Map(
    Array.from(counts, ([term, forms]) => {
      const byFrequency = [...forms].sort(([a, n], [b, m]) => m - n || Number(a < b) - Number(a > b));
      return [term, { written: byFrequency[0]?.[0] ?? term, measures: Math.max(...forms.values()) }];
    }),
  );
}
