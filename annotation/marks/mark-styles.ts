import type { Settings } from '../../settings/settings.ts';
import lineStyles from './marks.css?inline';
import largeStyles from './marks-large.css?inline';
import tintStyles from './marks-tint.css?inline';

/**
 * Whether a highlight's style is handed down from an element to what is inside it (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade),
 * which Firefox does not do yet (bug 1868009). The property is one that only Firefox has.
 */
const isHandedDown = !CSS.supports('-moz-appearance', 'none');

/**
 * A page with more elements has tints for lines. With any line in a highlight, Chromium 156 goes through the boxes of the whole page
 * whenever anything on it changes: 30 ms on a page of 5 MB, and one with tints (docs/decisions/0017).
 */
export const large = 20_000;

/**
 * The style sheet of the marks. Where they are handed down, styles are given to the root alone: rules for every element make
 * Chromium 156 work out and keep the styles of them all, a second and 80 MB on a page of 5 MB; so it is a third of a second and nothing.
 */
export function markStyles(look: Settings['markStyle'], isLarge: boolean): string {
  const styles = [
    lineStyles,
    ...(look === 'tint' || isLarge ? [tintStyles] : []),
    ...(isLarge ? [largeStyles] : []),
  ].join('\n');
  return isHandedDown ? styles.replaceAll('::highlight', ':is(:root, :host)::highlight') : styles;
}
