import type { Confidence } from '../../reference/reference.ts';
import type { Mark } from './mark.ts';

/** The names of our highlights in the document's registry, which the page's own script can see too. */
export type HighlightName = `norm-lens-${Confidence | 'active'}`;

/**
 * Draws marks with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/), which colours ranges
 * of text and leaves the DOM as it is.
 */
export class Highlights {
  readonly #drawn: Record<Confidence | 'active', Highlight> = {
    certain: new Highlight(),
    related: new Highlight(),
    tentative: new Highlight(),
    active: new Highlight(),
  };
  readonly #registry = CSS.highlights;

  constructor() {
    this.#drawn.active.priority = 1;
    this.register();
  }

  /** Puts the highlights into the document's registry, again where the page has taken them out. */
  register(): void {
    for (const [name, highlight] of this.#entries()) {
      if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
    }
  }

  draw(mark: Mark): void {
    this.#drawn[mark.reference.confidence].add(mark.range);
  }

  erase(mark: Mark): void {
    this.#drawn[mark.reference.confidence].delete(mark.range);
    this.#drawn.active.delete(mark.range);
  }

  /** Brings out the one mark whose popover is shown, or none. */
  activate(mark: Mark | undefined): void {
    this.#drawn.active.clear();
    if (mark) this.#drawn.active.add(mark.range);
  }

  /**
   * The ranges of ours that are drawn at a point of the viewport, in CSS pixels, also inside the given shadow roots. None
   * where the browser can't tell.
   */
  at(x: number, y: number, shadowRoots: ShadowRoot[]): AbstractRange[] {
    const ours = new Set<Highlight>(Object.values(this.#drawn));
    const hits = this.#registry.highlightsFromPoint?.(x, y, { shadowRoots }) ?? [];
    return hits.filter(({ highlight }) => ours.has(highlight)).flatMap(({ ranges }) => ranges);
  }

  /** Takes everything off the page. */
  remove(): void {
    for (const [name, highlight] of this.#entries()) {
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
  }

  #entries(): [HighlightName, Highlight][] {
    return [
      ['norm-lens-certain', this.#drawn.certain],
      ['norm-lens-related', this.#drawn.related],
      ['norm-lens-tentative', this.#drawn.tentative],
      ['norm-lens-active', this.#drawn.active],
    ];
  }
}
