import type { PracticePack } from '../../data/practice/schema.ts';
import type { Translate } from '../translate.ts';

/** A State's name in the reader's language; in English the one the State goes by at the UN, not the everyday one. */
export function stateName(t: Translate, { state }: { state: Pick<PracticePack['state'], 'name' | 'iso'> }): string {
  const language = t('extension.language');
  const everyday = new Intl.DisplayNames([language], { type: 'region' });
  return language === 'en' ? state.name : (everyday.of(state.iso) ?? state.name);
}
