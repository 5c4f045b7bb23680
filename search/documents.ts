import type { Norm, NormNumber } from '../data/norms/norm.ts';
import { norms } from '../data/norms/norms.ts';
import { textsOf } from '../data/practice/block-text.ts';
import { acronymsIn, glossaryEntryOf } from '../data/practice/glossary.ts';
import type { PlacedMeasure } from '../data/practice/practice.ts';
import type { GlossaryEntry } from '../data/practice/schema.ts';
import { koreanTermsIn } from './synonyms/korean.ts';
import { normSubjects, topicSubjects } from './synonyms/subjects.ts';
import type { Synonym } from './synonyms/synonym.ts';
import { PhraseMatcher } from './words/phrase-matches.ts';

/**
 * The fields of a document, the most important first. `names` has the full names of acronyms and corrected names,
 * `subject` other words for the subject, `furtherSubjects` those for the further topics of a measure, and `norm` the norm
 * of a measure. Korean terms are in the field of the English terms that they translate.
 */
export const fields = ['title', 'body', 'names', 'subject', 'furtherSubjects', 'norm'] as const;

/** A field of a document. */
export type Field = (typeof fields)[number];

/** A text of a field. */
export interface FieldText {
  readonly text: string;
  /** The words of title or body that this text is another name of: `KISA` for 한국인터넷진흥원. */
  readonly synonymOf?: readonly string[];
}

/** A norm or a measure as a document of the index. */
export interface SearchDocument {
  readonly norm: NormNumber;
  /** Undefined for the norm itself. */
  readonly placed?: PlacedMeasure;
  readonly texts: Readonly<Record<Field, readonly FieldText[]>>;
}

/** The documents of the 11 norms and of some measures, norms first. */
export function searchDocumentsOf(measures: readonly PlacedMeasure[]): SearchDocument[] {
  const normDocuments = norms.map(normDocument);
  return [...normDocuments, ...measures.map((placed) => measureDocument(placed, normDocuments[placed.norm - 1]))];
}

function normDocument({ number, title, text, corrections }: Norm): SearchDocument {
  return {
    norm: number,
    texts: {
      title: inBothLanguages(title),
      body: [text, ...corrections.map(({ meant }) => meant)].flatMap(inBothLanguages),
      names: [],
      subject: synonymTexts(normSubjects[number], [title, text]),
      furtherSubjects: [],
      norm: [],
    },
  };
}

function measureDocument(placed: PlacedMeasure, norm: SearchDocument | undefined): SearchDocument {
  const { pack, measure } = placed;
  const body = [...measure.body.flatMap(textsOf), ...measure.footnotes.map(({ text }) => text)];
  const acronyms = new Set([measure.title, ...body].flatMap(acronymsIn).map(({ acronym }) => acronym));
  const entries = [...acronyms].flatMap((acronym) => glossaryEntryOf(acronym, pack.id) ?? []);
  const [subject = [], ...furtherSubjects] = measure.topics.map((topic) => topicSubjects[topic]);
  return {
    norm: placed.norm,
    placed,
    texts: {
      title: inBothLanguages(measure.title),
      body: body.flatMap(inBothLanguages),
      // Corrected names are searchable too, because readers know the right name of a ministry and not the slip.
      names: [...entries.flatMap(namesOf), ...measure.corrections.map(({ meant }) => ({ text: meant }))],
      subject: synonymTexts(subject, [measure.title, ...body]),
      furtherSubjects: synonymTexts(furtherSubjects.flat(), [measure.title, ...body]),
      norm: [...(norm?.texts.title ?? []), ...(norm?.texts.body ?? [])],
    },
  };
}

/** A text and, as further texts, the Korean terms for the English terms in it. */
function inBothLanguages(text: string): FieldText[] {
  const korean = koreanTermsIn(text).flatMap((term) =>
    term.korean.map((name) => ({ text: name, synonymOf: term.english })),
  );
  return [{ text }, ...korean];
}

function namesOf({ acronym, expansion, korean, alsoKnownAs = [] }: GlossaryEntry): FieldText[] {
  const names = [acronym, expansion, ...(korean === undefined ? [] : [korean]), ...alsoKnownAs];
  return names.map((text) => ({ text, synonymOf: [acronym] }));
}

/** The names of some synonyms, each with those of its English names that occur in the texts of the document. */
function synonymTexts(synonyms: readonly Synonym[], texts: readonly string[]): FieldText[] {
  const occurring = new Set(new PhraseMatcher(synonyms.flatMap(({ english }) => english)).occurringIn(texts));
  return synonyms.flatMap(({ english, korean }) => {
    const synonymOf = english.filter((name) => occurring.has(name));
    return [...english, ...korean].map((text) => ({ text, synonymOf }));
  });
}
