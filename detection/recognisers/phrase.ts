import { words } from '../lexicon/lexica.ts';
import type { Ambiguity, Pattern, Phrase } from '../lexicon/lexicon.ts';
import { hasAttachingLetter } from '../normalize/script.ts';
import type { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anywhere, atEnd, atStart } from '../patterns/lexicon-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { WORD_START } from '../patterns/word-boundary.ts';
import type { Candidate, Evidence } from './candidate.ts';

const WORD_START_CHARACTER = new RegExp(WORD_START);

const EVIDENCE: Record<Ambiguity, Evidence> = { low: 'phrase-low', medium: 'phrase-medium', high: 'phrase-high' };

/** The maximum length of words before and after a phrase that make it another subject, in characters. */
const MAX_VETO_LENGTH = 40;

/** A phrase of the lexica with its vetoes. */
interface PhrasePattern {
  phrase: Phrase;
  notAfter: LazyRegExp | undefined;
  notBefore: LazyRegExp | undefined;
  notNear: LazyRegExp | undefined;
}

function phrasePattern(phrase: Phrase): PhrasePattern {
  const optional = (patterns: readonly Pattern[] | undefined, compile: typeof anywhere) =>
    patterns && compile(() => patterns);
  return {
    phrase,
    notAfter: optional(phrase.notAfter, atEnd),
    notBefore: optional(phrase.notBefore, atStart),
    notNear: optional(phrase.notNear, anywhere),
  };
}

/** The least ambiguous first: where several phrases start at one place, that one is found. */
const AMBIGUITIES: readonly Ambiguity[] = ['low', 'medium', 'high'];
const PHRASES = AMBIGUITIES.flatMap((ambiguity) =>
  words(({ phrases }) => phrases)
    .filter((phrase) => phrase.ambiguity === ambiguity)
    .map(phrasePattern),
);
const PHRASE_SET = new PatternSet(PHRASES.map(({ phrase }) => phrase.pattern));

/** Finds phrases of each norm's subject in a normalized text, in reading order. */
export function findPhrases(text: string): Candidate[] {
  return PHRASE_SET.matchAll(text).flatMap(({ index, start, end }) => {
    const pattern = PHRASES[index];
    return pattern === undefined || isOtherSubject(pattern, text, start, end) ? [] : [candidateOf(pattern, start, end)];
  });
}

/** Whether the match is part of a longer word, or has words right before or after it that make it another subject. */
function isOtherSubject({ notAfter, notBefore }: PhrasePattern, text: string, start: number, end: number): boolean {
  if (start > 0 && !WORD_START_CHARACTER.test(text.charAt(start - 1)) && !hasAttachingLetter(text.charAt(start)))
    return true;
  return (
    notAfter?.test(text.slice(Math.max(0, start - MAX_VETO_LENGTH), start)) === true ||
    notBefore?.test(text.slice(end, end + MAX_VETO_LENGTH)) === true
  );
}

function candidateOf({ phrase, notNear }: PhrasePattern, start: number, end: number): Candidate {
  const { norm, also = [], ambiguity, cuedByStates, sameSentence } = phrase;
  return {
    ...{ start, end, norms: [norm, ...also], kind: 'named', form: 'phrase', evidence: EVIDENCE[ambiguity] },
    contested: ambiguity !== 'low' && !cuedByStates,
    cuedBy: cuedByStates ? 'norms or States' : 'norms',
    ...(notNear && { notNear }),
    ...(sameSentence && { sameSentence }),
  };
}
