import { isShown } from '../../detection/detect.ts';
import { languages as allLanguages } from '../../reference/language.ts';
import type { PageSettings } from '../../settings/settings.ts';
import type { Changes } from '../reading/changes.ts';
import { elementAt, type Point } from '../reading/text-range.ts';
import { TimeSlice } from '../reading/time-slice.ts';
import { applyDensity } from './density.ts';
import { inReadingOrder, isSame, type Mark } from './mark.ts';
import { markAt } from './mark-at-point.ts';
import type { MarkRenderer } from './mark-renderer.ts';
import { MarkStore } from './mark-store.ts';
import { visibilityTest } from './visibility.ts';

/** How many marks are counted between two checks of the clock. */
const countBatch = 32;

/**
 * The marks of a document. Everything that detection found is kept. The marks that the sensitivity and languages let
 * through are listed; of those, the ones that the density leaves are shown by the renderer and can be pointed at.
 */
export class PageMarks {
  readonly #store = new MarkStore();
  readonly #renderer: MarkRenderer;
  readonly #shadowRootOf: (host: Element) => ShadowRoot | null;
  #settings: PageSettings;
  /** Whether the reader chose to see what the sensitivity hides on this page. */
  #isRevealed = false;
  #shown = new Set<Mark>();
  #revision = 0;
  /** The marks that the last reading dropped and found. */
  #lastChange: { removed: readonly Mark[]; added: readonly Mark[] } = { removed: [], added: [] };

  /** @param shadowRootOf gives the shadow root of an element, including a closed one */
  constructor(settings: PageSettings, renderer: MarkRenderer, shadowRootOf: (host: Element) => ShadowRoot | null) {
    this.#settings = settings;
    this.#renderer = renderer;
    this.#shadowRootOf = shadowRootOf;
  }

  /** The number of marks, listed or not. */
  get size(): number {
    return this.#store.size;
  }

  /** Increases with every change of the listed marks. */
  get revision(): number {
    return this.#revision;
  }

