import type { Pattern } from '../lexicon/lexicon.ts';

/** One piece of a pattern; `detection/lexicon/README.md` describes the syntax. */
export type PatternNode =
  /** Characters one after another. `exact`: they are in `(?-i:…)`, so their case matters. */
  | { type: 'text'; value: string; exact: boolean }
  /** One of several characters, as regular expression source: `[a-k]`, `.`. */
  | { type: 'class'; source: string }
  /** What may be between two words: white space, white space or nothing, a hyphen or nothing, other words. */
  | { type: 'gap'; mark: ' ' | ' ?' | '-' | '…' }
  /** A place without width: `\b`, `^`, `$`. */
  | { type: 'edge'; source: string }
  | { type: 'group'; alternatives: PatternSequence[] }
  /** What must or must not be before or after; not a part of the match. */
  | { type: 'look'; direction: 'before' | 'after'; isNegative: boolean; alternatives: PatternSequence[] }
  | { type: 'repeat'; node: PatternNode; min: number; max: number };

/** Nodes one after another. */
export type PatternSequence = readonly PatternNode[];

const PLAIN = /[^()[\]{}|\\?*+.^$ …-]+/y;
const GROUP_OPENING = /\((?:\?(?<look><?[=!])|\?-i:)?/y;
const CLASS = /\[(?:\\.|[^\]\\]){1,40}\]/y;
const COUNT = /\{(\d+)(,(\d*))?\}/y;

/**
 * Parses a pattern of a lexicon into its alternatives.
 *
 * @throws SyntaxError with the place of what is wrong, for anything that the syntax of the lexica does not have
 */
export function parsePattern(pattern: Pattern): PatternSequence[] {
  let offset = 0;

  function fail(problem: string): never {
    throw new SyntaxError(`Pattern "${pattern}", character ${offset + 1}: ${problem}.`);
  }

  function read(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = offset;
    const match = expression.exec(pattern) ?? undefined;
    offset += match?.[0].length ?? 0;
    return match;
  }

  function readAlternatives(isExact: boolean): PatternSequence[] {
    let sequence: PatternNode[] = [];
    const alternatives = [sequence];
    for (; offset < pattern.length && pattern[offset] !== ')'; ) {
      if (pattern[offset] === '|') {
        offset++;
        sequence = [];
        alternatives.push(sequence);
      } else sequence.push(readRepeated(readNode(isExact)));
    }
    return alternatives;
  }

  function readNode(isExact: boolean): PatternNode {
    const character = pattern.charAt(offset);
    switch (character) {
      case '(':
        return readGroup(isExact);
      case '[':
        return readClass(isExact);
      case '.':
        offset++;
        return { type: 'class', source: '.' };
      case '^':
      case '$':
        offset++;
        return { type: 'edge', source: character };
      case '\\':
        return readEscape(isExact);
      case ' ':
        offset++;
        if (pattern[offset] !== '?') return { type: 'gap', mark: ' ' };
        offset++;
        return { type: 'gap', mark: ' ?' };
      case '-':
      case '…':
        offset++;
        return { type: 'gap', mark: character };
      case '?':
      case '{':
        return fail(`"${character}" has nothing to repeat`);
      case '*':
      case '+':
        return fail(`"${character}" repeats without a bound; write {0,3} or the like`);
      default:
        return { type: 'text', value: readText(), exact: isExact };
    }
  }

  /** The plain characters up to the next one that means something, but for one that is repeated. */
  function readText(): string {
    const text = read(PLAIN)?.[0] ?? pattern.charAt(offset++);
    if (text.length === 1 || !'?{'.includes(pattern.charAt(offset) || '|')) return text;
    offset--;
    return text.slice(0, -1);
  }

  function readGroup(isExact: boolean): PatternNode {
    const opening = read(GROUP_OPENING);
    if (pattern[offset] === '?') fail('a group begins with "(", "(?-i:", "(?=", "(?!", "(?<=" or "(?<!"');
    const alternatives = readAlternatives(isExact || opening?.[0] === '(?-i:');
    if (pattern[offset] !== ')') fail('a group has no ")"');
    offset++;
    const look = opening?.groups?.look;
    if (look === undefined) return { type: 'group', alternatives };
    return {
      type: 'look',
      direction: look.startsWith('<') ? 'before' : 'after',
      isNegative: look.endsWith('!'),
      alternatives,
    };
  }

  function readClass(isExact: boolean): PatternNode {
    const source = read(CLASS)?.[0] ?? fail('a class has no "]"');
    const [, only] = /^\[\\?([^^])\]$/.exec(source) ?? [];
    return only === undefined ? { type: 'class', source } : { type: 'text', value: only, exact: isExact };
  }

  function readEscape(isExact: boolean): PatternNode {
    const escaped = pattern.charAt(offset + 1);
    if (escaped === 'b') {
      offset += 2;
      return { type: 'edge', source: '\\b' };
    }
    if (!/^[^A-Za-z0-9]$/.test(escaped)) fail(`"\\${escaped}" is not in the syntax`);
    offset += 2;
    return { type: 'text', value: escaped, exact: isExact };
  }

  function readRepeated(node: PatternNode): PatternNode {
    const mark = pattern.charAt(offset);
    if (mark === '?') {
      offset++;
      return { type: 'repeat', node, min: 0, max: 1 };
    }
    if (mark !== '{') return node;
    const [count, min, hasMax, max] = read(COUNT) ?? fail('"{" begins no count such as {2} or {0,3}');
    if (max === '') fail(`"${count}" repeats without a bound`);
    // Whether as few or as many as possible are tried first makes no difference to what can match.
    if (pattern[offset] === '?') offset++;
    return { type: 'repeat', node, min: Number(min), max: Number(hasMax === undefined ? min : max) };
  }

  const alternatives = readAlternatives(false);
  if (offset < pattern.length) fail('")" closes no group');
  return alternatives;
}
