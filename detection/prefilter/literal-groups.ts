import { hasAttachingLetter } from '../normalize/script.ts';
import type { Literal } from './required-literals.ts';

/** A literal and what must follow it, as regular expression source. */
export interface Alternative {
  literal: Literal;
  tail?: string;
}

/**
 * The letters by which the text of pages is searched, the rarest first. If the alternatives of a regular expression begin with at
 * most seven letters, V8 skips all other text by a table; with an eighth, the search takes three times as long.
 */
const SELDOM_LETTERS = 'vbygfwm';
/** A literal without any of these is searched for by the first of the following that it has; digits are rare as well. */
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
 * Any of some acronyms, in one group in which case matters. The test that no capital is before one follows its first letter, by
 * which engines skip text; the test that no capitals follow, as in `TRIGGER`, is at the end.
 */
function anyAcronym(literals: readonly Literal[]): string[] {
  const sources = literals.map((literal) => literal.replace(/^<(.)/, '$1(?<![A-Z]$1)').replace(/>$/, ''));
  return sources.length === 0 ? [] : [`(?-i:(?:${sources.join('|')})(?![A-Z](?![a-z])))`];
}

/**
 * A literal in the notation of `literalSource`. In scripts that attach words, only white space is allowed between words, because
 * `\\W` matches their letters.
 */
export function inNotation(literal: Literal): string {
  const source = literal
    .replace(/[A-Z]+/g, '(?-i:$&)')
    .replaceAll('…', '[^.;]{0,99}?')
    .replaceAll('>', '(?-i:(?![a-z]))');
  return hasAttachingLetter(literal) ? source.replaceAll(' ', '\\s*') : source;
}

/** A node of a tree of literals by their characters. */
interface Branch {
  isEnd: boolean;
  branches: Map<string, Branch>;
}

/** Literals in the notation of `literalSource`, with common beginnings written once; `>` stands for the end of a word. */
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
  // Longer literals with this beginning would find nothing else.
  if (isEnd) return [''];
  return Array.from(branches, ([character, branch]) => {
    const beginning = character === '>' ? character : inNotation(character);
    const rests = alternativesOf(branch);
    return rests.length > 1 ? `${beginning}(?:${rests.join('|')})` : beginning + (rests[0] ?? '');
  });
}
