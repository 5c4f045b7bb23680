import type { NormNumber } from '../../data/norm.ts';
import { paragraphOf } from '../../data/norms.ts';
import type { Translate } from '../translate.ts';

/** A norm's name in both ways of counting, as the field needs it everywhere: `Norm 3 · 13 (c)`. */
export function designation(t: Translate, norm: NormNumber): string {
  return t('norm.designation', [String(norm), paragraphOf(norm)]);
}
