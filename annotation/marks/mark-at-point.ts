import { renderedAncestors } from '../reading/nodes/flat-tree.ts';
import { boxContains, lineIndexAt, type Point } from '../reading/text-range.ts';
import type { Mark } from './mark.ts';

type ShadowRootOf = (host: Element) => ShadowRoot | null;

/** Of more marks around a point, only those at the nearest caret are measured: each takes several microseconds. */
const maxMeasured = 64;

/** Elements that hide what is below them, whatever their style. */
const opaqueElements = ':modal, img, video, canvas, iframe, embed, object, input, select, textarea, svg *';

/** A more transparent background, such as the tint of a link under the pointer, leaves the text below it readable. */
const opaqueAlpha = 0.2;

/**
 * The mark that the reader sees at a point. The boxes of the text decide, and not the browser's hit testing of
 * highlights: that finds text below opaque elements in Firefox 153, and in Chromium 156 none below transparent ones, nor
 * any where `devicePixelRatio` is not 1.
 *
 * @param shadowRootOf gives the shadow root of an element, including a closed one
 */
export function markAt(point: Point, drawn: Iterable<Mark>, shadowRootOf: ShadowRootOf): Mark | undefined {
  const isNear = new Map<Node, boolean>();
  let marks: Mark[] = [];
  for (const mark of drawn) {
    const { container } = mark.block;
    const near = isNear.get(container) ?? mayContain(container, point);
    isNear.set(container, near);
    if (near) marks.push(mark);
  }
  if (marks.length > maxMeasured) marks = marksAtCaret(marks, point);
  marks = marks.filter(({ range }) => lineIndexAt(range, point) >= 0);
  // The boxes of rotated words overlap.
  if (marks.length > 1) marks = [...marksAtCaret(marks, point), ...marks];
  return marks.find(({ range }) => isSeenAt(range, point, shadowRootOf));
}

/** Whether the text of a block may be at a point. Text can overflow its block, and some blocks have no box. */
function mayContain(container: Node, point: Point): boolean {
  if (!(container instanceof Element)) return true;
  const box = container.getBoundingClientRect();
  const overflows = container.scrollWidth > Math.ceil(box.width) || container.scrollHeight > Math.ceil(box.height);
  return overflows || (box.width === 0 && box.height === 0) || boxContains(box, point);
}

/** Those of some marks that the nearest caret to a point is in. */
function marksAtCaret(marks: readonly Mark[], { x, y }: Point): Mark[] {
  const roots = new Set(marks.map(({ range }) => range.startContainer.getRootNode()));
  const shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return [];
  const { offsetNode: node, offset } = caret;
  return marks.filter(({ range: { startContainer, startOffset, endContainer, endOffset } }) => {
    if (node === startContainer && offset < startOffset) return false;
    if (node === endContainer && offset > endOffset) return false;
    return node === startContainer || node === endContainer;
  });
}

/** Whether a range whose box contains a point can be seen there: nothing opaque is above it, and nothing clips it. */
function isSeenAt(range: StaticRange, point: Point, shadowRootOf: ShadowRootOf): boolean {
  const ancestors = [...renderedAncestors(range.startContainer)];
  const words = new Range();
  words.setStart(range.startContainer, 0);
  words.setEnd(range.endContainer, 0);

  /** Whether the range is seen among the elements of a tree at the point; undefined if these do not decide. */
  const isSeenIn = (tree: Document | ShadowRoot): boolean | undefined => {
    for (const element of tree.elementsFromPoint(point.x, point.y)) {
      // Chromium also lists the elements around a shadow root.
      if (element.getRootNode() !== tree) continue;
      const depth = ancestors.indexOf(element);
      if (depth < 1) {
        if (depth === 0 || words.intersectsNode(element)) return true;
        if (isOpaqueAt(element, point)) return false;
      }
      const shadowRoot = shadowRootOf(element);
      const seenInside = shadowRoot ? isSeenIn(shadowRoot) : undefined;
      if (seenInside !== undefined) return seenInside;
      // The words themselves are not hit: they take no pointer events, or are clipped away.
      if (depth > 0) return !ancestors.slice(0, depth).some((ancestor) => clipsAway(ancestor, point));
    }
    return undefined;
  };
  return isSeenIn(document) === true;
}

/** Whether an element clips what overflows it at a point. */
function clipsAway(element: Element, point: Point): boolean {
  return getComputedStyle(element).overflow !== 'visible' && !boxContains(element.getBoundingClientRect(), point);
}

/** Whether an element hides what is below it at a point of its box. */
function isOpaqueAt(element: Element, point: Point): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return (
    element.matches(opaqueElements) ||
    [undefined, '::before', '::after'].some((pseudo) => hasBackground(getComputedStyle(element, pseudo), pseudo)) ||
    [...element.childNodes].some((node) => node instanceof Text && hasTextAt(node, point))
  );
}

function hasBackground(style: CSSStyleDeclaration, pseudo: string | undefined): boolean {
  if (pseudo && (style.content === 'none' || style.content === 'normal')) return false;
  const alpha = /(?:^rgba\(.*,|\/) *([\d.e-]+)\)$/.exec(style.backgroundColor)?.[1] ?? 1;
  return (
    style.backgroundImage !== 'none' ||
    style.backdropFilter !== 'none' ||
    Number(alpha) * Number(style.opacity) > opaqueAlpha
  );
}

function hasTextAt(text: Text, point: Point): boolean {
  const range = new StaticRange({
    startContainer: text,
    startOffset: 0,
    endContainer: text,
    endOffset: text.length,
  });
  return lineIndexAt(range, point) >= 0;
}
