import fc from 'fast-check';
import type { Pattern } from '../../../detection/lexicon/lexicon.ts';
import { anyOf } from '../../../detection/patterns/lexicon-pattern.ts';
import { type PatternNode, type PatternSequence, parsePattern } from '../../../detection/patterns/pattern-tree.ts';

/**
 * Texts with a match of a pattern of a lexicon, and with what must be before or after it. `fc.stringMatching` cannot do this,
 * because it does not support lookarounds.
 */
export function textsWith(pattern: Pattern): fc.Arbitrary<string> {
  const expression = new RegExp(anyOf([pattern]), 'i');
  // What must not be before or after the match is not there by accident, or the example is left out.
  return anyAlternative(parsePattern(pattern)).filter((text) => expression.test(text));
}

function anyAlternative(alternatives: readonly PatternSequence[]): fc.Arbitrary<string> {
  return fc.oneof(
    ...alternatives.map((nodes) => fc.tuple(...nodes.map(textOf)).map((texts: readonly string[]) => texts.join(''))),
  );
}

const GAPS: Record<Extract<PatternNode, { type: 'gap' }>['mark'], readonly string[]> = {
  ' ': [' ', '\n', '  '],
  ' ?': ['', ' '],
  '-': ['', ' ', '-', '–'],
  '…': [' ', ', it is said, '],
};

function textOf(node: PatternNode): fc.Arbitrary<string> {
  switch (node.type) {
    case 'text':
      return fc.constant(node.value);
    case 'class':
      return fc.stringMatching(new RegExp(`^${node.source}$`));
    case 'gap':
      return fc.constantFrom(...GAPS[node.mark]);
    case 'edge':
      return fc.constant('');
    case 'group':
      return anyAlternative(node.alternatives);
    case 'look':
      return node.isNegative ? fc.constant('') : anyAlternative(node.alternatives);
    case 'repeat':
      // Other words, and not letters that would make another word of what is before or after them.
      if (node.node.type === 'class' && node.node.source.startsWith('[^')) return fc.constantFrom(' ', ' of the ');
      return fc.array(textOf(node.node), { minLength: node.min, maxLength: node.max }).map((texts) => texts.join(''));
  }
}
