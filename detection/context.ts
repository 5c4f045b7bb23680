import type { Weight } from '../data/reference.ts';
import { words } from './lexica.ts';
import type { Pattern } from './lexicon/lexicon.ts';
import { fold } from './normalise.ts';
import type { ContextLevel, PageContext } from './reference.ts';
import { Spotter } from './spotter.ts';

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
  ...words(({ otherSubjects }) => otherSubjects).map((pattern) => ({ pattern })),
];
const SPOTTER = new Spotter(SAYINGS.map(({ pattern }) => pattern));

/** A page of which nothing is known. */
export function emptyContext(): PageContext {
  return { level: 'none', signals: [], otherSubject: [] };
}

/**
 * Scores a page once by what it says of its subject. Takes its title, its address and every block of its text; gives
 * the distinct signals, strongest first, and the level they add up to.
 */
export function scoreContext(texts: Iterable<string>): PageContext {
  const said = new Map<number, string>();
  for (const text of texts) {
    listen(text, said);
    // The page is decided; further signals would change nothing.
    if ([...said.keys()].some((index) => SAYINGS[index]?.weight === 'decisive')) break;
  }
  return contextOf(said);
}

/** What was said, strongest first, and the level it adds up to. */
function contextOf(said: ReadonlyMap<number, string>): PageContext {
  const signals: PageContext['signals'] = [];
  const otherSubject: string[] = [];
  for (const [index, text] of [...said].sort(([one], [other]) => one - other)) {
    const weight = SAYINGS[index]?.weight;
    if (weight === undefined) otherSubject.push(text);
    else signals.push({ source: 'page', text, weight });
  }
  return { level: levelOf(signals), signals, otherSubject };
}

/** Notes what one text says, in the words as they stand there, by the index of the pattern. */
function listen(text: string, said: Map<number, string>): void {
  const folded = fold(text);
  for (const { which, start, end } of SPOTTER.spot(folded.text)) {
    if (said.has(which)) continue;
    const span = folded.span(start, end);
    said.set(which, text.slice(span.start, span.end));
  }
}

function levelOf(signals: PageContext['signals']): ContextLevel {
  let carried = 0;
  let level: ContextLevel = 'none';
  for (const weight of WEAKEST_FIRST) {
    const count = carried + signals.filter((signal) => signal.weight === weight).length;
    if (count > 0) level = weight;
    carried = Math.floor(count / MAKE_ONE_OF_THE_NEXT);
  }
  return level;
}

/** What is known of a page together with what later content says; the same signal in other words counts once. */
export function mergeContexts(one: PageContext, other: PageContext): PageContext {
  const said = new Map<number, string>();
  for (const { signals, otherSubject } of [one, other]) {
    // Read again by its own words, a signal shows whether it is one that was heard before.
    for (const text of [...signals.map((signal) => signal.text), ...otherSubject]) listen(text, said);
  }
  return contextOf(said);
}
