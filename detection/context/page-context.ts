import type { Signal, Weight } from '../../reference/reference.ts';
import { words } from '../lexicon/lexica.ts';
import type { Pattern } from '../lexicon/lexicon.ts';
import { type NormalizedText, normalizeText } from '../normalize/normalize-text.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord, anywhere } from '../patterns/lexicon-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { PreparedBlock } from '../prefilter/prepared-block.ts';
import type { Candidate } from '../recognisers/candidate.ts';
import { findQuotations } from '../recognisers/quotation/quotation.ts';

/** How surely the page as a whole is about the norms. */
export type ContextLevel = 'none' | Weight;

/** A distinct signal of the subject, found on the page. */
export type PageSignal = Extract<Signal, { source: 'page' }>;

/** What is known of the page around a block. Built by `scoreContext`. */
export interface PageContext {
  level: ContextLevel;
  /** Distinct signals of the subject, strongest first. */
  signals: readonly PageSignal[];
  /** Words of another subject (linear algebra, company law, …), as they are written on the page. */
  otherSubjects: readonly string[];
  /** How often blocks that mention norms name the UN instrument, and others with a numbered list of norms. */
  instruments: { un: number; others: number };
  /** Whether the page has a lettered paragraph 13 of its own, which `paragraph 13 (c)` then means. */
  hasParagraph13: boolean;
  /** The first match of each context pattern on the page, by the index of the pattern. */
  matches: ReadonlyMap<number, string>;
}

const STRONGEST_FIRST = ['decisive', 'strong', 'medium', 'weak'] as const satisfies readonly Weight[];
const WEAKEST_FIRST = STRONGEST_FIRST.toReversed();

/**
 * This number of distinct signals of one weight counts as one signal of the next: three, because single words of a field
 * come in twos by chance (`cyber` and `critical infrastructure` on a vendor's page), but three of a kind hardly do.
 */
const SIGNALS_PER_STRONGER_SIGNAL = 3;

/** Every pattern that says something about a page, strongest first; those without a weight belong to another subject. */
const CONTEXT_PATTERNS: readonly { weight?: Weight; pattern: Pattern }[] = [
  ...STRONGEST_FIRST.flatMap((weight) =>
    words(({ signals }) => signals[weight]).map((pattern) => ({ weight, pattern })),
  ),
  ...words(({ otherSubjects, otherMeanings }) => [...otherSubjects, ...otherMeanings]).map((pattern) => ({ pattern })),
];
const CONTEXT_PATTERN_SET = new PatternSet(CONTEXT_PATTERNS.map(({ pattern }) => pattern));

/** The index, before those of the patterns, of a quotation: a norm in its own words is the strongest signal of all. */
const QUOTATION = -1;

const NORM = anywhere(({ heads }) => [...heads.singular, ...heads.plural, ...heads.invariable]);
const UN_INSTRUMENT = new LazyRegExp('gi', () => anyWord(({ unInstrument }) => unInstrument));
const OTHER_NUMBERED_INSTRUMENT = new LazyRegExp('gi', () =>
  anyWord(({ otherNumberedInstruments }) => otherNumberedInstruments),
);

/** The weight of instruments named in the first block: the title says more about a page's subject than other text. */
const TITLE_WEIGHT = 2;

/** The context of a page that nothing is known about. */
export function emptyContext(): PageContext {
  return contextOf(new Map(), { un: 0, others: 0 }, false);
}

/**
 * Scores a page by its distinct signals. Takes its title, its address and every block of its text in reading order.
 *
 * @param unstructuredText further text of the page that names no norm, in pieces of any length
 */
