import { elementAt } from '../reading/text-range.ts';
import type { Mark } from './mark.ts';
import { inheritsHighlightStyles } from './mark-styles.ts';

/**
 * How text is marked that has colours other than its `color`:
 * - `clear`: filled with nothing, because a gradient shows through, and with a line in a colour of its own
 * - `plain`: not at all, because any highlight would take its colours from it
 */
export type OwnColours = 'clear' | 'plain';

/** A colour that is wholly transparent, as browsers compute it. */
const transparent = /^rgba.*, 0\)$/;

/**
 * Which colours of its own the text of a mark has; undefined for most text. Browsers fill highlighted text with one
 * colour, without outline, also where the highlight sets a line only (docs/browser-bugs.md). To be asked of few marks,
 * because Chromium keeps the styles of every element it is asked about.
 */
export function ownColoursOf(mark: Mark): OwnColours | undefined {
  const element = elementAt(mark.range);
  if (!element) return undefined;
  const style = getComputedStyle(element);
  const { color, webkitTextFillColor: fill } = style;
  const isClear = transparent.test(fill);
  if (
    (fill !== color && !isClear) ||
    Number.parseFloat(style.webkitTextStrokeWidth) > 0 ||
    (style.textEmphasisStyle !== 'none' && style.textEmphasisColor !== color) ||
    hasColouredStart(mark)
  )
    return 'plain';
  // The line in a colour of its own is the solid one of certain marks.
  return isClear ? (mark.reference.confidence === 'certain' ? 'clear' : 'plain') : undefined;
}

/** Whether the block has a colour for its first line, or for its first letter where the mark begins. Chromium keeps both. */
function hasColouredStart({ block: { container }, range }: Mark): boolean {
  if (inheritsHighlightStyles || !(container instanceof Element)) return false;
  const { color } = getComputedStyle(container);
  const isFirst = range.startContainer.nodeValue?.slice(0, range.startOffset).trim() === '';
  return ['::first-line', ...(isFirst ? ['::first-letter'] : [])].some(
    (part) => getComputedStyle(container, part).color !== color,
  );
}
