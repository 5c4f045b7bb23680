import { isShown } from '../../detection/judgement/sensitivity.ts';
import type { PageSettings } from '../../settings/page-settings.ts';
import type { Changes } from '../reading/changes.ts';
import { lineBoxesOf } from '../reading/text-range.ts';
import { TimeSlice } from '../reading/time-slice.ts';
import { applyDensity } from './density.ts';
import { inReadingOrder, isSame, type Mark, Marks, visibility } from './mark.ts';
import { MarkRenderer } from './mark-renderer.ts';

/** So many marks are counted before the clock is looked at. */
const atATime = 32;

/**
 * The marks of a document. Everything that detection found is kept; what the preferences let through is listed; of that,
 * what the density leaves is marked, and drawn where the reader may see it; only what is drawn can be pointed at.
 */
export class PageMarks {
  readonly #found = new Marks();
  readonly #drawing = new MarkRenderer();
  #preferences: PageSettings;
  /** The reader wants to see on this page what the sensitivity hides. */
  #isRevealed = false;
  #marked = new Set<Mark>();
  #revision = 0;

  constructor(preferences: PageSettings) {
    this.#preferences = preferences;
  }

  /** How much was found. */
  get size(): number {
    return this.#found.size;
  }

  /** Grows with every change of what is listed. */
  get revision(): number {
    return this.#revision;
  }

  /** Changes what is listed and drawn at once. */
  applySettings(preferences: PageSettings): void {
    if (preferences.sensitivity !== this.#preferences.sensitivity) this.#isRevealed = false;
    this.#preferences = preferences;
    this.#change();
  }

  /** Lists what the sensitivity hides, until the reader chooses another. */
  reveal(): void {
    this.#isRevealed = true;
    this.#change();
  }

  /** Hides again what was revealed, since the page has become another. */
  conceal(): void {
    this.#isRevealed = false;
  }

  /** Whether a mark is still in the document and listed. */
  has(mark: Mark): boolean {
    return this.#found.of(mark.range) === mark && this.#isListed(mark);
  }

  /** The listed marks that a reader can see, in no order, and how many more the sensitivity hides; looked through in slices of time. */
  async count(): Promise<{ listed: Mark[]; hidden: number }> {
    const isRendered = visibility();
    const pace = new TimeSlice();
    const listed: Mark[] = [];
    let hidden = 0;
    for (const [index, mark] of [...this.#found.all()].entries()) {
      if (index % atATime === 0 && pace.isExhausted) await pace.yield();
      if (!this.#isReadable(mark) || !isRendered(mark)) continue;
      if (this.#isListed(mark)) listed.push(mark);
      else hidden++;
    }
    return { listed, hidden };
  }

  /** The listed marks that a reader can see, in reading order. */
  listed(): Mark[] {
    const isRendered = visibility();
    return inReadingOrder([...this.#found.all()].filter((mark) => this.#isListed(mark) && isRendered(mark)));
  }

  /** The marked ones that a reader can see or scroll to, in reading order, and `besides` where it stands among them. */
  marked(besides?: Mark): Mark[] {
    return this.listed().filter((mark) => mark === besides || this.#marked.has(mark));
  }

  /** Brings out one mark, or none. */
  activate(mark: Mark | undefined): void {
    this.#drawing.activate(mark);
  }

  /** The mark drawn at a point of the viewport, in CSS pixels. */
  at(x: number, y: number, shadowRoots: ShadowRoot[]): Mark | undefined {
    const { drawn } = this.#drawing;
    if (drawn.size === 0) return undefined;
    const [range] = this.#drawing.at(x, y, shadowRoots);
    if (range) return this.#found.of(range);

    // Chromium 156 finds no highlight where a CSS pixel is not a dot of the screen (docs/browser-bugs.md).
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    const covering = caret ? this.#found.covering(caret.offsetNode, caret.offset, drawn) : undefined;
    // The nearest caret may be far from the point, at the end of a line.
    const holds = (box: DOMRect) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    return covering && lineBoxesOf(covering.range).some(holds) ? covering : undefined;
  }

  /** Puts in the marks of a whole document for all that there were. */
  replaceAll(found: readonly Mark[]): void {
    this.#swap(this.#found.takeAll(), found);
  }

  /** Puts in the marks of what has changed for those that were there, and drops those whose block has left the document. */
  replaceIn({ trees, containers, hasLosses }: Changes, found: readonly Mark[]): void {
    const old = [...containers].flatMap((container) => this.#found.takeFrom(container));
    const lost = hasLosses ? this.#found.takeLost() : [];
    this.#swap([...old, ...this.#found.takeFromTrees(trees), ...lost], found);
  }

  /** Puts the drawing back where the page has taken it out. */
  register(): void {
    this.#drawing.register();
  }

  /** Takes everything off the page. */
  remove(): void {
    this.#drawing.remove();
  }

  /** Puts in what was found for what was taken out, in one go; what is the same stays the same mark. */
  #swap(old: readonly Mark[], found: readonly Mark[]): void {
    const gone = new Set(old);
    const come: Mark[] = [];
    const byNode = Map.groupBy(old, ({ range }) => range.startContainer);
    let isChanged = false;
    for (const mark of found) {
      const same = byNode.get(mark.range.startContainer)?.find((known) => isSame(known, mark));
      if (same) {
        isChanged ||= same.block.textHash !== mark.block.textHash;
        same.reference = mark.reference;
        same.block = mark.block;
        gone.delete(same);
      } else come.push(mark);
      this.#found.add(same ?? mark);
    }
    if (isChanged || gone.size > 0 || come.length > 0) this.#exchange([...gone], come);
  }

  /** Draws what has come, and no more what has gone. */
  #exchange(gone: readonly Mark[], come: readonly Mark[]): void {
    const { density, languages } = this.#preferences;
    // A paragraph that goes on may be in another language by now, and a mark may no longer be the first.
    if (density !== 'all' || !readsAll(languages)) {
      this.#change();
      return;
    }
    this.#revision++;
    const listed = come.filter((mark) => this.#isListed(mark));
    for (const mark of gone) this.#marked.delete(mark);
    for (const mark of listed) this.#marked.add(mark);
    this.#drawing.exchange(gone, listed);
  }

  /** Draws what is to be drawn by now, and nothing else. */
  #change(): void {
    this.#revision++;
    const listed = [...this.#found.all()].filter((mark) => this.#isListed(mark));
    this.#marked = new Set(applyDensity(listed, this.#preferences.density));
    this.#drawing.show(this.#marked);
  }

  #isListed(mark: Mark): boolean {
    const sensitivity = this.#isRevealed ? 'everything' : this.#preferences.sensitivity;
    return isShown(mark.reference, sensitivity) && this.#isReadable(mark);
  }

  /** Whether a mark stands in a language that the reader wants to have read. */
  #isReadable({ block }: Mark): boolean {
    const { languages } = this.#preferences;
    return languages.includes(block.language);
  }
}

function readsAll(languages: PageSettings['languages']): boolean {
  return languages.length === 2;
}
