import { LEXICA, words } from '../lexicon/lexica.ts';
import type { Pattern } from '../lexicon/lexicon.ts';
import { hasAttachingLetter } from '../normalize/script.ts';
import { type Choice, chooseLiterals, type Requirement } from './choose-literals.ts';
import {
  type Alternative,
  anchorOf,
  groupedByAnchor,
  hasSeldomAnchor,
  inNotation,
  isAcronym,
} from './literal-groups.ts';
import { LiteralText } from './literal-parts.ts';
import { runsOfWords } from './quotation-literals.ts';
import { type Literal, requiredLiterals } from './required-literals.ts';

/*
 * What `page-prefilter.ts` searches for, derived from the lexica and the norms. The build replaces this module by its exports
 * (`scripts/build/build-time-data.ts`), so that the sentinel contains neither the lexica nor this code.
 *
 * Something is shown on a page for one of three reasons:
 * - A reference is certain by itself: a norm with its number, a phrase of low ambiguity, a quotation.
 * - The page is about the norms: it has a strong signal.
 * - The page has a weaker signal, and there is a cue near the reference, or the word norm in it (`judgement/confidence.ts`).
 * What the first two require is sufficient. What the weaker signals require is a hint, which makes a page worth reading together
 * with a cue. Phrases of medium and high ambiguity are not searched for, but what supports them is.
 */

/** How rare a literal must be to be sufficient or a hint, in bits (`literal-rarity.ts`). */
const SUFFICIENT_RARITY = 15;
const HINT_RARITY = 14;
/** The same for a cue; one that is less rare than wanted costs more. */
const CUE_RARITY = 8;
const WANTED_CUE_RARITY = 14;

/**
 * Quotations of at least this many words are found wherever they begin, shorter ones only where they contain the beginning of a
 * sentence. To find all of them would take another 350 bytes, for pages with no other sign of the subject.
 */
const QUOTED_WORDS = 17;

/** What a literal costs: its bytes in the sentinel, and the time to compile it and to search for it. */
function costOf(literal: Literal): number {
  const isAttached = hasAttachingLetter(literal);
  const bytes = literal.length + (isAttached ? literal.length : anchorOf(literal) > 0 ? 3 : 0);
  const gaps = literal.match(/ /g)?.length ?? 0;
  const time = 2 * gaps + (literal.includes('…') ? 25 : 0) + (isAttached || hasSeldomAnchor(literal) ? 0 : 2);
  return bytes + time + 1;
}

function choiceOf(minRarity: number, wantedRarity = minRarity): Choice {
  return { minRarity, wantedRarity, cutsWords: true, minBeginning: 7, costOf, costOfInitial: 0 };
}

/** What a match of a pattern requires. An acronym is searched for in capitals only, because pages write it so. */
function requirementOf(pattern: Pattern): Requirement {
  return requiredLiterals(pattern.replace(/(?<!\\)[A-Z]{3,}/g, '(?-i:$&)'));
}

/** What patterns match, for patterns with few matches. */
function spellingsOf(patterns: readonly Pattern[]): string[] {
  const literals = patterns.flatMap((pattern) => requiredLiterals(pattern)[0] ?? []);
  return [...new Set(literals.map((literal) => literal.replace(/[<>]/g, '')))];
}

const headPatterns = words(({ heads }) => Object.values(heads).flat());
const headSpellings = spellingsOf(headPatterns);
const sentenceStarts = spellingsOf(words(({ normOpenings }) => normOpenings));

const hints = chooseLiterals(
  LEXICA.flatMap(({ signals, unDocument }) => [...signals.medium, ...signals.weak, ...unDocument]).map(requirementOf),
  choiceOf(HINT_RARITY),
);
const cues = chooseLiterals(
  [
    ...[...headPatterns, ...words(({ phraseCues }) => phraseCues)].map(requirementOf),
    // Both words of a pair are required, so either of them is enough.
    ...LEXICA.flatMap(({ pairedCues: { always, byStates } }) => [...always, ...byStates]).map((pair) =>
      pair.flatMap(requirementOf),
    ),
  ],
  { ...choiceOf(CUE_RARITY, WANTED_CUE_RARITY), costOf: ({ length }) => length },
);

/** Whether a page with a literal is worth reading even if it is not searched for it. */
function isFoundAnyway(literal: Literal): boolean {
  return containsAny(literal, sentenceStarts) || (containsAny(literal, hints) && containsAny(literal, cues));
}

