import type { Norm, NormNumber } from '../data/norms/norm.ts';
import { norms } from '../data/norms/norms.ts';
import { textsOf } from '../data/practice/block-text.ts';
import { acronymsIn, glossaryEntryOf } from '../data/practice/glossary.ts';
import type { PlacedMeasure } from '../data/practice/practice.ts';
import type { GlossaryEntry } from '../data/practice/schema.ts';
import { koreanTermsIn } from './synonyms/korean.ts';
import { occursIn, type Synonym } from './synonyms/subject.ts';
import { normSubjects, topicSubjects } from './synonyms/subjects.ts';

/**
 * Where a word can stand, best place first: `names` holds what the acronyms of the text mean, `subject` other words of
 * its subject, `subjects` those of its further topics, and `norm` the norm that a measure stands under. Korean terms
 * stand where their English ones do.
 */
export const fields = ['title', 'body', 'names', 'subject', 'subjects', 'norm'] as const;

/** A place of {@link fields}. */
export type Field = (typeof fields)[number];

/** A text to be found by. */
export interface FieldText {
  readonly text: string;
  /** The words of title or body that this text is another name of: `KISA` for 한국인터넷진흥원. */
  readonly standsFor?: readonly string[];
}

/** A norm or a measure, with the texts it is found by. */
export interface SearchDocument {
  readonly norm: NormNumber;
  /** The id of the measure; none for the norm itself. */
  readonly measure?: string;
  readonly texts: Readonly<Record<Field, readonly FieldText[]>>;
}

/** The norms and some measures as things to be found, norms first. */
export function searchDocumentsOf(measures: readonly PlacedMeasure[]): SearchDocument[] {
  const found = norms.map(findableNorm);
  return [...found, ...measures.map((placed) => findableMeasure(placed, found[placed.norm - 1]))];
}

function findableNorm({ number, title, text, corrections }: Norm): SearchDocument {
  return {
    norm: number,
    texts: {
      title: inBothLanguages(title),
      body: [text, ...corrections.map(({ meant }) => meant)].flatMap(inBothLanguages),
      names: [],
      subject: otherWords(normSubjects[number], [title, text]),
      subjects: [],
      norm: [],
    },
  };
}

function findableMeasure({ pack, norm, measure }: PlacedMeasure, under: SearchDocument | undefined): SearchDocument {
  const notes = measure.footnotes.map(({ text }) => text);
  const body = [...measure.body.flatMap(textsOf), ...notes];
  const acronyms = new Set([measure.title, ...body].flatMap(acronymsIn).map(({ acronym }) => acronym));
  const entries = [...acronyms].flatMap((acronym) => glossaryEntryOf(acronym, pack.id) ?? []);
  const [subject = [], ...subjects] = measure.topics.map((topic) => topicSubjects[topic]);
  return {
    norm,
    measure: measure.id,
    texts: {
      title: inBothLanguages(measure.title),
      body: body.flatMap(inBothLanguages),
      // What a correction says is searchable too: a reader knows the right name of a ministry, not the slip.
      names: [...entries.flatMap(namesOf), ...measure.corrections.map(({ meant }) => ({ text: meant }))],
      subject: otherWords(subject, [measure.title, ...body]),
      subjects: otherWords(subjects.flat(), [measure.title, ...body]),
      norm: [...(under?.texts.title ?? []), ...(under?.texts.body ?? [])],
    },
  };
}

function inBothLanguages(text: string): FieldText[] {
  const korean = koreanTermsIn(text).flatMap((term) =>
    term.korean.map((name) => ({ text: name, standsFor: term.english })),
  );
  return [{ text }, ...korean];
}

function namesOf({ acronym, expansion, korean, alsoKnownAs = [] }: GlossaryEntry): FieldText[] {
  const names = [acronym, expansion, ...(korean === undefined ? [] : [korean]), ...alsoKnownAs];
  return names.map((text) => ({ text, standsFor: [acronym] }));
}

function otherWords(subjects: readonly Synonym[], texts: readonly string[]): FieldText[] {
  const stands = occursIn(texts.join('\n'));
  return subjects.flatMap(({ english, korean }) => {
    const standsFor = english.filter(stands);
    return [...english, ...korean].map((text) => ({ text, standsFor }));
  });
}
