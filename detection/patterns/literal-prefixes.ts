import type { Pattern } from '../lexicon/lexicon.ts';

/** So many letters tell nearly all words apart. */
const LONGEST = 6;

const LOOK = /\(\?<?[=!]/y;
const GROUP = /\((?:\?-i:)?/y;
const COUNT = /\{\d+(?:,\d+)?\}\??/y;
/** A blank or hyphen that may be missing. */
const GAP = / \?|-\??/y;
/** What stands for one of many characters. */
const UNCERTAIN = /[.…]|\[[^\]]{2,}\]/y;
/** Any other character, also in a class of its own or escaped. */
const CHARACTER = /\\b|[[\\]?(.)\]?/y;
/** What need not be read one by one, once every way to begin is known. */
const REST = /[^()|[\\]+/y;

/**
 * The letters that the matches of a pattern begin with, in lower case, with blanks and hyphens as patterns have them: every
 * way there is, up to the first character that is not certain. So a look at a few letters tells where the pattern may match.
 */
export function literalPrefixesOf(pattern: Pattern): string[] {
  const openings: string[] = [];
  let at = 0;

  function read(piece: RegExp): RegExpExecArray | undefined {
    piece.lastIndex = at;
    const match = piece.exec(pattern) ?? undefined;
    at += match?.[0].length ?? 0;
    return match;
  }

  /** The ways to begin up to the end of a group, from those up to its start. */
  function throughGroup(before: readonly string[]): string[] {
    const through: string[] = [];
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

  function throughPiece(before: readonly string[]): readonly string[] {
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
    const count = read(COUNT)?.[0];
    if (count === undefined) return behind;
    openings.push(...behind);
    return count.startsWith('{0') ? before : [];
  }

  function throughCharacter(before: readonly string[]): readonly string[] {
    const gap = read(GAP)?.[0].charAt(0);
    if (gap !== undefined) {
      openings.push(...before.map((way) => way + gap));
      return before;
    }
    if (read(UNCERTAIN) !== undefined) {
      openings.push(...before);
      return [];
    }
    const character = read(CHARACTER)?.[1] ?? '';
    openings.push(...before.filter((way) => way.length === LONGEST));
    return before.filter((way) => way.length < LONGEST).map((way) => way + character.toLowerCase());
  }

  openings.push(...throughGroup(['']));
  return [...new Set(openings)];
}
