import { hasAttachingLetter } from '../normalize/script.ts';
import type { Literal } from './required-literals.ts';

/** A literal and what must follow it, as regular expression source. */
export interface Alternative {
  literal: Literal;
  tail?: string;
}

/**
 * The letters that page text is searched by, seldom first. A regular expression whose alternatives begin with seven letters
 * lets engines skip over all other text by a table; with an eighth it takes three times as long.
 */
const SELDOM_LETTERS = 'vbygfwm';
/** Of a literal without any of these, the first of the following is searched for. Digits and capitals are seldom as well. */
const OTHER_CHARACTERS = '/0123456789zqxjkpucldhrsniaote';

/** The offset of the character by which a literal is searched for. */
export function anchorOf(literal: Literal): number {
  if (isAcronym(literal) || /^\d/.test(literal) || SELDOM_LETTERS.includes(literal.charAt(0))) return 0;
  const ranks = Array.from(literal, (character) => (SELDOM_LETTERS + OTHER_CHARACTERS).indexOf(character));
  const best = Math.min(...ranks.filter((rank) => rank >= 0));
  return Math.max(0, ranks.indexOf(best));
}

/** Whether a literal is searched for by a seldom letter. */
export function hasSeldomAnchor(literal: Literal): boolean {
  return SELDOM_LETTERS.includes(literal.charAt(anchorOf(literal)));
}

/** Alternatives in the notation of `literalSource`, grouped by the characters by which they are searched for. */
export function groupedByAnchor(alternatives: readonly Alternative[]): string {
  const groups = new Map<string, string[]>();
  const acronyms: string[] = [];
  for (const { literal, tail = '' } of alternatives) {
    if (isAcronym(literal)) {
      acronyms.push(literal);
      continue;
    }
    const at = anchorOf(literal);
    const anchor = literal.charAt(at);
    const lookbehind = at === 0 ? '' : `(?<=${inNotation(literal.slice(0, at))}.)`;
    groups.set(anchor, [...(groups.get(anchor) ?? []), lookbehind + inNotation(literal.slice(at + 1)) + tail]);
  }
  const grouped = Array.from(groups, ([anchor, rests]) =>
    rests.length > 1 ? `${anchor}(?:${rests.join('|')})` : anchor + rests[0],
  );
  return [...grouped, ...anyAcronym(acronyms)].join('|');
}

/** Whether a literal begins with capitals, by which it is searched for. */
export function isAcronym(literal: Literal): boolean {
  return /^<?[A-Z]/.test(literal);
}

/**
 * Any of some acronyms, in one group in which case matters. That no capital is before one is tested after its first letter,
 * by which engines skip; and that it does not go on in capitals, as in `TRIGGER`, at the end.
 */
function anyAcronym(literals: readonly Literal[]): string[] {
  const sources = literals.map((literal) => literal.replace(/^<(.)/, '$1(?<![A-Z]$1)').replace(/>$/, ''));
  return sources.length === 0 ? [] : [`(?-i:(?:${sources.join('|')})(?![A-Z](?![a-z])))`];
}

/**
 * A literal in the notation of `literalSource`. Between words of scripts that attach words there is white space only, since
 * their letters are no word characters to `\\W`.
 */
export function inNotation(literal: Literal): string {
  const source = literal
    .replace(/[A-Z]+/g, '(?-i:$&)')
    .replaceAll('…', '[^.;]{0,99}?')
    .replaceAll('>', '(?-i:(?![a-z]))');
  return hasAttachingLetter(literal) ? source.replaceAll(' ', '\\s*') : source;
}

/** A tree of alternatives by their characters. */
interface Branch {
  isEnd: boolean;
  branches: Map<string, Branch>;
}

/** Literals in the notation of `literalSource`, with what several of them begin with written once; `>` stands for the end of a word. */
export function asTree(literals: readonly Literal[]): string {
  const root: Branch = { isEnd: false, branches: new Map() };
  for (const literal of literals) {
    let branch = root;
    for (const [character] of literal.matchAll(/[A-Z]+|[^A-Z]/g)) {
      const next = branch.branches.get(character) ?? { isEnd: false, branches: new Map() };
      branch.branches.set(character, next);
      branch = next;
    }
    branch.isEnd = true;
  }
  return alternativesOf(root).join('|');
}

function alternativesOf({ isEnd, branches }: Branch): string[] {
  // What is longer finds nothing that this does not.
  if (isEnd) return [''];
  return Array.from(branches, ([character, branch]) => {
    const beginning = character === '>' ? character : inNotation(character);
    const rests = alternativesOf(branch);
    return rests.length > 1 ? `${beginning}(?:${rests.join('|')})` : beginning + (rests[0] ?? '');
  });
}
