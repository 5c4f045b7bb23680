/** What a piece can read, in the small alphabet that matters here: blanks, and letters, which stand for all the rest. */
export type Reads = 'blank' | 'letter' | 'any';

/** A piece of a regular expression, and how often it is read; `most` is 2 for any greater number that has an end. */
export interface Piece {
  /** A character or class, nothing (an anchor), or a group of alternatives. */
  atom: Reads | 'nothing' | Piece[][];
  least: 0 | 1 | 2;
  most: 1 | 2 | 'endless';
  /** Where it begins in the source, and where it ends with what repeats it. */
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
 * The alternatives of a regular expression, in pieces. Laziness changes the order in which ways are tried and not how
 * many there are, so it is left out; what an assertion looks at may be read or not, since an engine tries it, then goes
 * on from where it was.
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
      sequence.push({ atom: inner, least: groups.look === undefined ? 1 : 0, most: 1, ...place });
      open.push(inner);
    } else if (groups.close !== undefined) open.pop();
    else if (groups.or !== undefined) group.push([]);
    else if (groups.atom !== undefined) sequence.push({ atom: readBy(token), least: 1, most: 1, ...place });
    else if (before !== undefined) Object.assign(before, repetition(token), { end: place.end });
  }
  return root;
}

function readBy(atom: string): Piece['atom'] {
  if (/^(?:\\[bB]|[\^$])$/.test(atom)) return 'nothing';
  if (/^(?:\\[DWP]|\.$)/.test(atom)) return 'any';
  const isBlank = /\\[snrtvf]|\s/.test(atom);
  if (atom.startsWith('[^')) return isBlank ? 'letter' : 'any';
  if (!isBlank) return 'letter';
  return atom.startsWith('[') && /[^\s[\]]/.test(atom.replace(/\\[snrtvf]/g, '')) ? 'any' : 'blank';
}

function repetition(token: string): Pick<Piece, 'least' | 'most'> {
  if (token.startsWith('?')) return { least: 0, most: 1 };
  if (token.startsWith('*')) return { least: 0, most: 'endless' };
  if (token.startsWith('+')) return { least: 1, most: 'endless' };
  const [least = '', most = least] = token.replace(/[{}?]/g, '').split(',');
  return { least: upToTwo(least), most: most === '' ? 'endless' : Number(most) > 1 ? 2 : 1 };
}

function upToTwo(digits: string): 0 | 1 | 2 {
  const count = Number(digits);
  return count === 0 ? 0 : count === 1 ? 1 : 2;
}
