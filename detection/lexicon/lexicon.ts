import type { NormNumber } from '../../data/norms/norm.ts';
import type { Language } from '../../reference/language.ts';
import type { Weight } from '../../reference/reference.ts';

/** Words as a regular expression with a few abbreviations: `README.md` describes the syntax. */
export type Pattern = string;

/** How often a phrase means something other than the norm: hardly ever (`low`), sometimes or often (`high`). */
export type Ambiguity = 'low' | 'medium' | 'high';

/** Words for the subject of a norm. A phrase is shown where its ambiguity and what surrounds it allow (`judgement/confidence.ts`). */
export interface Phrase {
  norm: NormNumber;
  /** Further norms that the same words mean. */
  also?: readonly NormNumber[];
  ambiguity: Ambiguity;
  pattern: Pattern;
  /** Directly before the phrase, these make it another subject: `customer due diligence`. */
  notAfter?: readonly Pattern[];
  /** Directly after the phrase, these make it another subject: `due diligence checklist`. */
  notBefore?: readonly Pattern[];
  /** In the same or a neighbouring sentence, these make it another subject. */
  notNear?: readonly Pattern[];
  /** Cues count in the same sentence only. */
  sameSentence?: true;
  /**
   * States with their territory or with international law are a cue, too. Other instruments have the same subject and are compared
   * with the norm, so another instrument nearby does not make the phrase a reference to it.
   */
  cuedByStates?: true;
}

/** The script of a language, and the rules that come with it. */
export interface Script {
  /** One letter, as regular expression source for the flag `u`. */
  letters: string;
  /**
   * Whether words are attached to each other, to numbers and to letters of other scripts, as Korean particles are. A word
   * then needs no space before it, and may be followed by the `particles` and `suffixes` of the lexicon.
   */
  attachesWords: boolean;
  /** How many Latin letters one letter is worth when the length of a text is measured. */
  letterWeight: number;
}

/** All that detection knows about a language, in one folder per language. */
export interface Lexicon {
  language: Language;
  script: Script;

  // Norms and paragraphs with a number or letter: `norm 3`, `paragraph 13 (c)`.

  /** The words for a norm. `invariable`: the same word in the singular and the plural, as in a language without a plural. */
  heads: { singular: readonly Pattern[]; plural: readonly Pattern[]; invariable: readonly Pattern[] };
  /** For languages that put the number before the head: the heads, and what is directly before and after the number. */
  numberFirst: { heads: readonly Pattern[]; before: readonly Pattern[]; counters: readonly Pattern[] };
  /** Between a head and its number: `no.`. */
  numberMarks: readonly Pattern[];
  /** Attached to a number or letter, and part of it. */
  suffixes: readonly Pattern[];
  /** Attached to any word without making it another word: case endings and forms of to be. */
  particles: readonly Pattern[];
  paragraphHeads: readonly Pattern[];
  /** The words for a letter of paragraph 13: `paragraph 13, letter (c)`. */
  subparagraphHeads: readonly Pattern[];
  numberWords: Readonly<Record<string, NormNumber>>;
  /** After a head and its number, these make the number a duration, date or share: `norm 3 years`. */
  units: readonly Pattern[];

  // Lists and ranges: `norms 3 and 4`, `norms (a) to (c)`.

  /** Between the items of a list; one conjunction may have several words: `as well as`. */
  conjunctions: readonly Pattern[];
  /** Between the ends of a range: `to`. */
  rangeWords: readonly string[];
  /** Before a letter in a list of norms. */
  wordsBeforeLetter: readonly Pattern[];
  /** After a lone letter or number word, these show that it is not an article, a pronoun or a count; lower case. */
  wordsAfterLetter: readonly string[];
  /** What makes an adjective of a number, after a hyphen: `Norm 3-related`. */
  adjectiveEndings: readonly Pattern[];
  /** The first words of sentences, lower case. Any other capitalized word after a letter continues a name: `Norm B. Smith`. */
  sentenceStarts: readonly string[];
  /** After a number, these show that it counts them and is not in the list before it: `norms 3 and 4, 5 States`. */
  countedNouns: readonly Pattern[];

  // Ordinals: `the third norm`.

  /** The ordinal of each norm in order, in words or digits: `third|3rd`. */
  ordinals: readonly Pattern[];
  /** Before each ordinal in a list: `the third and the fourth norm`. */
  articles: readonly Pattern[];
  /** Directly before an ordinal, these make it one more of an indefinite number: `yet a third norm`. */
  notOrdinalAfter: readonly Pattern[];
  /** Directly after an ordinal and its norm, these make it the first in time: `the first norm to`. */
  notOrdinalBefore: readonly Pattern[];
  /** Other counts of norms. In the same sentence or the one before, an ordinal refers to these: `three norms … the first norm`. */
  otherNormCounts: readonly Pattern[];

  // All norms at once: `the 11 norms`.