  /** Updates at once which marks are listed and shown. */
  applySettings(settings: PageSettings): void {
    if (settings.sensitivity !== this.#settings.sensitivity) this.#isRevealed = false;
    this.#settings = settings;
    this.#refresh();
  }

  /** Lists the marks that the sensitivity hides, until the reader chooses another sensitivity. */
  reveal(): void {
    this.#isRevealed = true;
    this.#refresh();
  }

  /** Ends `reveal` with the next change, because the page is another one now. */
  endReveal(): void {
    this.#isRevealed = false;
  }

  /** Whether a mark is still in the document and listed. */
  has(mark: Mark): boolean {
    return this.#store.byRange(mark.range) === mark && this.#isListed(mark);
  }

  /**
   * The listed marks that the reader can see, in no particular order, and how many more the sensitivity hides. Works in
   * slices of time.
   */
  async count(): Promise<{ listed: Mark[]; hidden: number }> {
    const isVisible = visibilityTest();
    const slice = new TimeSlice();
    const listed: Mark[] = [];
    let hidden = 0;
    for (const [index, mark] of [...this.#store.all()].entries()) {
      if (index % countBatch === 0 && slice.isExhausted) await slice.yield();
      if (!this.#isInChosenLanguage(mark) || !isVisible(mark)) continue;
      if (this.#isListed(mark)) listed.push(mark);
      else hidden++;
    }
    return { listed, hidden };
  }

  /** The listed marks that the reader can see, in reading order. */
  listed(): Mark[] {
    const isVisible = visibilityTest();
    return inReadingOrder([...this.#store.all()].filter((mark) => this.#isListed(mark) && isVisible(mark)));
  }

  /** The shown marks that the reader can see or scroll to, in reading order, together with one that is listed only. */
  shown(andListed?: Mark): Mark[] {
    return this.listed().filter((mark) => mark === andListed || this.#shown.has(mark));
  }

  /** The first shown mark inside an element, such as a link. */
  firstInside(element: Element): Mark | undefined {
    return this.shown().find(({ range }) => element.contains(elementAt(range) ?? null));
  }

  /** Whether some marks are erased until their text, which the page has changed, is read again. */
  get areChanging(): boolean {
    return this.#renderer.hasErased;
  }

  /** The drawn mark that the reader sees at a point. */
  at(point: Point): Mark | undefined {
    return markAt(point, this.#renderer.drawn.keys(), this.#shadowRootOf);
  }

  /**
   * The mark that took the place of another when its text was last read: the same reference, in text that the page has
   * rendered again.
   */
  successorOf(mark: Mark): Mark | undefined {
    const { removed, added } = this.#lastChange;
    const { norms, confidence, start, end } = mark.reference;
    const isEqual = ({ reference }: Mark) =>
      reference.norms.join() === norms.join() &&
      reference.confidence === confidence &&
      reference.end - reference.start === end - start;
    const successor = added.filter(isEqual)[removed.filter(isEqual).indexOf(mark)];
    return successor && this.has(successor) ? successor : undefined;
  }

  /** Replaces all marks with those found in the whole document. */
  replaceAll(found: readonly Mark[]): void {
    this.#replace(this.#store.removeAll(), found);
  }

  /**
   * Replaces the marks of changed parts with those found there, and drops the marks of blocks that have left the
   * document.
   */
  replaceIn({ trees, containers, hasRemovals }: Changes, found: readonly Mark[]): void {
    const old = [...containers].flatMap((container) => this.#store.removeFrom(container));
    const disconnected = hasRemovals ? this.#store.removeDisconnected() : [];
    this.#replace([...old, ...this.#store.removeFromTrees(trees), ...disconnected], found);
  }

  /** Adds the found marks, but keeps the old mark where both are the same, and updates what is shown in one step. */
  #replace(old: readonly Mark[], found: readonly Mark[]): void {
    const removed = new Set(old);
    const added: Mark[] = [];
    const oldByNode = Map.groupBy(old, ({ range }) => range.startContainer);
    let hasNewText = false;
    for (const mark of found) {
      const same = oldByNode.get(mark.range.startContainer)?.find((candidate) => isSame(candidate, mark));
      if (same) {
        hasNewText ||= same.block.textHash !== mark.block.textHash;
        same.reference = mark.reference;
        same.block = mark.block;
        removed.delete(same);
        this.#renderer.redraw(same);
      } else added.push(mark);
      this.#store.add(same ?? mark);
    }
    this.#lastChange = { removed: [...removed], added };
    if (hasNewText || removed.size > 0 || added.length > 0) this.#update([...removed], added);
  }

  #update(removed: readonly Mark[], added: readonly Mark[]): void {
    // A mark may no longer be the first of its norm, and the language of a paragraph may change as it grows.
    if (this.#settings.density !== 'all' || !this.#includesAllLanguages()) {
      this.#refresh();
      return;
    }
    this.#revision++;
    const listed = added.filter((mark) => this.#isListed(mark));
    for (const mark of removed) this.#shown.delete(mark);
    for (const mark of listed) this.#shown.add(mark);
    this.#renderer.update(removed, listed);
  }

  /** Decides anew for all marks which are shown. */
  #refresh(): void {
    this.#revision++;
    const listed = [...this.#store.all()].filter((mark) => this.#isListed(mark));
    this.#shown = new Set(applyDensity(listed, this.#settings.density));
    this.#renderer.show(this.#shown);
  }

  #isListed(mark: Mark): boolean {
    const sensitivity = this.#isRevealed ? 'everything' : this.#settings.sensitivity;
    return isShown(mark.reference, sensitivity) && this.#isInChosenLanguage(mark);
  }

  #isInChosenLanguage({ block }: Mark): boolean {
    return this.#settings.languages.includes(block.language);
  }

  #includesAllLanguages(): boolean {
    return allLanguages.every((language) => this.#settings.languages.includes(language));
  }
}
