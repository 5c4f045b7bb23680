import type { Weight } from '../../reference/reference.ts';
import { words } from '../lexicon/lexica.ts';
import type { Pattern } from '../lexicon/lexicon.ts';
import { type NormalizedText, normalizeText } from '../normalize/normalize-text.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord, anywhere } from '../patterns/lexicon-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { mayContainReference } from '../prefilter/block-prefilter.ts';
import { findQuotations } from '../recognisers/quotation/quotation.ts';
import type { ContextLevel, PageContext } from './context-types.ts';
import { Paragraph13Detector } from './paragraph-13.ts';

const STRONGEST_FIRST = ['decisive', 'strong', 'medium', 'weak'] as const satisfies readonly Weight[];
const WEAKEST_FIRST = STRONGEST_FIRST.toReversed();

/**
 * So many distinct signals of one weight count as one of the next: three, because single words of a field come in
 * twos by chance (`cyber` and `critical infrastructure` on a vendor's page), but three of a kind hardly do.
 */
const MAKE_ONE_OF_THE_NEXT = 3;

/** Every pattern that says something of a page, strongest first; those without a weight speak of another subject. */
const SAYINGS: readonly { weight?: Weight; pattern: Pattern }[] = [
  ...STRONGEST_FIRST.flatMap((weight) =>
    words(({ signals }) => signals[weight]).map((pattern) => ({ weight, pattern })),
  ),
  ...words(({ otherSubjects, otherMeanings }) => [...otherSubjects, ...otherMeanings]).map((pattern) => ({ pattern })),
];
const SPOTTER = new PatternSet(SAYINGS.map(({ pattern }) => pattern));

const NORM_NAMED = anywhere(({ heads }) => [...heads.one, ...heads.many, ...heads.either]);
const OWN = new LazyRegExp('gi', () => anyWord(({ own }) => own));
const RIVAL = new LazyRegExp('gi', () => anyWord(({ numberedRivals }) => numberedRivals));

/** A norm in its own words is the surest signal of all; it stands in front of the patterns. */
const QUOTATION = -1;

/** The title, which comes first, says more of what a page is about than any other text. */
const TITLE_WEIGHT = 2;

/** A page of which nothing is known. */
export function emptyContext(): PageContext {
  return { level: 'none', signals: [], otherSubject: [], named: { own: 0, rivals: 0 }, hasParagraph13: false };
}

/**
 * Scores a page once by what it says of its subject. Takes its title, its address and every block of its text; gives
 * the distinct signals, strongest first, and the level they add up to.
 *
 * @param besides further text of the page that names no norm, in pieces of any length
 */
export function scoreContext(texts: Iterable<string>, besides: Iterable<string> = []): PageContext {
  const said = new Map<number, string>();
  const named = { own: 0, rivals: 0 };
  const paragraphs = new Paragraph13Detector();
  let weight = TITLE_WEIGHT;
  let decided = false;
  for (const text of texts) {
    // Once the page is decided, further signals would change nothing; whose norms they are is counted to the end.
    if (!decided) {
      recordSignals(text, said);
      decided = isDecided(said);
    }
    countNamed(text, weight, named);
    paragraphs.push(text);
    weight = 1;
  }
  for (const text of besides) {
    if (isDecided(said)) break;
    recordMatches(text, normalizeText(text), true, said);
  }
  return contextOf(said, named, paragraphs.found);
}

/** Counts in whose norms a text speaks of. */
function countNamed(text: string, weight: number, named: PageContext['named']): void {
  if (!NORM_NAMED.test(text)) return;
  named.own += weight * OWN.matchAll(text).length;
  named.rivals += weight * RIVAL.matchAll(text).length;
}

function isDecided(said: ReadonlyMap<number, string>): boolean {
  return [...said.keys()].some((index) => weightOf(index) === 'decisive');
}

/** What was said, strongest first, and the level it adds up to. */
function contextOf(
  said: ReadonlyMap<number, string>,
  named: PageContext['named'],
  hasLettered13: boolean,
): PageContext {
  const signals: PageContext['signals'] = [];
  const otherSubject: string[] = [];
  for (const [index, text] of [...said].sort(([one], [other]) => one - other)) {
    const weight = weightOf(index);
    if (weight === undefined) otherSubject.push(text);
    else signals.push({ source: 'page', text, weight });
  }
  // With a norm in its own words in it, paragraph 13 is the one that states the norms.
  const hasParagraph13 = hasLettered13 && !said.has(QUOTATION);
  return { level: levelOf(signals), signals, otherSubject, named, hasParagraph13 };
}

function weightOf(saying: number): Weight | undefined {
  return saying === QUOTATION ? 'decisive' : SAYINGS[saying]?.weight;
}

/** Notes what one text says, in the words as they stand there, by the index of the pattern. */
function recordSignals(text: string, said: Map<number, string>): void {
  const folded = normalizeText(text);
  const [quote] = mayContainReference(text) ? findQuotations(folded.text) : [];
  if (quote !== undefined && !said.has(QUOTATION))
    said.set(QUOTATION, sliceOf(text, folded.span(quote.start, quote.end)));
  recordMatches(text, folded, false, said);
}

function recordMatches(text: string, folded: NormalizedText, isBare: boolean, said: Map<number, string>): void {
  for (const { index: which, start, end } of SPOTTER.matchAll(folded.text, isBare)) {
    if (!said.has(which)) said.set(which, sliceOf(text, folded.span(start, end)));
  }
}

function sliceOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

/** What distinct signals add up to. */
export function levelOf(signals: PageContext['signals']): ContextLevel {
  let carried = 0;
  let level: ContextLevel = 'none';
  for (const weight of WEAKEST_FIRST) {
    const count = carried + signals.filter((signal) => signal.weight === weight).length;
    if (count > 0) level = weight;
    carried = Math.floor(count / MAKE_ONE_OF_THE_NEXT);
  }
  return level;
}

/**
 * What is known of a page together with what later content says. Of a page that is decided, only whose norms it speaks of is heard
 * further: a page may say a little more many times a second.
 */
export function extendContext(known: PageContext, texts: readonly string[], besides: readonly string[]): PageContext {
  if (known.signals[0]?.weight !== 'decisive') return mergeContexts(known, scoreContext(texts, besides));
  const named = { ...known.named };
  const paragraphs = new Paragraph13Detector();
  for (const text of texts) {
    countNamed(text, 1, named);
    paragraphs.push(text);
  }
  const context = { ...known, named };
  return paragraphs.found ? mergeContexts(context, { ...emptyContext(), hasParagraph13: true }) : context;
}

/** Two contexts of a page as one; the same signal in other words counts once. */
export function mergeContexts(one: PageContext, other: PageContext): PageContext {
  const said = new Map<number, string>();
  for (const { signals, otherSubject } of [one, other]) {
    // Read again by its own words, a signal shows whether it is one that was heard before.
    for (const text of [...signals.map((signal) => signal.text), ...otherSubject]) recordSignals(text, said);
  }
  const named = { own: one.named.own + other.named.own, rivals: one.named.rivals + other.named.rivals };
  return contextOf(said, named, one.hasParagraph13 || other.hasParagraph13);
}