export function scoreContext(
  blocks: Iterable<string | PreparedBlock>,
  unstructuredText: Iterable<string> = [],
): PageContext {
  const matches = new Map<number, string>();
  const instruments = { un: 0, others: 0 };
  const paragraphs = new Paragraph13Detector();
  let weight = TITLE_WEIGHT;
  let hasDecisiveSignal = false;
  for (const given of blocks) {
    const block = PreparedBlock.from(given);
    // Once a signal is decisive, further signals change nothing. Instruments are counted to the end.
    if (!hasDecisiveSignal) {
      recordSignals(block, matches);
      hasDecisiveSignal = isDecisive(matches);
    }
    countInstruments(block.text, weight, instruments);
    paragraphs.push(block.text);
    weight = 1;
  }
  for (const text of unstructuredText) {
    if (isDecisive(matches)) break;
    recordMatches(text, normalizeText(text), true, matches);
  }
  return contextOf(matches, instruments, paragraphs.found);
}

/**
 * The context of a page whose content grew. With a decisive signal further signals change nothing, so then only
 * instruments and paragraph 13 are updated: live pages add text several times a second.
 */
export function extendContext(
  known: PageContext,
  blocks: readonly (string | PreparedBlock)[],
  unstructuredText: readonly string[],
): PageContext {
  if (!isDecisive(known.matches)) return mergeContexts(known, scoreContext(blocks, unstructuredText));
  const instruments = { ...known.instruments };
  const paragraphs = new Paragraph13Detector();
  for (const block of blocks) {
    const { text } = PreparedBlock.from(block);
    countInstruments(text, 1, instruments);
    paragraphs.push(text);
  }
  return contextOf(known.matches, instruments, known.hasParagraph13 || paragraphs.found);
}

/** The context of two parts of one page together; matches of the same pattern are one signal. */
export function mergeContexts(one: PageContext, other: PageContext): PageContext {
  const instruments = {
    un: one.instruments.un + other.instruments.un,
    others: one.instruments.others + other.instruments.others,
  };
  const matches = new Map([...other.matches, ...one.matches]);
  return contextOf(matches, instruments, one.hasParagraph13 || other.hasParagraph13);
}

function contextOf(
  matches: ReadonlyMap<number, string>,
  instruments: PageContext['instruments'],
  hasLettered13: boolean,
): PageContext {
  const signals: PageSignal[] = [];
  const otherSubjects: string[] = [];
  for (const [index, text] of [...matches].sort(([one], [other]) => one - other)) {
    const weight = weightOf(index);
    if (weight === undefined) otherSubjects.push(text);
    else signals.push({ source: 'page', text, weight });
  }
  // On a page that quotes a norm, the lettered paragraph 13 is the one that states the norms.
  const hasParagraph13 = hasLettered13 && !matches.has(QUOTATION);
  return { level: levelOf(signals), signals, otherSubjects, instruments, hasParagraph13, matches };
}

/** The level that distinct signals add up to. */
function levelOf(signals: readonly PageSignal[]): ContextLevel {
  let carried = 0;
  let level: ContextLevel = 'none';
  for (const weight of WEAKEST_FIRST) {
    const count = carried + signals.filter((signal) => signal.weight === weight).length;
    if (count > 0) level = weight;
    carried = Math.floor(count / SIGNALS_PER_STRONGER_SIGNAL);
  }
  return level;
}

function weightOf(patternIndex: number): Weight | undefined {
  return patternIndex === QUOTATION ? 'decisive' : CONTEXT_PATTERNS[patternIndex]?.weight;
}

function isDecisive(matches: ReadonlyMap<number, string>): boolean {
  return [...matches.keys()].some((index) => weightOf(index) === 'decisive');
}

function recordSignals(block: PreparedBlock, matches: Map<number, string>): void {
  const { text, normalized } = block;
  const [quotation] = block.mayContainReference ? findQuotations(normalized.text) : [];
  if (quotation !== undefined) record(QUOTATION, quotation, text, normalized, matches);
  recordMatches(text, normalized, false, matches);
}

function recordMatches(text: string, normalized: NormalizedText, isBare: boolean, matches: Map<number, string>): void {
  for (const match of CONTEXT_PATTERN_SET.matchAll(normalized.text, isBare))
    record(match.index, match, text, normalized, matches);
}

