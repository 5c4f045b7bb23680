import type { NormNumber } from '../../data/norms/norm.ts';
import { norms as allNorms, paragraphOf } from '../../data/norms/norms.ts';
import type { Translate } from '../translate.ts';

/** The full name of a norm, with its number and its subparagraph, because sources use either: `Norm 3 · 13 (c)`. */
export function normName(t: Translate, norm: NormNumber): string {
  return t('norm.fullName', [String(norm), paragraphOf(norm)]);
}

/** The full name of a single norm, or the short names of several; `All 11 norms` if all are given. */
export function normNames(t: Translate, norms: readonly NormNumber[]): string {
  const [first] = norms;
  if (norms.length === 1 && first !== undefined) return normName(t, first);
  return norms.length === allNorms.length
    ? t('norm.all')
    : norms.map((norm) => t('norm.shortName', [String(norm)])).join(', ');
}
