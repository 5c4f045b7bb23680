import type { DefaultTreeAdapterTypes } from 'parse5';
import { type ElementKind, kindOf } from './element-kinds.ts';

/**
 * How text flows at an element: by the rules of the extension, so that a file gives here what it gives in a browser. A browser marks only
 * what it shows; what it would show takes a style sheet to know, but this much stands in the page.
 */
export function flowKindOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): ElementKind {
  const getAttribute = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? null;
  if (isHidden(getAttribute)) return 'skipped';
  return kindOf({ localName: tagName, getAttribute });
}

function isHidden(getAttribute: (name: string) => string | null): boolean {
  const hidden = getAttribute('hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  return /(?:^|;)\s*display\s*:\s*none\b/i.test(getAttribute('style') ?? '');
}
