import type { NormNumber } from '../../data/norms/norm.ts';
import { norms as allNorms, paragraphOf } from '../../data/norms/norms.ts';
import type { Translate } from '../translate.ts';

/** A norm's name in both ways of counting, as the field needs it everywhere: `Norm 3 · 13 (c)`. */
export function normName(t: Translate, norm: NormNumber): string {
  return t('norm.designation', [String(norm), paragraphOf(norm)]);
}

/** The names of several norms: whole where there is one, short where there are more. */
export function normNames(t: Translate, norms: readonly NormNumber[]): string {
  const [first] = norms;
  if (norms.length === 1 && first !== undefined) return normName(t, first);
  return norms.length === allNorms.length
    ? t('norm.all')
    : norms.map((norm) => t('norm.short', [String(norm)])).join(', ');
}
