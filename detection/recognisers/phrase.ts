import { words } from '../lexicon/lexica.ts';
import type { Ambiguity, Pattern, Phrase } from '../lexicon/lexicon.ts';
import type { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anywhere, atEnd, atStart } from '../patterns/lexicon-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { WORD_START } from '../patterns/word-start.ts';
import type { Candidate, Evidence } from './candidate.ts';

const LED = new RegExp(WORD_START);
/** Scripts that write words against each other. */
const OWN_LEAD = /\p{Script=Hangul}/u;

const EVIDENCE: Record<Ambiguity, Evidence> = { low: 'phrase-low', medium: 'phrase-medium', high: 'phrase-high' };

/** How many characters before and behind a phrase are looked at for what makes it another subject. */
const REACH = 40;

/** A phrase of the lexica with its vetoes. */
class NamedNorm {
  readonly #phrase: Phrase;
  readonly #notAfter: LazyRegExp | undefined;
  readonly #notBefore: LazyRegExp | undefined;
  readonly #notNear: LazyRegExp | undefined;

  constructor(phrase: Phrase) {
    const given = (patterns: readonly Pattern[] | undefined, as: (patterns: () => readonly Pattern[]) => LazyRegExp) =>
      patterns && as(() => patterns);
    this.#phrase = phrase;
    this.#notAfter = given(phrase.notAfter, atEnd);
    this.#notBefore = given(phrase.notBefore, atStart);
    this.#notNear = given(phrase.notNear, anywhere);
  }

  /** The phrase at these offsets, unless the words right beside it make it another subject. */
  candidate(text: string, start: number, end: number): Candidate[] {
    if (start > 0 && !LED.test(text.charAt(start - 1)) && !OWN_LEAD.test(text.charAt(start))) return [];
    if (this.#notAfter?.test(text.slice(Math.max(0, start - REACH), start))) return [];
    if (this.#notBefore?.test(text.slice(end, end + REACH))) return [];
    const { norm, also = [], ambiguity, cuedByStates, sameSentence } = this.#phrase;
    const cuedBy = cuedByStates ? 'norms or States' : 'norms';
    const evidence = EVIDENCE[ambiguity];
    const candidate = {
      start,
      end,
      kind: 'named',
      form: 'phrase',
      evidence,
      contested: ambiguity !== 'low' && !cuedByStates,
      cuedBy,
    } as const;
    const notNear = this.#notNear;
    return [
      { ...candidate, norms: [norm, ...also], ...(notNear && { notNear }), ...(sameSentence && { sameSentence }) },
    ];
  }
}

const SUREST_FIRST: readonly Ambiguity[] = ['low', 'medium', 'high'];
const ALL = words(({ phrases }) => phrases);
const PHRASES = SUREST_FIRST.flatMap((ambiguity) => ALL.filter((phrase) => phrase.ambiguity === ambiguity));
const NAMED = PHRASES.map((phrase) => new NamedNorm(phrase));
const SPOTTER = new PatternSet(PHRASES.map(({ pattern }) => pattern));

/** Finds the words of each norm's subject in a folded text, in reading order. */
export function findPhrases(text: string): Candidate[] {
  return SPOTTER.matchAll(text).flatMap(
    ({ index: which, start, end }) => NAMED[which]?.candidate(text, start, end) ?? [],
  );
}
