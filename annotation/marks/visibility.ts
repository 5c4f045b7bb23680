import { isElement, parentOf } from '../reading/nodes/dom.ts';
import { isClippedToNothing, isOutOfFlow } from '../reading/rendered-text.ts';
import { elementAt, lineBoxesOf } from '../reading/text-range.ts';
import type { Mark } from './mark.ts';

/**
 * Selects elements whose text only the browser's find-in-page reveals. `checkVisibility` considers the ancestors of an
 * element and not its own `content-visibility`, so it misses text that is directly inside.
 */
const hiddenUntilFound = '[hidden="until-found" i]';

/**
 * A test of whether the reader can see a mark, or scroll to it. Text that is collapsed, transparent, cut off or moved off the
 * page cannot be seen until that changes. Results are cached, so a test is valid only until the page changes.
 */
export function visibilityTest(): (mark: Mark) => boolean {
  const cache = new Map<Element | undefined, boolean>();
  return ({ range, block }) => {
    const element = elementAt(range);
    const isVisible = cache.get(element) ?? isRendered(element);
    cache.set(element, isVisible);
    return isVisible && !isWithoutSlot(range.startContainer) && !(block.mayBeClipped && isClipped(range, element));
  };
}

/** Whether text inside an element is rendered and opaque. */
function isRendered(element: Element | undefined): boolean {
  if (!element) return false;
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    // Chromium keeps the computed style of every element it is asked about, so ask only where the attribute is set.
    return !(element.matches(hiddenUntilFound) && getComputedStyle(element).contentVisibility === 'hidden');
  // An element without a box, as every slot, counts as invisible, but its text is rendered in the element around it.
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible' || element.matches('details:not([open]) > *')) return false;
  // The text inside a slot is shown only while the host has no content for the slot.
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return false;
  return isRendered(parentElementOf(element));
}

/** Whether text is right inside an element with an open shadow root that has no slot for it. */
function isWithoutSlot(node: Node): boolean {
  return node instanceof Text && node.parentElement?.shadowRoot != null && !node.assignedSlot;
}

/** What the styles of an element and its ancestors say about the text inside. */
export interface TextStyle {
  /** Whether it is struck out, so that it is no longer part of the text. */
  isStruckOut: boolean;
  /** Whether some of it may be cut off or moved off the page. */
  mayBeClipped: boolean;
}

/** Reads the styles around the blocks of a page. Results are cached, so a reader is valid only until the page changes. */
export function textStyleReader(): (container: Node) => TextStyle {
  const cache = new Map<Node, TextStyle>();
  const read = (node: Node): TextStyle => {
    // Iterative, because pages nest thousands of levels deep.
    const path: Node[] = [];
    let ancestor: Node | null = node;
    for (; ancestor && !cache.has(ancestor); ancestor = parentOf(ancestor) ?? hostOf(ancestor)) path.push(ancestor);
    let style = (ancestor && cache.get(ancestor)) ?? { isStruckOut: false, mayBeClipped: false };
    for (const each of path.reverse()) {
      if (isElement(each)) style = styleInside(each, style);
      cache.set(each, style);
    }
    return style;
  };
  return read;
}

function styleInside(element: Element, around: TextStyle): TextStyle {
  const style = getComputedStyle(element);
  const isRoot = element === document.body || element === document.documentElement;
  return {
    isStruckOut: around.isStruckOut || style.textDecorationLine.includes('line-through'),
    mayBeClipped:
      around.mayBeClipped ||
      (!isRoot && /hidden|clip/.test(style.overflow)) ||
      isOutOfFlow(style) ||
      style.clipPath !== 'none' ||
      style.contentVisibility === 'hidden' ||
      style.fontSize === '0px' ||
      style.textIndent.startsWith('-'),
  };
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}

function clips(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

/** Whether the first line of a range is cut off by an element around it, or is off the page where nobody can scroll. */
function isClipped(range: StaticRange, start: Element | undefined): boolean {
  let box: DOMRect | undefined = lineBoxesOf(range)[0];
  if (!box || box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return true;
  const lineHeight = box.height;
  let escapes = false;
  for (let element = start; element && element !== document.body; element = parentElementOf(element)) {
    const style = getComputedStyle(element);
    if (style.contentVisibility === 'hidden') return true;
    // Positioned text is not clipped by the elements between it and the positioned element around it.
    if (escapes && style.position === 'static' && style.transform === 'none') continue;
    if (style.display !== 'inline') {
      const around = element.getBoundingClientRect();
      const isShortened = style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth;
      if (isOutside(box, around, style, isShortened ? lineHeight : 0)) return true;
      // Text in a scroll container can be scrolled to wherever the container is seen.
      if (style.overflowX !== 'visible') box = around;
    }
    if (style.position === 'fixed') return false;
    escapes = style.position === 'absolute';
  }
  return false;
}

/** Whether the middle of a box is outside an element that clips it, or in the last part of a line that is cut off. */
function isOutside(box: DOMRect, around: DOMRect, style: CSSStyleDeclaration, ellipsis: number): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return (
    isClippedToNothing(style) ||
    (clips(style.overflowX) && (x <= around.left || x >= around.right - ellipsis)) ||
    (clips(style.overflowY) && (y <= around.top || y >= around.bottom))
  );
}

function parentElementOf(element: Element): Element | undefined {
  const parent = parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent && isElement(parent) ? parent : undefined;
}
