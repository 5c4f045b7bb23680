import type { Measure } from '../../data/schema.ts';
import { useTranslate } from '../translate.ts';
import { Blocks } from './Blocks.tsx';

/** A measure's text as the paper has it, with what the paper and the editors note on it. */
export function MeasureText({ measure }: { measure: Measure }) {
  const t = useTranslate();
  return (
    <>
      <Blocks blocks={measure.body} />
      {measure.footnotes.map((footnote) => (
        <p key={footnote.mark} class="note">
          <sup>{footnote.mark}</sup> {footnote.text}
        </p>
      ))}
      {measure.corrections.map((correction) => (
        <p key={correction.quote} class="note">
          <strong>{t('practice.correction')}</strong> “{correction.quote}”: {correction.note}
        </p>
      ))}
      {measure.titleOrigin === 'editorial' && <p class="note">{t('practice.editorialTitle')}</p>}
    </>
  );
}
