import type { Pattern } from '../lexicon/lexicon.ts';
import { type PatternNode, type PatternSequence, parsePattern } from './pattern-tree.ts';

/** Prefixes are cut at this length, by which nearly all words can be distinguished. */
const MAX_LENGTH = 6;

/**
 * The literal prefixes of a pattern: every match starts with one of them. They are in lower case, with spaces and hyphens as in
 * the pattern, and end before the first character that is not certain, or after six. So a few letters of a text show
 * where the pattern may match.
 */
export function literalPrefixesOf(pattern: Pattern): string[] {
  const finished: string[] = [];
  finished.push(...extendByAny(parsePattern(pattern), [''], finished));
  return [...new Set(finished)];
}

/** Prefixes extended by each of some alternatives; those that end are added to `finished`. */
function extendByAny(alternatives: readonly PatternSequence[], open: readonly string[], finished: string[]): string[] {
  return alternatives.flatMap((nodes) => {
    let extended = open;
    for (const node of nodes) {
      if (extended.length === 0) break;
      extended = extend(node, extended, finished);
    }
    return extended;
  });
}

/** Prefixes extended by a node. */
function extend(node: PatternNode, open: readonly string[], finished: string[]): readonly string[] {
  switch (node.type) {
    case 'text':
      return extendBy(node.value.toLowerCase(), open, finished);
    case 'gap':
      if (node.mark === ' ') return extendBy(' ', open, finished);
      if (node.mark === '…') break;
      // It may be missing.
      finished.push(...open.map((prefix) => prefix + node.mark.charAt(0)));
      return open;
    case 'class':
      break;
    case 'edge':
    case 'look':
      return open;
    case 'group':
      return extendByAny(node.alternatives, open, finished);
    case 'repeat': {
      const extended = extend(node.node, open, finished);
      if (node.max === 1) return [...open, ...extended];
      finished.push(...extended);
      return node.min === 0 ? open : [];
    }
  }
  finished.push(...open);
  return [];
}

function extendBy(text: string, open: readonly string[], finished: string[]): string[] {
  return open.flatMap((prefix) => {
    const extended = prefix + text;
    if (extended.length <= MAX_LENGTH) return [extended];
    finished.push(extended.slice(0, MAX_LENGTH));
    return [];
  });
}
