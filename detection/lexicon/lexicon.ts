import type { NormNumber } from '../../data/norms/norm.ts';
import type { Language } from '../../reference/language.ts';
import type { Weight } from '../../reference/reference.ts';

/**
 * Words as a lexicon writes them: a regular expression in which a blank stands for any white space (` ?` for any or
 * none), a hyphen for a hyphen, dash, blank or nothing, and `…` for up to 60 characters of the same sentence. Case does
 * not matter, except within `(?-i:…)`. Only bounded repetition (`?`, `{0,3}`), so that every pattern takes linear time.
 */
export type Pattern = string;

/** How surely a phrase means the norm outside this field; low means hardly anything else is ever called so. */
export type Ambiguity = 'low' | 'medium' | 'high';

/** Words of a norm's subject. */
export interface Phrase {
  norm: NormNumber;
  /** Further norms, where the words mean several at once. */
  also?: readonly NormNumber[];
  ambiguity: Ambiguity;
  pattern: Pattern;
  /** Right in front, these make it another subject (`customer due diligence`). */
  notAfter?: readonly Pattern[];
  /** Right behind, these do (`due diligence checklist`). */
  notBefore?: readonly Pattern[];
  /** Whether what supports it must stand in the same sentence. */
  sameSentence?: true;
  /**
   * Whether States with their territory or international law support it too. Other instruments speak of such a subject as
   * well and are compared with the norm, so that one near by says nothing against it.
   */
  cuedByStates?: true;
  /** In the same or a neighbouring sentence, these do. */
  notNear?: readonly Pattern[];
}

/** The script a language is written in, and the rules that come with it. */
export interface Script {
  /** One letter, as regular expression source for the flag `u`. */
  letters: string;
  /**
   * Whether words are attached to each other, to numbers and to letters of other scripts, as Korean particles are. A word
   * then needs no space before it, and may be followed by the `particles` and `suffixes` of the lexicon.
   */
  attachesWords: boolean;
  /** How much text one letter is, counted in Latin letters. */
  letterWeight: number;
}

