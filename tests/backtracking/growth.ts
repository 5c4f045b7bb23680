import { type Piece, piecesOf, type Reads } from './pieces.ts';

/** How the time for a search can grow with the length of a text: `unknown` where a whole group repeats without end. */
export interface Growth {
  growth: 'linear' | 'polynomial' | 'unknown';
  /** Where it is not linear: what stands in the expression from the one endless repetition to the other. */
  because?: string;
  /** What a text must have a long run of for that. */
  run?: Reads;
}

/** One place of an expression that reads a character. */
interface Place {
  reads: Reads;
  isEndless: boolean;
  /** Where it stands in the source; the search in front of an expression stands at its beginning. */
  start: number;
  end: number;
  /** The places that can read the next character. */
  next: Set<Place>;
}

/** The places a part of an expression can begin and end with, and whether it can be left out. */
interface Span {
  first: Place[];
  last: Place[];
  isOptional: boolean;
}

const EMPTY: Span = { first: [], last: [], isOptional: true };

/**
 * How a backtracking search for an expression can grow, for texts that it does not match. It grows faster than the text
 * exactly when one endless repetition can be followed by another over the same characters, with nothing between them
 * that other characters must be read for: then a run of those can be divided between the two in as many ways as it is
 * long (Weideman and others, "Analyzing Matching Time Behavior of Backtracking Regular Expression Matchers", 2016, on
 * the degree of ambiguity of the automaton). A search that may begin anywhere is an endless repetition in front.
 */
export function growthOf({ source, flags }: { source: string; flags: string }): Growth {
  const places: Place[] = [];
  let unknown: Piece | undefined;
  const whole = spanOfGroup(piecesOf(source), places, (piece) => {
    unknown ??= piece;
  });
  if (unknown !== undefined) return { growth: 'unknown', because: source.slice(unknown.start, unknown.end) };
  if (!flags.includes('y') && !source.startsWith('^')) {
    const search = placeOf('any', true, { start: 0, end: 0 }, places);
    for (const place of whole.first) search.next.add(place);
  }
  // What ends with an endless repetition has matched once it gets there, unless something is asked of what follows.
  const harmless = isAskedAfterRepetition(source) ? [] : whole.last.filter(({ next }) => next.size === 0);
  const slow = places
    .filter(({ isEndless }) => isEndless)
    .flatMap((place) => sharingWith(place).map(({ sharing, run }) => ({ place, sharing, run })))
    .filter(({ sharing }) => !harmless.includes(sharing));
  // Blanks last: there are texts without long runs of them.
  const worst = slow.find(({ run }) => run !== 'blank') ?? slow[0];
  if (worst === undefined) return { growth: 'linear' };
  return { growth: 'polynomial', because: source.slice(worst.place.start, worst.sharing.end), run: worst.run };
}

function isAskedAfterRepetition(source: string): boolean {
  const first = /[*+]|,\}/.exec(source)?.index ?? source.length;
  return /\(\?<?[=!]|\$|\\b/i.test(source.slice(first));
}

/** Other endless places that a run of the same characters leads to. */
function sharingWith(start: Place): { sharing: Place; run: Reads }[] {
  return (['blank', 'letter', 'any'] as const).flatMap((run) => {
    if (!readsAll(start, run)) return [];
    const reached = new Set([start]);
    for (const place of reached) {
      for (const next of place.next) if (run === 'any' || readsAll(next, run)) reached.add(next);
    }
    return [...reached]
      .filter((place) => place !== start && place.isEndless && readsAll(place, run))
      .map((sharing) => ({ sharing, run }));
  });
}

function readsAll({ reads }: Place, run: Reads): boolean {
  return reads === 'any' || reads === run;
}

function placeOf(
  reads: Reads,
  isEndless: boolean,
  { start, end }: { start: number; end: number },
  places: Place[],
): Place {
  const place: Place = { reads, isEndless, start, end, next: new Set() };
  places.push(place);
  return place;
}

function spanOfGroup(alternatives: readonly Piece[][], places: Place[], onEndlessGroup: (piece: Piece) => void): Span {
  const spans = alternatives.map((sequence) =>
    sequence.map((piece) => spanOfPiece(piece, places, onEndlessGroup)).reduce(inSequence, EMPTY),
  );
  return {
    first: spans.flatMap(({ first }) => first),
    last: spans.flatMap(({ last }) => last),
    isOptional: spans.some(({ isOptional }) => isOptional),
  };
}

function spanOfPiece(piece: Piece, places: Place[], onEndlessGroup: (piece: Piece) => void): Span {
  const { atom, least, most } = piece;
  if (atom === 'nothing') return EMPTY;
  const once = (isEndless = false): Span => {
    if (typeof atom !== 'string') return spanOfGroup(atom, places, onEndlessGroup);
    const place = placeOf(atom, isEndless, piece, places);
    return { first: [place], last: [place], isOptional: false };
  };
  const optional = (span: Span): Span => ({ ...span, isOptional: true });
  if (most === 'endless') {
    if (typeof atom !== 'string') onEndlessGroup(piece);
    return least === 0 ? optional(once(true)) : once(true);
  }
  const first = least === 0 ? optional(once()) : once();
  if (most === 1) return first;
  return inSequence(first, least === 2 ? once() : optional(once()));
}

function inSequence(one: Span, other: Span): Span {
  for (const place of one.last) for (const next of other.first) place.next.add(next);
  return {
    first: one.isOptional ? [...one.first, ...other.first] : one.first,
    last: other.isOptional ? [...one.last, ...other.last] : other.last,
    isOptional: one.isOptional && other.isOptional,
  };
}
