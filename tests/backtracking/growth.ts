import { type Piece, piecesOf, type Reads } from './pieces.ts';

/** How the time of a search grows with the length of the text; `unknown` if a group is repeated without a bound. */
export interface Growth {
  growth: 'linear' | 'polynomial' | 'unknown';
  /** If it is not linear: the source from the first unbounded repetition to the second. */
  because?: string;
  /** If it is not linear: the characters of which a text needs a long run for this. */
  run?: Reads;
}

/** A position of an expression at which it reads a character: a state of its automaton. */
interface Place {
  reads: Reads;
  isUnbounded: boolean;
  /** Where it is in the source. The search for the start of a match is at 0. */
  start: number;
  end: number;
  /** The places that can read the next character. */
  next: Set<Place>;
}

/** The places with which a part of an expression can begin and end, and whether it can be empty. */
interface Span {
  first: Place[];
  last: Place[];
  isOptional: boolean;
}

const EMPTY: Span = { first: [], last: [], isOptional: true };

/**
 * How the time of a backtracking search grows on texts that the expression does not match. It is not linear exactly if an
 * unbounded repetition can be followed by another one of the same characters without reading other characters between them: a run
 * of these can then be divided between the two in as many ways as it is long (the degree of ambiguity of the automaton; Weideman
 * and others, "Analyzing Matching Time Behavior of Backtracking Regular Expression Matchers", 2016). A search that may start at any
 * offset counts as an unbounded repetition before the expression.
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
  // An expression that ends with an unbounded repetition matches when it gets there, unless there is a condition after it.
  const harmless = hasConditionAfterRepetition(source) ? [] : whole.last.filter(({ next }) => next.size === 0);
  const slow = places
    .filter(({ isUnbounded }) => isUnbounded)
    .flatMap((place) => sharingWith(place).map(({ sharing, run }) => ({ place, sharing, run })))
    .filter(({ sharing }) => !harmless.includes(sharing));
  // White space last, because normalized texts have no long runs of it.
  const worst = slow.find(({ run }) => run !== 'space') ?? slow[0];
  if (worst === undefined) return { growth: 'linear' };
  return { growth: 'polynomial', because: source.slice(worst.place.start, worst.sharing.end), run: worst.run };
}

function hasConditionAfterRepetition(source: string): boolean {
  const first = /[*+]|,\}/.exec(source)?.index ?? source.length;
  return /\(\?<?[=!]|\$|\\b/i.test(source.slice(first));
}

/** Other unbounded places that can be reached by reading a run of the same characters. */
function sharingWith(start: Place): { sharing: Place; run: Reads }[] {
  return (['space', 'letter', 'any'] as const).flatMap((run) => {
    if (!readsAll(start, run)) return [];
    const reached = new Set([start]);
    for (const place of reached) {
      for (const next of place.next) if (run === 'any' || readsAll(next, run)) reached.add(next);
    }
    return [...reached]
      .filter((place) => place !== start && place.isUnbounded && readsAll(place, run))
      .map((sharing) => ({ sharing, run }));
  });
}

function readsAll({ reads }: Place, run: Reads): boolean {
  return reads === 'any' || reads === run;
}

function placeOf(
  reads: Reads,
  isUnbounded: boolean,
  { start, end }: { start: number; end: number },
  places: Place[],
): Place {
  const place: Place = { reads, isUnbounded, start, end, next: new Set() };
  places.push(place);
  return place;
}

function spanOfGroup(
  alternatives: readonly Piece[][],
  places: Place[],
  onUnboundedGroup: (piece: Piece) => void,
): Span {
  const spans = alternatives.map((sequence) =>
    sequence.map((piece) => spanOfPiece(piece, places, onUnboundedGroup)).reduce(inSequence, EMPTY),
  );
  return {
    first: spans.flatMap(({ first }) => first),
    last: spans.flatMap(({ last }) => last),
    isOptional: spans.some(({ isOptional }) => isOptional),
  };
}

function spanOfPiece(piece: Piece, places: Place[], onUnboundedGroup: (piece: Piece) => void): Span {
  const { atom, min, max } = piece;
  if (atom === 'nothing') return EMPTY;
  const once = (isUnbounded = false): Span => {
    if (typeof atom !== 'string') return spanOfGroup(atom, places, onUnboundedGroup);
    const place = placeOf(atom, isUnbounded, piece, places);
    return { first: [place], last: [place], isOptional: false };
  };
  const optional = (span: Span): Span => ({ ...span, isOptional: true });
  if (max === 'unbounded') {
    if (typeof atom !== 'string') onUnboundedGroup(piece);
    return min === 0 ? optional(once(true)) : once(true);
  }
  const first = min === 0 ? optional(once()) : once();
  if (max === 1) return first;
  return inSequence(first, min === 2 ? once() : optional(once()));
}

function inSequence(one: Span, other: Span): Span {
  for (const place of one.last) for (const next of other.first) place.next.add(next);
  return {
    first: one.isOptional ? [...one.first, ...other.first] : one.first,
    last: other.isOptional ? [...one.last, ...other.last] : other.last,
    isOptional: one.isOptional && other.isOptional,
  };
}