function containsAny(literal: Literal, parts: readonly Literal[]): boolean {
  const text = new LiteralText(literal);
  return parts.some((part) => text.contains(part, { cutsWords: true }));
}

const sufficient = chooseLiterals(
  [
    ...LEXICA.flatMap(({ phrases, signals }) => [
      ...phrases.filter(({ ambiguity }) => ambiguity === 'low').map(({ pattern }) => pattern),
      ...[...signals.decisive, ...signals.strong],
    ]).map(requirementOf),
    ...runsOfWords(QUOTED_WORDS).map((run) => [[run]]),
  ]
    .map((requirement) => requirement.map((literals) => literals.filter((literal) => !isFoundAnyway(literal))))
    .filter((requirement) => requirement.every((literals) => literals.length > 0)),
  choiceOf(SUFFICIENT_RARITY),
);

/** Regular expression source that matches nothing. */
const NEVER = '(?!)';

/** Alternatives by how they are searched for: by a seldom letter, by another character, in a script that attaches words. */
function sorted(alternatives: readonly Alternative[]): { words: string; symbols: string; attached: string } {
  const attached = alternatives.filter(({ literal }) => hasAttachingLetter(literal));
  const others = alternatives.filter((alternative) => !attached.includes(alternative));
  return {
    words: groupedByAnchor(others.filter(({ literal }) => hasSeldomAnchor(literal))) || NEVER,
    symbols: groupedByAnchor(others.filter(({ literal }) => !hasSeldomAnchor(literal))) || NEVER,
    attached: attached.map(({ literal, tail = '' }) => inNotation(literal) + tail).join('|') || NEVER,
  };
}

const sortedSufficient = sorted([
  ...[...sufficient, ...sentenceStarts].map((literal) => ({ literal })),
  // `norm 13 (c)`
  ...headSpellings.map((literal) => ({ literal, tail: ' 13[^a-z]{0,9}[a-k]' })),
]);
const sortedHints = sorted(hints.filter((hint) => !containsAny(hint, sufficient)).map((literal) => ({ literal })));

/** A head with a capital and a number: `Norm 3`, `Norm no. 3`, `Norm III`, `Norm three`. */
function numberedHead(): string {
  const heads = headSpellings
    .filter((head) => /^[a-z]/.test(head))
    .map((head) => inNotation(head.charAt(0).toUpperCase() + head.slice(1)));
  const initials = words(({ numberMarks }) => numberMarks).map((mark) => mark.charAt(0));
  const markInitials = [...new Set(initials)].filter((initial) => /\w/.test(initial)).join('');
  const numbers = ['\\d', '[ivx]{1,4}\\b', ...words(({ numberWords }) => Object.keys(numberWords))];
  return `(?:${heads.join('|')}) (?:[${markInitials}]\\w{0,6} )?(?:${numbers.join('|')})`;
}

/**
 * What is searched for, in the notation of `literalSource`: in the first group what is sufficient, after it what is a hint.
 * By how it is searched for: by a seldom letter, by another character, in a script that attaches words.
 */
export const WORDS = `(${sortedSufficient.words})|${sortedHints.words}`;
export const SYMBOLS = `(${sortedSufficient.symbols}|${numberedHead()})|${sortedHints.symbols}`;
export const ATTACHED_WORDS = `(${sortedSufficient.attached})|${sortedHints.attached}`;

/** What the words for paragraphs have in common: `para` of `paragraphs` and `sub-paras`. */
const paragraphs = spellingsOf(words(({ paragraphHeads }) => paragraphHeads)).filter(
  (head, _, all) => !all.some((other) => other !== head && head.includes(other)),
);

/** What a page with a hint must have as well. A `13 (c)` or `paragraph 13` may be a reference itself. */
export const CUES = [
  ...cues.filter((cue) => !isAcronym(cue)).map(inNotation),
  `(?-i:${cues.filter(isAcronym).join('|').replaceAll('<', '') || NEVER})`,
  '13 \\d? (?:\\(|\\[|[a-k]\\b)',
  ...paragraphs.map((head) => inNotation(hasAttachingLetter(head) ? `${head} 13` : `${head}\\w* 13(?!\\d)`)),
].join('|');

/** A range of letters, as the source of a character class, with one in every literal of a script that attaches words. */
export const ATTACHING_LETTERS = rangeOf(Array.from(ATTACHED_WORDS).filter(hasAttachingLetter).sort());

function rangeOf(letters: readonly string[]): string {
  return letters.length === 0 ? '' : `${letters[0]}-${letters.at(-1)}`;
}
