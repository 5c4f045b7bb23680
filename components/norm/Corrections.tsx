import type { Correction } from '../../data/norms/norm.ts';
import { useTranslate } from '../translate.ts';

/** Editorial notes on errors in a source text, which itself is shown uncorrected. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const t = useTranslate();
  return corrections.map(({ quote, meant, note }) => (
    <p key={quote} class="note">
      <strong>{t('practice.correction')}</strong> {t('practice.readAs', [quote, meant])} <span lang="en">{note}</span>
    </p>
  ));
}
