import type { Confidence } from '../../reference/reference.ts';
import type { Mark } from './mark.ts';
import { NearMarks } from './near-marks.ts';
import { type OwnColours, ownColoursOf } from './own-colours.ts';

/**
 * Up to this number, all marks are drawn; of more, only those near the viewport. Browsers visit every highlighted range
 * whenever anything on the page changes, which takes about 20 µs for each in Chromium 156 and would slow down a page of
 * thousands.
 */
const maxDrawnEverywhere = 200;

/**
 * Draws marks with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/), which styles ranges of
 * text and leaves the DOM unchanged.
 */
export class MarkRenderer {
  readonly #registry = CSS.highlights;
  readonly #highlights: Record<Confidence | 'active' | Exclude<OwnColours, 'plain'>, Highlight> = {
    certain: new Highlight(),
    related: new Highlight(),
    tentative: new Highlight(),
    active: new Highlight(),
    clear: new Highlight(),
  };
  readonly #shown = new Set<Mark>();
  /** Each mark that is drawn with its highlight; undefined for one that can be pointed at, but not seen. */
  readonly #drawn = new Map<Mark, Highlight | undefined>();
  readonly #nearMarks = new NearMarks((mark, isNear) => {
    if (isNear) this.#draw(mark);
    else this.#erase(mark);
  });
  readonly #erased = new Set<Mark>();
  #drawsEverywhere = true;
  #active: Mark | undefined;

  constructor() {
    this.#highlights.active.priority = 1;
    this.register();
  }

  /** The marks that are drawn now, and those in their place whose text keeps its own colours. */
  get drawn(): ReadonlyMap<Mark, unknown> {
    return this.#drawn;
  }

  /** Shows these marks and no others. */
  show(marks: ReadonlySet<Mark>): void {
    this.update(
      [...this.#shown].filter((mark) => !marks.has(mark)),
      [...marks].filter((mark) => !this.#shown.has(mark)),
    );
  }

  /** Hides some of the shown marks and shows others. */
  update(removed: readonly Mark[], added: readonly Mark[]): void {
    for (const mark of removed) {
      this.#shown.delete(mark);
      this.#erase(mark);
      this.#erased.delete(mark);
      this.#nearMarks.delete(mark);
    }
    for (const mark of added) this.#shown.add(mark);
    const drewEverywhere = this.#drawsEverywhere;
    this.#drawsEverywhere = this.#shown.size <= maxDrawnEverywhere;
    for (const mark of this.#drawsEverywhere === drewEverywhere ? added : this.#shown) {
      if (this.#drawsEverywhere) {
        this.#nearMarks.delete(mark);
        this.#draw(mark);
      } else if (this.#nearMarks.add(mark)) this.#draw(mark);
    }
  }

  /** Erases marks whose words are not where they were, until they are found again. */
  erase(marks: readonly Mark[]): void {
    for (const mark of marks) {
      this.#erase(mark);
      this.#erased.add(mark);
    }
  }

  /** Whether some marks are erased. */
  get hasErased(): boolean {
    return this.#erased.size > 0;
  }

  /** Draws a mark that was erased, because its words are where they were. */
  redraw(mark: Mark): void {
    if (this.#erased.delete(mark) && this.#shown.has(mark)) this.#draw(mark);
  }

  /** Emphasises the mark whose popover is shown, or none. */
  activate(mark: Mark | undefined): void {
    this.#active = mark;
    this.#highlights.active.clear();
    if (mark && ownColoursOf(mark) !== 'plain') this.#highlights.active.add(mark.range);
  }

  /** Puts the highlights into the document's registry, again where the page has removed them; returns whether any was missing. */
  register(): boolean {
    const missing = this.#entries().filter(([name, highlight]) => this.#registry.get(name) !== highlight);
    for (const [name, highlight] of missing) this.#registry.set(name, highlight);
    return missing.length > 0;
  }

  /** Removes everything from the page. */
  remove(): void {
    this.#nearMarks.disconnect();
    for (const [name, highlight] of this.#entries()) {
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
  }

  #draw(mark: Mark): void {
    if (this.#drawn.has(mark) || this.#erased.has(mark)) return;
    const colours = ownColoursOf(mark);
    const highlight = colours === 'plain' ? undefined : this.#highlights[colours ?? mark.reference.confidence];
    this.#drawn.set(mark, highlight);
    highlight?.add(mark.range);
    if (mark === this.#active && highlight) this.#highlights.active.add(mark.range);
  }

  #erase(mark: Mark): void {
    this.#drawn.get(mark)?.delete(mark.range);
    if (this.#drawn.delete(mark)) this.#highlights.active.delete(mark.range);
  }

  /** Each highlight with its name in the document's registry, which the page's own script can see too. */
  #entries(): [name: string, highlight: Highlight][] {
    return Object.entries(this.#highlights).map(([key, highlight]) => [`norm-lens-${key}`, highlight]);
  }
}
