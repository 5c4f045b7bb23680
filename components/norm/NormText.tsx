import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber } from '../../data/norms/norms.ts';
import { useTranslate } from '../translate.ts';
import { Corrections } from './Corrections.tsx';

/** A norm's short title and its text, word for word, with the editors' notes. */
export function NormText({ norm }: { norm: NormNumber }) {
  const t = useTranslate();
  const { title, text, corrections } = normByNumber(norm);
  return (
    <>
      <h3 class="norm-title" lang="en">
        {title}
      </h3>
      <blockquote class="norm-text" lang="en" aria-label={t('norm.text')}>
        {text}
      </blockquote>
      <Corrections corrections={corrections} />
    </>
  );
}
