import type { Block, Measure } from './schema.ts';

/** The texts of a block: one for a paragraph, one per item for a list. */
export function textsOf(block: Block): readonly string[] {
  return block.kind === 'list' ? block.items : [block.text];
}

/**
 * The texts of a measure that are in the paper: heading, paragraphs and list items, in order. An editorial title is left
 * out, because it is not in the paper.
 */
export function paperTextsOf(measure: Measure): readonly string[] {
  const heading = measure.titleOrigin === 'paper' ? [measure.title] : [];
  return [...heading, ...measure.body.flatMap(textsOf)];
}
