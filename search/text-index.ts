import MiniSearch from 'minisearch';
import { type Field, type FieldText, fields, type SearchDocument } from './documents.ts';
import { isHangul, type Token, termsOf, tokenize } from './tokens.ts';
import { type KnownWord, vocabularyOf } from './vocabulary.ts';

/** Norms and measures, ready to be searched. */
export interface SearchIndex {
  readonly mini: MiniSearch;
  /** What can be found; MiniSearch knows each by its position here. */
  readonly entries: readonly IndexEntry[];
  /** Every term, sorted by UTF-16 units. */
  readonly terms: readonly string[];
  /** Every word, the most common first. */
  readonly vocabulary: readonly KnownWord[];
}

/** Something that can be found, with what of it may be highlighted. */
export interface IndexEntry {
  readonly findable: SearchDocument;
  /** By term: the words of title and body that have it, as written there. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  /** Other names of words that stand there, those of the fewest terms first. */
  readonly otherNames: readonly OtherName[];
}

/** Another name for words of title and body. */
export interface OtherName {
  readonly terms: ReadonlySet<string>;
  /** The words and phrases that stand there. */
  readonly standsFor: readonly string[];
}

type Texts = SearchDocument['texts'];
type Document = Readonly<Record<Field, string>> & { readonly id: number };
type UnitsOf = (text: string) => readonly Token[];

/** Builds the index. Some tens of milliseconds for one pack, nearly all of it for taking the texts apart. */
export function indexOf(findables: readonly SearchDocument[]): SearchIndex {
  const unitsOf = remembering(tokenize);
  const termsIn = (text: string) => text.split('\n').flatMap(unitsOf).flatMap(termsOf);
  const terms = new Set<string>();
  const processTerm = (term: string) => {
    terms.add(term);
    return term;
  };
  const mini = new MiniSearch<Document>({ fields: [...fields], tokenize: termsIn, processTerm });
  for (const [id, { texts }] of findables.entries()) mini.add(documentOf(id, texts));
  return {
    mini,
    entries: findables.map((findable) => entryOf(findable, unitsOf)),
    terms: [...terms].sort(),
    vocabulary: vocabularyOf(
      findables.map(({ texts }) => fields.flatMap((field) => texts[field]).flatMap(({ text }) => unitsOf(text))),
    ),
  };
}

// Every text is needed several times, and the words of a topic or a norm once for each of its measures.
function remembering(unitsOf: UnitsOf): UnitsOf {
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    const units = known.get(text) ?? unitsOf(text);
    known.set(text, units);
    return units;
  };
}

function documentOf(id: number, { title, body, names, subject, subjects, norm }: Texts): Document {
  const lines = (texts: readonly FieldText[]) => texts.flatMap(spellings).join('\n');
  return {
    id,
    title: lines(title),
    body: lines(body),
    names: lines(names),
    subject: lines(subject),
    subjects: lines(subjects),
    norm: lines(norm),
  };
}

/** A text; a name also without the spaces of Korean, since 정보 공유 and 정보공유 are one. */
function spellings({ text, standsFor }: FieldText): string[] {
  const isSpaced = standsFor !== undefined && isHangul(text) && text.includes(' ');
  return isSpaced ? [text, text.replaceAll(' ', '')] : [text];
}

function entryOf(findable: SearchDocument, unitsOf: UnitsOf): IndexEntry {
  const { title, body, names, subject, subjects } = findable.texts;
  const own = new Map<string, Set<string>>();
  for (const { text } of [...title, ...body].filter(({ standsFor }) => standsFor === undefined)) {
    for (const unit of unitsOf(text)) {
      for (const term of termsOf(unit)) own.set(term, (own.get(term) ?? new Set()).add(unit.written));
    }
  }
  const otherNames = [...title, ...body, ...names, ...subject, ...subjects].flatMap((name) => {
    const { standsFor = [] } = name;
    if (standsFor.length === 0) return [];
    return [{ terms: new Set(spellings(name).flatMap(unitsOf).flatMap(termsOf)), standsFor }];
  });
  return { findable, own, otherNames: otherNames.sort((a, b) => a.terms.size - b.terms.size) };
}

/** Whether a term stands in the index. */
export function hasTerm({ terms }: SearchIndex, term: string): boolean {
  return terms[placeOf(term, terms)] === term;
}

/** The terms that begin so, in order. */
export function termsFrom({ terms }: SearchIndex, beginning: string): readonly string[] {
  const start = placeOf(beginning, terms);
  let end = start;
  while (terms[end]?.startsWith(beginning)) end += 1;
  return terms.slice(start, end);
}

/** The position of the first term that is not before the given one. */
function placeOf(term: string, terms: readonly string[]): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? term) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
