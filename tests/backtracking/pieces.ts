/** The characters that a piece reads, in an alphabet of two: white space, and `letter` for all other characters. */
export type Reads = 'space' | 'letter' | 'any';

/** A piece of a regular expression, and how often it is repeated; `max` is 2 for any greater number. */
export interface Piece {
  /** A character or class, `nothing` for an anchor, or the alternatives of a group. */
  atom: Reads | 'nothing' | Piece[][];
  min: 0 | 1 | 2;
  max: 1 | 2 | 'unbounded';
  /** Where it begins in the source, and where its quantifier ends. */
  start: number;
  end: number;
}

const TOKEN = new RegExp(
  [
    '(?<open>\\((?:\\?(?:(?<look><?[=!])|<\\w+>|[-a-z]*:))?)',
    '(?<close>\\))|(?<or>\\|)',
    '(?<repeat>(?:[*+?]|\\{\\d+(?:,\\d*)?\\})\\??)',
    '(?<atom>\\\\(?:[pP]\\{[^}]*\\}|u[0-9a-fA-F]{4}|.)|\\[(?:\\\\.|[^\\]\\\\])*\\]|.)',
  ].join('|'),
  'gsu',
);

/**
 * The alternatives of a regular expression, in pieces. Lazy and greedy quantifiers are the same, because they differ only in the
 * order in which matches are tried. A lookaround is an optional group: an engine reads it and then continues where it was.
 */
export function piecesOf(source: string): Piece[][] {
  const root: Piece[][] = [[]];
  const open = [root];
  for (const { 0: token, index: start, groups = {} } of source.matchAll(TOKEN)) {
    const group = open.at(-1) ?? root;
    const sequence = group.at(-1) ?? [];
    const before = sequence.at(-1);
    const place = { start, end: start + token.length };
    if (groups.open !== undefined) {
      const inner: Piece[][] = [[]];
      sequence.push({ atom: inner, min: groups.look === undefined ? 1 : 0, max: 1, ...place });
      open.push(inner);
    } else if (groups.close !== undefined) open.pop();
    else if (groups.or !== undefined) group.push([]);
    else if (groups.atom !== undefined) sequence.push({ atom: readBy(token), min: 1, max: 1, ...place });
    else if (before !== undefined) Object.assign(before, repetition(token), { end: place.end });
  }
  return root;
}

function readBy(atom: string): Piece['atom'] {
  if (/^(?:\\[bB]|[\^$])$/.test(atom)) return 'nothing';
  if (/^(?:\\[DWP]|\.$)/.test(atom)) return 'any';
  const isSpace = /\\[snrtvf]|\s/.test(atom);
  if (atom.startsWith('[^')) return isSpace ? 'letter' : 'any';
  if (!isSpace) return 'letter';
  return atom.startsWith('[') && /[^\s[\]]/.test(atom.replace(/\\[snrtvf]/g, '')) ? 'any' : 'space';
}

function repetition(token: string): Pick<Piece, 'min' | 'max'> {
  if (token.startsWith('?')) return { min: 0, max: 1 };
  if (token.startsWith('*')) return { min: 0, max: 'unbounded' };
  if (token.startsWith('+')) return { min: 1, max: 'unbounded' };
  const [min = '', max = min] = token.replace(/[{}?]/g, '').split(',');
  return { min: upToTwo(min), max: max === '' ? 'unbounded' : Number(max) > 1 ? 2 : 1 };
}

function upToTwo(digits: string): 0 | 1 | 2 {
  const count = Number(digits);
  return count === 0 ? 0 : count === 1 ? 1 : 2;
}
