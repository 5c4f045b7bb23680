import type { Settings } from '../../settings/settings.ts';
import type { Root } from '../reading/text-flow.ts';
import lineStyles from './marks.css?inline';
import largePageStyles from './marks-large.css?inline';
import tintStyles from './marks-tint.css?inline';

type MarkStyle = Settings['markStyle'];

/**
 * Whether an element inherits highlight styles from its ancestors
 * (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade). Firefox does not implement that yet (bug 1868009); the
 * property tested here exists in Firefox only.
 */
export const inheritsHighlightStyles = !CSS.supports('-moz-appearance', 'none');

/**
 * A page with more elements gets tints instead of lines. While any highlight has a line, Chromium 156 visits the boxes
 * of the whole page whenever anything on it changes: 30 ms on a page of 5 MB, but only 1 ms with tints
 * (docs/decisions/0017).
 */
const maxElementsWithLines = 20_000;

/**
 * The style sheet of the marks, shared by the document and its shadow roots. It is adopted only once there are marks,
 * because a new style sheet makes the browser check the styles of all elements again.
 */
export class MarkStyles {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Root>();
  #markStyle: MarkStyle;
  #isAdopted = false;
  #isLargePage = false;

  constructor(markStyle: MarkStyle) {
    this.#markStyle = markStyle;
  }

  /** Changes how marks look. */
  setMarkStyle(markStyle: MarkStyle): void {
    this.#markStyle = markStyle;
    if (this.#isAdopted) this.#sheet.replaceSync(cssFor(markStyle, this.#isLargePage));
  }

  /** Adds a root, which adopts the style sheet now or when `adopt` is first called. */
  add(root: Root): void {
    this.#roots.add(root);
    if (this.#isAdopted) this.#adoptIn(root);
  }

  /** Takes the style sheet out of a root. */
  remove(root: Root): void {
    this.#roots.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** Adopts the style sheet in all roots, once. */
  adopt(): void {
    // A page that is streamed may become large later.
    const isLargePage = this.#isLargePage || document.getElementsByTagName('*').length > maxElementsWithLines;
    if (this.#isAdopted && isLargePage === this.#isLargePage) return;
    this.#isAdopted = true;
    this.#isLargePage = isLargePage;
    this.setMarkStyle(this.#markStyle);
    this.restore();
  }

  /** Adopts the style sheet again where the page has replaced its style sheets; returns whether it was missing. */
  restore(): boolean {
    return this.#isAdopted && [...this.#roots].filter((root) => this.#adoptIn(root)).length > 0;
  }

  #adoptIn(root: Root): boolean {
    const isMissing = !root.adoptedStyleSheets.includes(this.#sheet);
    if (isMissing) root.adoptedStyleSheets.push(this.#sheet);
    return isMissing;
  }
}

/**
 * The text of the style sheet. Where highlight styles are inherited, only the root gets them: rules for every element
 * make Chromium 156 compute and keep the styles of all, a second and 80 MB on a page of 5 MB, against a third of a
 * second.
 */
function cssFor(markStyle: MarkStyle, isLargePage: boolean): string {
  const css = [
    lineStyles,
    ...(markStyle === 'tint' || isLargePage ? [tintStyles] : []),
    ...(isLargePage ? [largePageStyles] : []),
  ].join('\n');
  return inheritsHighlightStyles ? css.replaceAll('::highlight', ':is(:root, :host)::highlight') : css;
}
