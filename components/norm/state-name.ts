import type { PracticePack } from '../../data/practice/schema.ts';
import type { Translate } from '../translate.ts';

/** A State's name within a sentence, in the reader's language; in English the formal one that the State uses at the UN. */
export function stateName(
  t: Translate,
  { state }: { state: Pick<PracticePack['state'], 'displayName' | 'iso'> },
): string {
  const language = t('extension.language');
  if (language === 'en') return state.displayName;
  return new Intl.DisplayNames([language], { type: 'region' }).of(state.iso) ?? state.displayName;
}
