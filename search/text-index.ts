import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { type Field, type FieldText, fields, type SearchDocument } from './documents.ts';
import { isHangul, type Token, termsOf, tokenize } from './words/tokens.ts';

/** Norms and measures, ready to be searched. */
export interface SearchIndex {
  /** Its ids are positions in `documents`. */
  readonly mini: MiniSearch;
  readonly documents: readonly IndexedDocument[];
  /** Every term, as keys. */
  readonly terms: SearchableMap<true>;
  /** Every token of the texts once, the most common first. */
  readonly vocabulary: readonly Token[];
}

/** A document with the words of it that a search result may highlight. */
export interface IndexedDocument {
  readonly document: SearchDocument;
  /** The words of title and body by term, as written there. */
  readonly wordsByTerm: ReadonlyMap<string, ReadonlySet<string>>;
  /** Other names of words in title and body, those with the fewest terms first. */
  readonly otherNames: readonly OtherName[];
}

/** Another name of some words of title and body. */
export interface OtherName {
  readonly terms: ReadonlySet<string>;
  /** The words and phrases as they occur in title and body. */
  readonly synonymOf: readonly string[];
}

type Texts = SearchDocument['texts'];
type MiniSearchDocument = Readonly<Record<Field, string>> & { readonly id: number };
type Tokenizer = (text: string) => readonly Token[];

/** Builds the index of some documents. Takes some tens of milliseconds for one pack, most of it for tokenizing. */
export function indexOf(documents: readonly SearchDocument[]): SearchIndex {
  const tokensOf = memoized(tokenize);
  const termsIn = (text: string) => text.split('\n').flatMap(tokensOf).flatMap(termsOf);
  const terms = new SearchableMap<true>();
  const processTerm = (term: string) => {
    terms.set(term, true);
    return term;
  };
  const mini = new MiniSearch<MiniSearchDocument>({ fields: [...fields], tokenize: termsIn, processTerm });
  for (const [id, { texts }] of documents.entries()) mini.add(miniSearchDocument(id, texts));
  return {
    mini,
    documents: documents.map((document) => indexedDocument(document, tokensOf)),
    terms,
    vocabulary: vocabularyOf(
      documents.map(({ texts }) => fields.flatMap((field) => texts[field]).flatMap(({ text }) => tokensOf(text))),
    ),
  };
}

// Every text is tokenized several times, and the names of a topic or a norm once for each of its measures.
function memoized(tokensOf: Tokenizer): Tokenizer {
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    const tokens = known.get(text) ?? tokensOf(text);
    known.set(text, tokens);
    return tokens;
  };
}

function miniSearchDocument(id: number, texts: Texts): MiniSearchDocument {
  const lines = (field: Field) => texts[field].flatMap(spellingsOf).join('\n');
  return {
    id,
    title: lines('title'),
    body: lines('body'),
    names: lines('names'),
    subject: lines('subject'),
    furtherSubjects: lines('furtherSubjects'),
    norm: lines('norm'),
  };
}

/** A text and, if it is a Korean name, the same without spaces, because 정보 공유 and 정보공유 are one name. */
function spellingsOf({ text, synonymOf }: FieldText): string[] {
  const isKoreanName = synonymOf !== undefined && isHangul(text) && text.includes(' ');
  return isKoreanName ? [text, text.replaceAll(' ', '')] : [text];
}

function indexedDocument(document: SearchDocument, tokensOf: Tokenizer): IndexedDocument {
  const { title, body, names, subject, furtherSubjects } = document.texts;
  const wordsByTerm = new Map<string, Set<string>>();
  for (const { text } of [...title, ...body].filter(({ synonymOf }) => synonymOf === undefined)) {
    for (const token of tokensOf(text)) {
      for (const term of termsOf(token)) {
        wordsByTerm.set(term, (wordsByTerm.get(term) ?? new Set()).add(token.written));
      }
    }
  }
  const otherNames = [...title, ...body, ...names, ...subject, ...furtherSubjects].flatMap((name): OtherName[] => {
    const { synonymOf = [] } = name;
    if (synonymOf.length === 0) return [];
    return [{ terms: new Set(spellingsOf(name).flatMap(tokensOf).flatMap(termsOf)), synonymOf }];
  });
  return { document, wordsByTerm, otherNames: otherNames.sort((a, b) => a.terms.size - b.terms.size) };
}

/** The tokens of some documents, each in its most common spelling: those of the most documents first. */
function vocabularyOf(documents: readonly (readonly Token[])[]): Token[] {
  const counts = new Map<string, Map<string, { token: Token; count: number }>>();
  for (const tokens of documents) {
    for (const token of new Map(tokens.map((each) => [each.written, each])).values()) {
      const spellings = counts.get(token.folded) ?? new Map<string, { token: Token; count: number }>();
      const count = (spellings.get(token.written)?.count ?? 0) + 1;
      counts.set(token.folded, spellings.set(token.written, { token, count }));
    }
  }
  return Array.from(counts.values(), (spellings) => [...spellings.values()].sort(moreCommon)[0])
    .filter((most) => most !== undefined)
    .sort((a, b) => b.count - a.count)
    .map(({ token }) => token);
}

type Counted = { readonly token: Token; readonly count: number };

/** Orders spellings by how common they are; of equally common ones, small letters come first. */
function moreCommon(a: Counted, b: Counted): number {
  return b.count - a.count || Number(a.token.written < b.token.written) - Number(a.token.written > b.token.written);
}
