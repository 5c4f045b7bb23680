import { byFirstLetter } from './first-letters.ts';
import type { Pattern } from './lexicon/lexicon.ts';
import { sourceOf } from './pattern.ts';

/** What a match of a pattern may begin with. */
export interface Opening {
  /** The letters of the first word, as far as they are certain; in lower case. */
  letters: string;
  /** A regular expression source. */
  source: string;
}

/** So many characters of a beginning are looked for: with a few more it would be rarer in a text, but take longer to find. */
const LONGEST = 14;
/** So many of its second word. */
const LONGEST_BEHIND_BLANK = 2;
/** Where there are more ways to begin than this, what follows would multiply them. */
const MANY = 3;

/** One way to begin, as far as a pattern was read. */
interface Way extends Opening {
  /** How many characters more may be read. */
  left: number;
  /** Whether the first word may go on. */
  isWord: boolean;
  /** Whether it holds a blank. */
  isParted: boolean;
}

const NOTHING_YET: Way = { letters: '', source: '', left: LONGEST, isWord: true, isParted: false };

const LOOK = /\(\?<?[=!]/y;
const GROUP = /\((?:\?-i:)?/y;
/** One character: a class, an escaped one or any other; blanks and hyphens as the lexica write them. */
const CHARACTER = /\[[^\]]*\]|\\.|[ -]\??|[^?{]/y;
const COUNT = /\{\d+(?:,\d+)?\}\??/y;
/** What need not be read one by one, once every way to begin is known. */
const REST = /[^()|[\\]+/y;

/**
 * Every way in which the matches of a pattern begin, up to a repetition. A search for these few characters finds all
 * places where the pattern may match.
 */
export function openingsOf(pattern: Pattern): Opening[] {
  const openings: Way[] = [];
  let at = 0;

  function read(piece: RegExp): string | undefined {
    piece.lastIndex = at;
    const written = piece.exec(pattern)?.[0];
    at += written?.length ?? 0;
    return written;
  }

  function end(ways: readonly Way[]): void {
    openings.push(...ways);
  }

  /** The ways to begin up to the end of a group, from those up to its start. */
  function throughGroup(before: readonly Way[]): Way[] {
    const through: Way[] = [];
    let ways = before;
    for (; at < pattern.length && pattern[at] !== ')'; ) {
      if (pattern[at] === '|') {
        at++;
        through.push(...ways);
        ways = before;
      } else if (ways.length > 0 || read(REST) === undefined) ways = throughPiece(ways);
    }
    at++;
    return [...through, ...ways];
  }

  function throughPiece(before: readonly Way[]): readonly Way[] {
    // What only looks at what stands there is read to get behind it.
    if (read(LOOK) !== undefined) {
      throughGroup([]);
      return before;
    }
    const behind = read(GROUP) === undefined ? throughCharacter(before) : throughGroup(before);
    if (pattern[at] === '?') {
      at++;
      return [...before, ...behind];
    }
    const count = read(COUNT);
    if (count === undefined) return behind;
    end(behind);
    return count.startsWith('{0') ? before : [];
  }

  function throughCharacter(before: readonly Way[]): readonly Way[] {
    const written = read(CHARACTER) ?? '';
    if (written === '\\b') return before;
    const isBlank = written.startsWith(' ');
    const isOver = ({ left, isParted }: Way) =>
      left === 0 || '….'.includes(written) || (isBlank && (isParted || before.length > MANY));
    end(before.filter(isOver));
    return before.filter((way) => !isOver(way)).map((way) => longer(way, written));
  }

  end(throughGroup([NOTHING_YET]));
  return withoutLonger(openings);
}

function longer({ letters, source, left, isWord, isParted }: Way, written: string): Way {
  const [, character] = /^[[\\]?([^ -])\]?$/.exec(written) ?? [];
  const isBlank = written.startsWith(' ');
  const goesOn = isWord && character !== undefined;
  return {
    letters: goesOn ? letters + character.toLowerCase() : letters,
    source: source + sourceOf(written.toLowerCase()),
    left: isBlank ? LONGEST_BEHIND_BLANK : left - 1,
    isWord: goesOn,
    isParted: isParted || isBlank,
  };
}

/** Any of the openings, as regular expression source. */
export function anyOpening(openings: readonly Opening[]): string {
  return byFirstLetter(withoutLonger(openings).map(({ source }) => source));
}

/** The openings without those that begin with another one. */
function withoutLonger<One extends Opening>(openings: readonly One[]): One[] {
  const kept: One[] = [];
  for (const one of openings.toSorted((a, b) => (a.source < b.source ? -1 : 1))) {
    const last = kept.at(-1);
    if (last === undefined || !one.source.startsWith(last.source)) kept.push(one);
  }
  return kept;
}
