import type { NormNumber } from '../../data/norm.ts';
import type { Weight } from '../../data/reference.ts';

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
  ambiguity: Ambiguity;
  pattern: Pattern;
  /** Right in front, these make it another subject (`customer due diligence`). */
  notAfter?: readonly Pattern[];
  /** Right behind, these do (`due diligence checklist`). */
  notBefore?: readonly Pattern[];
  /** In the same or a neighbouring sentence, these do. */
  notNear?: readonly Pattern[];
}

/** All that detection knows of one language. A further language is one more object of this shape. */
export interface Lexicon {
  /** BCP 47 tag. */
  language: string;
  /** What a numbered norm is called; `either` where the language has no plural. */
  heads: { one: readonly Pattern[]; many: readonly Pattern[]; either: readonly Pattern[] };
  /** Heads that go round the number: what stands before it and what behind. */
  brackets: readonly (readonly [Pattern, Pattern])[];
  /** Between a head and its number: `no.`. */
  numberMarks: readonly Pattern[];
  paragraphHeads: readonly Pattern[];
  numberWords: Readonly<Record<string, NormNumber>>;
  conjunctions: readonly string[];
  rangeWords: readonly string[];
  /**
   * Words that may follow a lone letter or number word, so that it is not an article, pronoun or count; where a language
   * writes particles against the number, those particles.
   */
  followers: readonly string[];
  /** What a number counts, so that it does not belong to the list before it (`norms 3 and 4, 5 States`). */
  counted: readonly string[];
  /** What makes a number behind a head a length of time or a share, never a norm. */
  units: readonly string[];
  /** How many norms there are. */
  setNumbers: readonly Pattern[];
  /** Words that describe these norms: they may stand between eleven and norms, or be joined to them (`cyber-norm`). */
  setModifiers: readonly Pattern[];
  /** Words right in front of a head that make it another kind of norm. */
  otherNorms: readonly Pattern[];
  /** Heads of the numbered parts of other texts: `Section 13(f)`. */
  otherHeads: readonly Pattern[];
  /** Words that may stand right in front of `13(f)` when it stands alone. */
  bareLeads: readonly Pattern[];
  /** Other instruments with numbered parts: a norm in the same sentence may be theirs. */
  rivals: readonly Pattern[];
  /** Bodies that speak of these norms too, but own one that stands right beside them. */
  owners: readonly Pattern[];
  /** What joins a norm to the instrument behind it: `of the`. */
  ownerGlue: readonly Pattern[];
  /** What joins a paragraph to the text it is a part of. */
  ofWords: readonly Pattern[];
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
  /** Two words that are a cue only together in one sentence. */
  pairedCues: readonly (readonly [Pattern, Pattern])[];
  /** What a page on the subject says, one pattern for each distinct signal. */
  signals: Readonly<Record<Weight, readonly Pattern[]>>;
  /** What a page on another subject says. */
  otherSubjects: readonly Pattern[];
  phrases: readonly Phrase[];
  /** After these a full stop does not end a sentence. */
  abbreviations: readonly string[];
}