/** Keeps the first match of a pattern, as it is written in the original text. */
function record(
  index: number,
  match: { start: number; end: number },
  text: string,
  normalized: NormalizedText,
  matches: Map<number, string>,
): void {
  if (matches.has(index)) return;
  const { start, end } = normalized.originalSpan(match.start, match.end);
  matches.set(index, text.slice(start, end));
}

function countInstruments(text: string, weight: number, instruments: PageContext['instruments']): void {
  if (!NORM.test(text)) return;
  instruments.un += weight * UN_INSTRUMENT.matchAll(text).length;
  instruments.others += weight * OTHER_NUMBERED_INSTRUMENT.matchAll(text).length;
}

const STARTS_WITH_13 = /^\s{0,40}13\.?\s+\S/;
const STARTS_WITH_A = /^\s{0,40}\(?a\)\s/;
const HAS_LETTERED_LIST = /[:;]\s*\(a\)\s/;
/** The start of a paragraph, in characters, in which its lettered list must begin. */
const LIST_START_LENGTH = 2000;
/** The number of blocks after the start of a paragraph 13 in which its letter (a) may follow. */
const MAX_BLOCKS_TO_LETTER = 3;

/** Detects a lettered paragraph 13: position papers and resolutions number their paragraphs too. */
class Paragraph13Detector {
  found = false;
  #blocksLeft = 0;

  /** Takes the blocks of a page in reading order. */
  push(text: string): void {
    if (STARTS_WITH_13.test(text)) {
      this.#blocksLeft = MAX_BLOCKS_TO_LETTER;
      this.found ||= HAS_LETTERED_LIST.test(text.slice(0, LIST_START_LENGTH));
    } else if (this.#blocksLeft > 0) {
      this.#blocksLeft--;
      this.found ||= STARTS_WITH_A.test(text);
    }
  }
}

/** Whether a page of this level is about the norms beyond doubt. */
export function isDecidedLevel(level: ContextLevel): boolean {
  return level === 'strong' || level === 'decisive';
}

/**
 * The level that counts for one candidate in a block of the page: signals in the candidate's own words are left out, and
 * a strong page is only a medium one where at least as many words belong to other subjects (`11 norms` on an exercise
 * sheet about vectors).
 */
export function levelFor(candidate: Candidate, text: string, context: PageContext): ContextLevel {
  const signals = signalsWithout(candidate, text, context);
  const level = signals === context.signals ? context.level : levelOf(signals);
  return level === 'strong' && context.otherSubjects.length >= signals.length ? 'medium' : level;
}

const CUE = new LazyRegExp('gi', () => anyWord(({ cues }) => cues));

/** The number of characters before a candidate that count as its own words: `the first cyber norm`. */
const OWN_WORDS_LENGTH = 24;

/** The signals of the page that are not words of the candidate, because those can be no reason for its own meaning. */
function signalsWithout(candidate: Candidate, text: string, { signals }: PageContext): readonly PageSignal[] {
  // A decisive signal counts wherever it is written, and decides the level without the others.
  if (signals[0]?.weight === 'decisive') return signals;
  const ownWords = text.slice(Math.max(0, candidate.start - OWN_WORDS_LENGTH), candidate.end);
  const others = signals.filter((signal) => !ownWords.includes(signal.text) || !NORM.test(signal.text));
  if (others.length === signals.length) return signals;
  // Two different cues in it name the UN instrument all the same: `11 UN cyber norms`.
  const cues = new Set(CUE.matchAll(ownWords).map(([cue]) => cue));
  return cues.size > 1 ? signals : others;
}

/** On a page that names other instruments, a bare number is a UN norm only if the UN is named more than this many times as often. */
const CLEAR_MAJORITY = 3;

/** Whether the page names other instruments with numbered norms so often that a bare number may be one of theirs. */
export function isContestedPage({ instruments }: PageContext): boolean {
  return instruments.others > 1 && instruments.un <= CLEAR_MAJORITY * instruments.others;
}
