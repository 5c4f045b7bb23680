import { isBlank, isPlaceNeeded } from '../../documents/layout/join-runs.ts';
import { type Boundary, type Place, strongerBoundary } from '../../documents/layout/text-run.ts';
import { containerAround, isElement, kindOfElement, parentOf } from './nodes/dom.ts';
import { blocksOf, type FlowKind, type FlowRun, type Piece, readFlows, type TextBlock } from './text-flow.ts';

/**
 * Reads blocks of text as the page shows them. Reads styles and boxes, so call it only for the few blocks that may contain
 * a reference.
 *
 * @param pieces the text nodes of successive blocks, in reading order
 * @returns the blocks from the first to the last node that is still in the document; none when all have left it
 */
export function readRendered(pieces: readonly Pick<Piece, 'node'>[]): TextBlock[] {
  const present = pieces.filter(({ node }) => node.isConnected);
  const [first, last] = [present[0]?.node, present.at(-1)?.node];
  const root = containerAround(present);
  if (!first || !root) return [];
  const flows = readFlows({ root, first, last }, renderedKindOf);
  // Nothing is written in between, so the browser computes styles and layout at most once.
  for (const flow of flows) measure(flow);
  return flows.flatMap(blocksOf);
}

/** Whether the page shows a block as its markup says, because its only text node is right inside its container. */
export function isPlain(container: ParentNode, first: Node | undefined, last: Node | undefined): boolean {
  return first !== undefined && first === last && first.parentNode === container;
}

/** How an element affects the flow of text by its computed style. */
function renderedKindOf(element: Element): FlowKind {
  const kind = kindOfElement(element);
  // The text of an island has been read as a block of its own.
  if (kind === 'island') return 'gap';
  if (kind !== 'inline' && kind !== 'block') return kind;
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || style.visibility !== 'visible' || style.opacity === '0') return 'hidden';
  if (isOutOfFlow(style) && isHidden(element, style)) return 'hidden';
  if (style.textDecorationLine.includes('line-through') || display === 'ruby-text') return 'skipped';
  if (element instanceof SVGElement) return element.localName === 'tspan' ? 'item' : kind;
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  if (display.startsWith('inline')) return 'item';
  return kind === 'inline' && isBlockified(element, style) ? 'item' : 'block';
}

/** Whether only its surroundings or its position make an inline element a block. */
function isBlockified(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.float !== 'none' || isOutOfFlow(style)) return true;
  const parent = parentOf(element);
  return parent !== null && isElement(parent) && /flex|grid/.test(getComputedStyle(parent).display);
}

/** Whether an element is placed apart from the text around it. */
export function isOutOfFlow({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}

/** A clip path or clip that leaves nothing, or one pixel. */
const emptyClip = /^(?:inset\((?:[5-9]\d|\d{3,})%|rect\((?:[01]px,? ?){4}\)$)/;

/** Whether a style clips an element to nothing, as for text that is only for screen readers. */
export function isClippedToNothing({ clip, clipPath }: CSSStyleDeclaration): boolean {
  return emptyClip.test(clipPath) || emptyClip.test(clip);
}

/** A box of at most this width or height shows no text, in CSS pixels. */
const maxHiddenSize = 2;

/** Whether a positioned element keeps its text from sight, as text that is only for screen readers. */
function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  if (isClippedToNothing(style)) return true;
  const { right, bottom, width, height } = element.getBoundingClientRect();
  if (right + scrollX <= 0 || bottom + scrollY <= 0) return true;
  return style.overflow !== 'visible' && (width <= maxHiddenSize || height <= maxHiddenSize);
}

/** Measures the places of the runs whose places can change how they are joined. */
function measure(flow: readonly FlowRun[]): void {
  let before: FlowRun | undefined;
  let boundary: Boundary = 'none';
  let hasBlank = false;
  for (const run of flow) {
    boundary = strongerBoundary(boundary, run.boundary);
    if (isBlank(run)) {
      hasBlank = true;
      continue;
    }
    if (before && isPlaceNeeded(before, run, boundary, hasBlank)) for (const each of [before, run]) setPlace(each);
    before = run;
    boundary = 'none';
    hasBlank = false;
  }
}

function setPlace(run: FlowRun): void {
  const place = !run.place && run.node ? placeOf(run.node) : undefined;
  if (place) run.place = place;
}

/** The place of a text node; undefined when it is not rendered. */
function placeOf(node: Text): Place | undefined {
  const { data } = node;
  const first = boxOf(node, data.search(/\S/));
  const last = boxOf(node, data.trimEnd().length - 1);
  return first && last && { first, last, isPositioned: isPositioned(node) };
}

function boxOf(node: Text, offset: number): DOMRect | undefined {
  const range = new Range();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  const [box] = range.getClientRects();
  return box && box.height > 0 ? box : undefined;
}

/** Whether a text node, or the block around it, is placed by its coordinates. */
function isPositioned(node: Text): boolean {
  for (let ancestor = parentOf(node); ancestor && isElement(ancestor); ancestor = parentOf(ancestor)) {
    const style = getComputedStyle(ancestor);
    if (isOutOfFlow(style)) return true;
    if (style.display !== 'inline') return false;
  }
  return false;
}
