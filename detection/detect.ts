import type { Sensitivity } from '../reference/reference.ts';
import type { DetectedReference, PageContext } from './context/context-types.ts';
import { findReferences } from './find-references.ts';
import { isShown } from './judgement/sensitivity.ts';
import { normalizeText } from './normalize/normalize-text.ts';
import { mayContainReference } from './prefilter/block-prefilter.ts';

/**
 * Finds the references in one block of text: a paragraph, heading, cell or `<pre>`. Takes what is known of the page;
 * gives them in reading order, none overlapping, with UTF-16 offsets into the text as given. Never throws; takes time
 * linear in the length of the text. Candidates that nothing supports come only when asked for `everything`.
 */
export function detect(text: string, context: PageContext, widest: Sensitivity = 'balanced'): DetectedReference[] {
  if (!mayContainReference(text)) return [];
  const references = findReferences(text, normalizeText(text), context);
  // What is found but not shown is counted elsewhere, so a narrower setting than balanced leaves nothing out here.
  return widest === 'everything' ? references : references.filter((reference) => isShown(reference, 'balanced'));
}
