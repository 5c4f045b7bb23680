import type { Mark } from '../marks/mark.ts';
import { renderedAncestors } from '../reading/nodes/flat-tree.ts';

/** Selects the elements that the browser shows above the page. */
const topLayer = 'dialog[open], :popover-open, :fullscreen';

/** Selects the open popovers that close when anything else is pressed. */
const closesOnPress = ':is([popover=""], [popover="auto" i]):popover-open';

/**
 * Adds the popover's element to the document. It goes into the dialog, popover or full-screen element around the mark:
 * everything outside a modal dialog is inert, everything outside a full-screen element is hidden, and a press outside a
 * popover closes it. Because of such presses it goes into a popover of the page that is open elsewhere, too.
 */
export function insertPopover(host: HTMLElement, { range: { startContainer } }: Mark): void {
  const ancestors = [...renderedAncestors(startContainer)];
  const index = ancestors.findIndex((element) => element.matches(topLayer));
  const around = ancestors[index];
  const other = [...(around ?? document).querySelectorAll(closesOnPress)].at(-1);
  const inside = ancestors[index - 1] ?? startContainer;
  const root = inside.getRootNode();
  // In an element with a shadow root, only the content of that root and what has a slot there are rendered.
  if (!other && around && inside instanceof Element) host.slot = inside.slot;
  const isInRoot = around && root instanceof ShadowRoot && root.host === around;
  (other ?? (isInRoot ? root : around) ?? document.documentElement).append(host);
}