  /** The number of norms. */
  normCounts: readonly Pattern[];
  /** The number of norms, in languages that put it after the norms. */
  trailingNormCounts: readonly Pattern[];
  /** Between that number and the norms: `of the`. */
  countPartitives: readonly Pattern[];
  /** Adjectives of these norms. They may be between `eleven` and `norms`, or be joined to a norm: `cyber-norm`. */
  normModifiers: readonly Pattern[];

  // Anaphors: `this norm`.

  /** What refers back to the only norm mentioned before, and to the first or second of two. */
  anaphors: { only: readonly Pattern[]; former: readonly Pattern[]; latter: readonly Pattern[] };
  /** Between a norm and `this norm`, these may be what is meant instead. */
  otherAntecedents: readonly Pattern[];
  /** Directly after `norm`, these make a compound of it: `norm entrepreneur`. */
  compoundNouns: readonly Pattern[];

  // Other norms, other instruments, and whose norm it is.

  /** Directly before a head, these make it another kind of norm: `social norm`. */
  otherNorms: readonly Pattern[];
  /** Names of the UN instrument and its bodies. Their presence in a sentence outweighs other instruments in it. */
  unInstrument: readonly Pattern[];
  /** Other instruments with numbered parts, which a norm in the same sentence may belong to. */
  otherInstruments: readonly Pattern[];
  /** Instruments and bodies with a list of numbered norms: on a page about one, a bare number refers to its list. */
  otherNumberedInstruments: readonly Pattern[];
  /** Bodies that also discuss the UN norms, so a norm is theirs only directly beside their name. */
  otherOwners: readonly Pattern[];
  /** Between a norm and the instrument it belongs to: `of the`. */
  ownerConnectors: readonly Pattern[];
  /** Before a name, these show that it is addressed and does not own what follows: `according to`. */
  addressingWords: readonly Pattern[];
  /** Who can have UN norms besides the UN instrument: `the report's norm 3`. */
  unPossessors: readonly Pattern[];
  /** The ending of a possessor: `'s`. */
  possessives: readonly Pattern[];
  /** What a State or meeting can have that concerns a norm: `the ROK's norm 3 practice`. */
  possessedNouns: readonly Pattern[];
  /** After `norm 3 of`, what the UN norms are part of; after any other word the norm belongs to that. */
  partOf: readonly Pattern[];

  // Paragraphs, and the documents they are part of.

  /** Between a paragraph and its document: `of`. */
  ofWords: readonly Pattern[];
  /** The same, but only before the name of a document: `to the Convention`. */
  toWords: readonly Pattern[];
  /** The 2015 report after a paragraph of it; certain because it includes the year or symbol. */
  unDocument: readonly Pattern[];
  /** The 2015 report after a paragraph of it, probably. */
  likelyUnDocument: readonly Pattern[];
  /** Other documents that have paragraphs. */
  otherDocuments: readonly Pattern[];
  /** What stands for the document cited before: `ibid.`, `supra note 4`. */
  backReferences: readonly Pattern[];
  /** After a paragraph, these show that it is one of the text that is being read: `of this Act`. */
  selfReferences: readonly Pattern[];
  /** The words for numbered parts of other documents: `Section 13(f)`. */
  otherHeads: readonly Pattern[];
  /** Directly before a `13(f)` without a head, these make it a value or a part of something else. */
  notBareAfter: readonly Pattern[];
  /** Directly after a `13(f)` without a head, these do: `13(f) filings`. */
  notBareBefore: readonly Pattern[];

  // Phrases, and what supports or excludes a reference.

  phrases: readonly Phrase[];
  /** Words nearby that support a norm with a number or letter. */
  cues: readonly Pattern[];
  /** Words nearby that support a phrase. */
  phraseCues: readonly Pattern[];
  /** Two words that support a phrase if both are in its sentence: any phrase, or only those with `cuedByStates`. */
  pairedCues: { always: readonly (readonly [Pattern, Pattern])[]; byStates: readonly (readonly [Pattern, Pattern])[] };
  /** What pages about the norms contain, with one pattern for each distinct signal. */
  signals: Readonly<Record<Weight, readonly Pattern[]>>;
  /** What pages about other subjects contain. */
  otherSubjects: readonly Pattern[];
  /** Words of fields in which a norm is something else, such as mathematics; a norm in the same sentence always is. */
  otherMeanings: readonly Pattern[];

  // Quotations of the norms. Single words are in lower case.

  /** Words by which a quotation is about ICTs, and not just any text of the UN. */
  distinctiveWords: readonly string[];
  /** Words that a quotation does not begin or end with, unless the norm does. */
  stopWords: readonly string[];
  /** What the norms themselves quote, such as the titles of resolutions. */
  sharedPhrases: readonly string[];
  /** Where a word may be written in two parts: `co-operate`. */
  optionalSplits: readonly Pattern[];

  /** How sentences of the norms begin. Most quotations begin there, so the page prefilter searches for it. */
  normOpenings: readonly Pattern[];
}
