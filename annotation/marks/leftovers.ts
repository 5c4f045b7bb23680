import { isOurPopover } from '../reading/nodes/popover-name.ts';
import type { Root } from '../reading/text-flow.ts';

/** Whether an earlier instance of this script has left its marks: Firefox destroys it before it can remove them. */
export function hasLeftovers(): boolean {
  return CSS.highlights.has('norm-lens-certain');
}

/** Removes the popover and the style sheets that an earlier instance has left in a document or shadow root. */
export function removeLeftovers(root: Root): void {
  for (const element of root.querySelectorAll('[popover]')) if (isOurPopover(element)) element.remove();
  const isOurs = (sheet: CSSStyleSheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('norm-lens-'));
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
}
