const prefix = 'norm-lens-popover';

/** A new name for the popover's element. Its end is random, so that no page has defined a custom element of that name. */
export function newPopoverName(): string {
  return `${prefix}-${Math.random().toString(36).slice(2)}`;
}

/** Whether an element is a popover of this extension, which is not part of the page. */
export function isOurPopover(element: Element): boolean {
  return element.localName.startsWith(prefix);
}
