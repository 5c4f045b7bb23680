import type { Pattern } from './lexicon/lexicon.ts';

/** So many characters of a beginning are looked for: with a few more it would be rarer in a text, but take longer to find. */
export const LONGEST = 8;
/** A first word as long as this is rare enough by itself. */
const RARE = 5;

/** A class of characters, `…`, or a blank that may be missing. */
const ONE_OF_MANY = /\[[^\]]{2,}\]|[.…]| (?=\?)/y;
/** What looks at its surroundings reads nothing. */
const LOOK = /\(\?<?[=!]/y;
const GROUP = /\((?:\?-i:)?/y;
const END = /\)|$/y;
const OR = /\|/y;
const WORD_EDGE = /\\b/y;
const OPTIONAL = /(?:\?|\{0,\d+\})\??/y;
const COUNT = /\{\d+(?:,\d+)?\}\??/y;
/** Any other one, in a class of its own or escaped; a hyphen may be missing anyway. */
const CHARACTER = /[\\[]?(.)\]?(?:(?<=-)\?)?/y;

/**
 * What the matches of a pattern begin with, as patterns in lower case: every way there is, up to the first character that
 * is one of many. So a search for a few letters finds all places where it may match.
 */
export function openingsOf(pattern: Pattern): string[] {
  const openings: string[] = [];
  let at = 0;

  function reads(piece: RegExp): RegExpExecArray | null {
    piece.lastIndex = at;
    const match = piece.exec(pattern);
    if (match !== null) at += match[0].length;
    return match;
  }

  /** The ways to begin up to the end of a group, from those up to its start. */
  function throughGroup(before: readonly string[]): string[] {
    const through: string[] = [];
    let ways = before;
    while (reads(END) === null) {
      if (reads(OR) === null) ways = throughPiece(ways);
      else {
        through.push(...ways);
        ways = before;
      }
    }
    return [...through, ...ways];
  }

  function throughPiece(before: readonly string[]): readonly string[] {
    if (reads(WORD_EDGE) !== null) return before;
    if (reads(LOOK) !== null) {
      // It is read to get behind it, and none of its ways is taken.
      throughGroup([]);
      return before;
    }
    const behind = reads(GROUP) === null ? throughCharacter(before) : throughGroup(before);
    if (reads(OPTIONAL) !== null) return [...before, ...behind];
    if (reads(COUNT) === null) return behind;
    openings.push(...behind);
    return [];
  }

  function throughCharacter(before: readonly string[]): string[] {
    if (reads(ONE_OF_MANY) !== null) {
      openings.push(...before);
      return [];
    }
    const character = reads(CHARACTER)?.[1] ?? '';
    const isOver = (way: string) => way.length === LONGEST || (character === ' ' && way.length >= RARE);
    openings.push(...before.filter(isOver));
    return before.filter((way) => !isOver(way)).map((way) => way + character.toLowerCase());
  }

  openings.push(...throughGroup(['']));
  return withoutLonger(openings);
}

/** The openings without those that begin with another one. */
export function withoutLonger(openings: readonly string[]): string[] {
  const kept: string[] = [];
  for (const one of openings.toSorted()) if (kept.length === 0 || !one.startsWith(kept.at(-1) ?? '')) kept.push(one);
  return kept;
}
