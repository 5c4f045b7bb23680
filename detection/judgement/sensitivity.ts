import type { Sensitivity } from '../../reference/reference.ts';
import type { DetectedReference } from '../context/context-types.ts';

/**
 * Whether a reference is shown at a sensitivity. `strict`: what is certain. `balanced`: what is certain, related or
 * tentative. `everything`: also the candidates that no veto stopped and nothing supports.
 */
export function isShown(reference: DetectedReference, sensitivity: Sensitivity): boolean {
  if (sensitivity === 'everything') return true;
  if (reference.unsupported === true) return false;
  return sensitivity === 'balanced' || reference.confidence === 'certain';
}
