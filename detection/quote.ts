import type { NormNumber } from '../data/norm.ts';
import type { Candidate } from './candidate.ts';
import { Expression } from './expression.ts';
import { words } from './lexica.ts';
import {
  letterBefore,
  letterBehind,
  Neighbours,
  type QuotedWord,
  splitOff,
  startOfWord,
  wordAt,
} from './quoted-word.ts';
import { allWordings, type Wording } from './wording.ts';

/** So many consecutive words of a norm are a quotation of it. */
const SHORTEST = 8;
/** So many of them must be the norm's own, and not those of a resolution that the norm cites. */
const OWN_WORDS = 5;

const JOINING = new Set(words(({ joiningWords }) => joiningWords));

/** Where a telling word stands in a wording. */
interface Place {
  wording: Wording;
  index: number;
  before: string | undefined;
  behind: string | undefined;
}

/** A telling word of the norms. */
class Telling {
  readonly places: Place[] = [];
  /** The letters right in front of it and right behind it, blanks and marks left out. */
  readonly #letters = { before: '', behind: '[' };

  add(wording: Wording, index: number): void {
    const [before, behind] = [wording.words[index - 1], wording.words[index + 1]];
    this.places.push({ wording, index, before, behind });
    this.#letters.before += before?.at(-1) ?? '';
    this.#letters.behind += behind?.at(0) ?? '';
  }

  /** Whether it may stand in a text beside a neighbour that it has in a norm; tells most others apart at little cost. */
  mayBelong(text: string, start: number, end: number, floor: number): boolean {
    const { before, behind } = this.#letters;
    return before.includes(letterBefore(text, start, floor)) || behind.includes(letterBehind(text, end));
  }
}

/** The telling words that stand in the norms. */
let telling: Map<string, Telling> | undefined;

function tellingWords(): Map<string, Telling> {
  if (telling !== undefined) return telling;
  telling = new Map();
  const wanted = new Set(words((lexicon) => lexicon.tellingWords));
  for (const wording of allWordings()) {
    for (const [index, word] of wording.words.entries()) {
      if (!wanted.has(word)) continue;
      const known = telling.get(word) ?? new Telling();
      telling.set(word, known);
      known.add(wording, index);
    }
  }
  return telling;
}

const TELLING_WORD = new Expression('gi', () => `\\b(?:${splitOff()})?(?:${[...tellingWords().keys()].join('|')})\\b`);

/** A run of words of one norm. */
interface Run {
  norm: NormNumber;
  start: number;
  end: number;
  /** How many words. */
  length: number;
  own: number;
}

/** Finds the norms' own words in a folded text: the longest runs, in any punctuation, case and common spelling. */
export function quotes(text: string): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  for (let end = TELLING_WORD.behind(text, at); end > at; end = TELLING_WORD.behind(text, at)) {
    at = end;
    const run = longestRun(text, end, found.at(-1)?.end ?? 0);
    if (run === undefined) continue;
    const { norm } = run;
    found.push({
      start: run.start,
      end: run.end,
      norms: [norm],
      kind: 'quote',
      form: 'quote',
      evidence: 'quote',
      contested: false,
      cuedBy: 'instrument',
    });
    at = run.end;
  }
  return found;
}

/** The longest run through the telling word in front of an offset that is a quotation; none reaches back over `floor`. */
function longestRun(text: string, end: number, floor: number): Run | undefined {
  const start = startOfWord(text, end);
  const known = tellingWords().get(text.slice(start, end).toLowerCase());
  // Most such words stand among others than in a norm; then nothing more is read.
  if (!known?.mayBelong(text, start, end, floor)) return undefined;
  const word = wordAt(text, start);
  if (word === undefined) return undefined;
  const neighbours = new Neighbours(text, word, floor);
  const [before, behind] = [neighbours.before(1)?.word, neighbours.behind(1)?.word];
  let longest: Run | undefined;
  for (const place of known.places) {
    if (place.before !== before && place.behind !== behind) continue;
    const run = runThrough(place, word, neighbours);
    if (run.length >= SHORTEST && run.own >= OWN_WORDS && run.length > (longest?.length ?? 0)) longest = run;
  }
  return longest;
}

/** How far the words to both sides of one word go on as they do in a wording. */
function runThrough({ wording, index }: Place, word: QuotedWord, neighbours: Neighbours): Run {
  let first = index;
  for (let near = neighbours.before(1); near !== undefined; near = neighbours.before(index - first + 1)) {
    if (near.word !== wording.words[first - 1] || (near.isParted && !wording.ends[first - 1])) break;
    first--;
  }
  let last = index;
  for (let near = neighbours.behind(1); near !== undefined; near = neighbours.behind(last - index + 1)) {
    if (near.word !== wording.words[last + 1] || (near.isParted && !wording.ends[last])) break;
    last++;
  }
  // A sentence that goes on in its own words may share its `and` with the norm.
  while (last + 1 < wording.words.length && JOINING.has(wording.words[last] ?? '')) last--;
  while (first > 0 && JOINING.has(wording.words[first] ?? '')) first++;
  const [from, to] = [wording.counts[first], wording.counts[last + 1]];
  return {
    norm: wording.norm,
    start: (first < index ? neighbours.before(index - first) : word)?.start ?? word.start,
    end: (last > index ? neighbours.behind(last - index) : word)?.end ?? word.end,
    length: (to?.words ?? 0) - (from?.words ?? 0),
    own: (to?.own ?? 0) - (from?.own ?? 0),
  };
}