/** All that detection knows of one language. A further language is one more object of this shape. */
export interface Lexicon {
  language: Language;
  script: Script;
  /** What a numbered norm is called; `either` where the language has no plural. */
  heads: { one: readonly Pattern[]; many: readonly Pattern[]; either: readonly Pattern[] };
  /** Where the head can stand behind the number, what then stands right before or behind the number itself. */
  behindNumber: { heads: readonly Pattern[]; before: readonly Pattern[]; counters: readonly Pattern[] };
  /** What belongs to a number or letter and is written against it. */
  suffixes: readonly Pattern[];
  /** What a language may write against any word without making it another: case endings, forms of to be. */
  particles: readonly Pattern[];
  /** Between a head and its number: `no.`. */
  numberMarks: readonly Pattern[];
  paragraphHeads: readonly Pattern[];
  /** Heads of a letter below paragraph 13: `paragraph 13, letter (c)`. */
  subparagraphHeads: readonly Pattern[];
  numberWords: Readonly<Record<string, NormNumber>>;
  /** Several words may be one conjunction: `as well as`. */
  conjunctions: readonly Pattern[];
  rangeWords: readonly string[];
  /** Words that may follow a lone letter or number word, so that it is not an article, pronoun or count. */
  followers: readonly string[];
  /** Places in the list, for each norm in order, as words or with digits: `third|3rd`. */
  ordinals: readonly Pattern[];
  /** Articles that may come before each ordinal of a list: `the third and the fourth norm`. */
  articles: readonly Pattern[];
  /** Right in front of an ordinal, these make it one more of an open number: `a third norm`. */
  notOrdinalAfter: readonly Pattern[];
  /** Right behind an ordinal and its norm, these make it the first in time. */
  notOrdinalBefore: readonly Pattern[];
  /** Other numbers of norms: in the same or the sentence before, an ordinal counts those. */
  otherSets: readonly Pattern[];
  /** Right behind `norm`, these make it the first part of another noun: `norm entrepreneur`. */
  compounds: readonly Pattern[];
  /** Ways to point back at the one norm just named, and at the first or second of two. */
  anaphors: { only: readonly Pattern[]; former: readonly Pattern[]; latter: readonly Pattern[] };
  /** What else `this norm` can be said of, when it stands between the norm and it. */
  otherAntecedents: readonly Pattern[];
  /** What a number counts, so that it does not belong to the list before it (`norms 3 and 4, 5 States`). */
  counted: readonly Pattern[];
  /** What a State or meeting owns that is about a norm, when the norm stands in front of it: `the ROK's norm 3 practice`. */
  ownedNouns: readonly Pattern[];
  /** Whose norms these can be, besides the UN instrument: `the report's norm 3`. */
  ownPossessors: readonly Pattern[];
  /** Ends a word that owns what follows: `'s`. */
  possessives: readonly Pattern[];
  /** Behind `of`, these may follow a norm; anything else makes it a norm of that. */
  partOf: readonly Pattern[];
  /** Words that begin a sentence, in lower case: in `Norm B. Smith` another word does not. */
  sentenceStarts: readonly string[];
  /** What makes a number behind a head a length of time or a share, never a norm. */
  units: readonly Pattern[];
  /** How many norms there are. */
  setNumbers: readonly Pattern[];
  /** Where that number can stand behind the norms. */
  setsBehind: readonly Pattern[];
  /** Between that number and the norms: `of the`. */
  setPartitives: readonly Pattern[];
  /** Words that describe these norms: they may stand between eleven and norms, or be joined to them (`cyber-norm`). */
  setModifiers: readonly Pattern[];
  /** Words right in front of a head that make it another kind of norm. */
  otherNorms: readonly Pattern[];
  /** Heads of the numbered parts of other texts: `Section 13(f)`. */
  otherHeads: readonly Pattern[];
  /** Right in front of `13(f)` when it stands alone, these make it a value or a part of something else. */
  notBareAfter: readonly Pattern[];
  /** Right behind it, these do: `13(f) filings`. */
  notBareBefore: readonly Pattern[];
  /** Words that may lead a letter in a list of norms. */
  leads: readonly Pattern[];
  /** Other instruments with numbered parts: a norm in the same sentence may be theirs. */
  rivals: readonly Pattern[];
  /** Those among them, and bodies, that have a list of numbered norms: on a page about them a bare number is theirs. */
  numberedRivals: readonly Pattern[];
  /** Bodies that speak of these norms too, but own one that stands right beside them. */
  owners: readonly Pattern[];
  /** What joins a norm to the instrument behind it: `of the`. */
  ownerGlue: readonly Pattern[];
  /** What joins a paragraph to the text it is a part of. */
  ofWords: readonly Pattern[];
  /** The same, where it only does before the name of a text: `to the Convention`. */
  toWords: readonly Pattern[];
  /** In front of a name, these make it the one that is spoken to, and not the owner. */
  spokenTo: readonly Pattern[];
  /** Names of the UN instrument, which lift the veto of a rival in the same sentence. */
  own: readonly Pattern[];
  /** The 2015 report, as it follows a paragraph: beyond doubt (always with its year or symbol), and likely. */
  ownDocument: readonly Pattern[];
  likelyDocument: readonly Pattern[];
  /** Texts with paragraphs of their own. */
  otherDocuments: readonly Pattern[];
  /** Behind a paragraph, these say that it is one of the text it stands in. */
  itself: readonly Pattern[];
  /** Words near by that support an explicit form, and those that support a phrase. */
  cues: readonly Pattern[];
  phraseCues: readonly Pattern[];
  /** Two words that are a cue only together in one sentence: for every phrase, and for those cued by States. */
  pairedCues: { always: readonly (readonly [Pattern, Pattern])[]; byStates: readonly (readonly [Pattern, Pattern])[] };
  /** What a page on the subject says, one pattern for each distinct signal. */
  signals: Readonly<Record<Weight, readonly Pattern[]>>;
  /** What a page on another subject says. */
  otherSubjects: readonly Pattern[];
  /** Fields in which a norm is something else, such as mathematics: in one sentence with a norm it is always that. */
  otherMeanings: readonly Pattern[];
  phrases: readonly Phrase[];
  /** Words that tell that a run of a norm's words is about ICTs, and not what any UN text says; lower case. */
  distinctiveWords: readonly string[];
  /** A quotation neither begins nor ends with these, unless the norm does; lower case. */
  stopWords: readonly string[];
  /** Words that the norms themselves take from other texts, such as the titles of resolutions. */
  sharedPhrases: readonly string[];
  /** Where a word may be written apart: `co-operate`. */
  optionalSplits: readonly Pattern[];
}
