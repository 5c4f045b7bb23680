import type { Block, Measure } from './schema.ts';

/** The texts of a block: one for a paragraph, one per item for a list. */
export function textsOf(block: Block): readonly string[] {
  return block.kind === 'list' ? block.items : [block.text];
}

/**
 * What the paper itself says in a measure, heading first, one string per heading, paragraph and list item.
 * An editorial title is left out: the paper does not say it.
 */
export function paperTextsOf(measure: Measure): readonly string[] {
  const heading = measure.titleOrigin === 'paper' ? [measure.title] : [];
  return [...heading, ...measure.body.flatMap(textsOf)];
}
