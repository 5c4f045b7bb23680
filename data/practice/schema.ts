import * as v from 'valibot';
import { topics } from './topics.ts';

// The extension imports only the types of this file (`import type`), so that Valibot reaches no web page. The values are
// for the build (`packs.data.ts`), the published JSON Schema (`scripts/build/write-schema.ts`) and tests.

const text = v.pipe(
  v.string('must be text'),
  v.nonEmpty('must not be empty'),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'must not begin or end with white space'),
);

const webAddress = v.pipe(v.string('must be text'), v.url('must be a web address'));

const measureId = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z]+-([1-9]|1[01])(-[a-z0-9]+)+$/, 'must look like rok-3-due-diligence: pack, norm number, subject'),
);

const normNumber = v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 'must be a norm number, 1 to 11');

const block = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('paragraph'), text }),
    v.strictObject({ kind: v.literal('list'), items: v.pipe(v.array(text), v.nonEmpty('must not be empty')) }),
  ],
  'must be a block of kind "paragraph" or "list"',
);

const origin = v.picklist(['paper', 'editorial'], 'must be "paper" or "editorial"');

const footnote = v.pipe(
  v.strictObject({ mark: text, after: text, text }),
  v.description('The mark follows the first occurrence of the words `after` in the title or body.'),
);

const seeAlso = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('measure'), id: measureId, origin, quote: v.exactOptional(text) }),
    v.strictObject({ kind: v.literal('norm'), norm: normNumber, origin, quote: v.exactOptional(text) }),
  ],
  'must be a reference of kind "measure" or "norm"',
);

const correction = v.pipe(
  v.strictObject({ quote: text, meant: text, note: text }),
  v.description('A slip of the paper: the words as printed, the words that were meant, and how we know.'),
);

const measure = v.strictObject({
  id: measureId,
  title: text,
  titleOrigin: origin,
  body: v.pipe(v.array(block), v.nonEmpty('must not be empty')),
  footnotes: v.array(footnote),
  agencies: v.array(text),
  years: v.array(v.pipe(v.number('must be a year'), v.integer('must be a year'))),
  topics: v.pipe(
    v.array(v.picklist(topics, 'must be one of the topics of data/practice/topics.ts')),
    v.nonEmpty('must not be empty'),
  ),
  seeAlso: v.array(seeAlso),
  corrections: v.array(correction),
});

const normPractice = v.strictObject({
  norm: normNumber,
  statement: v.array(block),
  measures: v.array(measure),
});

const glossaryEntry = v.strictObject({
  acronym: text,
  expansion: text,
  korean: v.exactOptional(text),
  alsoKnownAs: v.exactOptional(v.array(text)),
  agency: v.boolean('must be true or false'),
});

/** One practice pack: how one State implements the norms, as one JSON file. `validate-pack.ts` checks what a shape can't. */
export const packSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(text),
    id: v.pipe(v.string('must be text'), v.regex(/^[a-z]+$/, 'must be lower-case letters')),
    state: v.strictObject({
      name: text,
      displayName: v.pipe(
        text,
        v.description('The name as it reads within an English sentence: "the Republic of Korea", "Japan".'),
      ),
      short: text,
      iso: v.pipe(v.string('must be text'), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code')),
    }),
    document: v.strictObject({
      title: text,
      kind: text,
      forum: text,
      forumShort: text,
      language: v.pipe(text, v.description('BCP 47 tag of the language that the document is written in.')),
      address: webAddress,
      norms: v.pipe(v.literal('A/70/174', 'must be A/70/174'), v.description('The document that states the norms.')),
    }),
    preface: v.array(block),
    practice: v.array(normPractice),
    glossary: v.array(glossaryEntry),
  }),
  v.title('Practice pack'),
  v.description('How one State implements the 11 norms of A/70/174, paragraph 13, in its own words.'),
);

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** One State's practice, read-only. */
export type PracticePack = DeepReadonly<v.InferOutput<typeof packSchema>>;
/** The entry of a pack for one norm. */
export type NormPractice = PracticePack['practice'][number];
/** One measure by which a State implements a norm. */
export type Measure = NormPractice['measures'][number];
/** A paragraph or a list. */
export type Block = Measure['body'][number];
/** A cross-reference from a measure to another measure or to a norm. */
export type SeeAlso = Measure['seeAlso'][number];
/** An editorial note on a slip in the paper. */
export type Correction = Measure['corrections'][number];
/** A footnote of the paper. */
export type Footnote = Measure['footnotes'][number];
/** One acronym that the paper of a pack uses. */
export type GlossaryEntry = PracticePack['glossary'][number];
