import { ATTACHING_LETTER } from '../normalize/script.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord, anywhere, atStart } from '../patterns/lexicon-pattern.ts';
import { wordEndPattern } from '../patterns/word-boundary.ts';
import type { JudgedCandidate } from '../recognisers/candidate.ts';
import { isClaimedByOther, OTHER_INSTRUMENT } from '../recognisers/ownership.ts';
import { Sentences } from './sentence.ts';

const ANAPHOR = new LazyRegExp('giu', () => {
  const only = anyWord(({ anaphors }) => anaphors.only);
  const former = anyWord(({ anaphors }) => anaphors.former);
  const latter = anyWord(({ anaphors }) => anaphors.latter);
  return `(?<!${ATTACHING_LETTER})(?:(?<only>${only})|(?<former>${former})|(?<latter>${latter}))${wordEndPattern()}`;
});
/** The rest of a compound noun: `this norm entrepreneur`. */
const COMPOUND = atStart(({ compoundNouns }) => compoundNouns);
/** The maximum length of that rest, in characters. */
const MAX_COMPOUND_LENGTH = 40;
/** Other things that `this norm` can mean. */
const OTHER_ANTECEDENT = anywhere(({ heads, otherAntecedents }) => [
  ...heads.singular,
  ...heads.invariable,
  ...otherAntecedents,
]);

interface Anaphor {
  start: number;
  end: number;
  /** The antecedent it points at: the only norm mentioned, or the former or latter of two. */
  to: 'only' | 'former' | 'latter';
}

/**
 * Finds anaphors in a normalized text: `this norm`, `the latter norm`. Takes the candidates found in the text, in reading
 * order, and returns only those to add. The antecedent must be in the same sentence or the one before it, alone there, with
 * nothing between that could be meant as well.
 */
export function findAnaphors(text: string, mentions: readonly JudgedCandidate[]): JudgedCandidate[] {
  const explicit = mentions.filter(
    ({ kind, confidence }) => kind !== 'set' && (kind !== 'named' || confidence === 'certain'),
  );
  if (explicit.length === 0) return [];
  const sentences = new Sentences(text);
  /** Every mention before the current anaphor, earlier anaphors included. */
  const seen: JudgedCandidate[] = [];
  const added: JudgedCandidate[] = [];
  let next = 0;
  for (const anaphor of anaphorsIn(text)) {
    const { start, end } = anaphor;
    for (let mention = explicit[next]; mention !== undefined && mention.start < end; mention = explicit[++next]) {
      seen.push(mention);
    }
    // In `this norm (c)`, `norm (c)` is a reference of its own.
    if ((seen.at(-1)?.end ?? 0) > start) continue;
    const sentence = sentences.at(start);
    const before = sentences.neighboursOf(sentence).find((neighbour) => neighbour.end <= sentence.start);
    const inSentence = startingFrom(seen, sentence.start);
    const inBoth = startingFrom(seen, (before ?? sentence).start);
    const antecedent =
      anaphor.to === 'only'
        ? onlyNorm(inSentence.length > 0 ? inSentence : inBoth)
        : oneOfTwo(inSentence, inBoth, anaphor.to);
    if (antecedent === undefined || hasOtherBetween(text, antecedent, anaphor, inBoth)) continue;
    const cue = { start: antecedent.start, end: antecedent.end };
    const found: JudgedCandidate = { ...antecedent, start, end, kind: 'anaphor', form: 'anaphor', cue };
    added.push(found);
    seen.push(found);
  }
  return added;
}

function* anaphorsIn(text: string): Generator<Anaphor> {
  for (const { index: start, 0: written, groups } of ANAPHOR.matchAll(text)) {
    const end = start + written.length;
    if (COMPOUND.test(text.slice(end, end + MAX_COMPOUND_LENGTH)) || isClaimedByOther(text, start, end)) continue;
    yield { start, end, to: groups?.only !== undefined ? 'only' : groups?.former !== undefined ? 'former' : 'latter' };
  }
}

/** The mentions, in reading order, that start at an offset or after it. */
function startingFrom(mentions: readonly JudgedCandidate[], offset: number): JudgedCandidate[] {
  // From the end, because a long text has thousands of mentions before the offset.
  return mentions.slice(mentions.findLastIndex(({ start }) => start < offset) + 1);
}

/** The last of the mentions, if all of them name the same single norm. */
function onlyNorm(mentions: readonly JudgedCandidate[]): JudgedCandidate | undefined {
  const last = mentions.at(-1);
  const isOnlyNorm =
    last?.norms.length === 1 && mentions.every(({ norms }) => norms.length === 1 && norms[0] === last.norms[0]);
  return isOnlyNorm ? last : undefined;
}

/** The former or latter of exactly two norms, mentioned in the sentence or else in it and the one before. */
function oneOfTwo(
  inSentence: readonly JudgedCandidate[],
  inBoth: readonly JudgedCandidate[],
  which: 'former' | 'latter',
): JudgedCandidate | undefined {
  const explicit = (mentions: readonly JudgedCandidate[]) => mentions.filter(({ kind }) => kind !== 'anaphor');
  const [first, second, ...others] = explicit(inSentence).length > 1 ? explicit(inSentence) : explicit(inBoth);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (first.norms.length !== 1 || second.norms.length !== 1 || first.norms[0] === second.norms[0]) return undefined;
  return which === 'latter' ? second : first;
}

/** Whether something between an antecedent and an anaphor, mentions left out, could be meant instead. */
function hasOtherBetween(
  text: string,
  antecedent: JudgedCandidate,
  anaphor: Anaphor,
  mentions: readonly JudgedCandidate[],
): boolean {
  const between = [];
  let from = antecedent.end;
  for (const { start, end } of mentions) {
    if (start < from) continue;
    between.push(text.slice(from, start));
    from = end;
  }
  between.push(text.slice(from, anaphor.start));
  return between.some((piece) => OTHER_ANTECEDENT.test(piece) || OTHER_INSTRUMENT.test(piece));
}
