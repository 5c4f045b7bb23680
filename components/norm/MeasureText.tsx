import type { ComponentChildren } from 'preact';
import type { Measure } from '../../data/practice/schema.ts';
import { useTranslate } from '../translate.ts';
import { Blocks } from './Blocks.tsx';
import { Corrections } from './Corrections.tsx';

interface MeasureTextProps {
  measure: Pick<Measure, 'titleOrigin' | 'body' | 'footnotes' | 'corrections'>;
  /** How a text of the body is shown, where it is not just shown. */
  show?: (text: string) => ComponentChildren;
}

/** A measure's text as the paper has it, with what the paper and the editors note on it. */
export function MeasureText({ measure, show }: MeasureTextProps) {
  const t = useTranslate();
  return (
    <>
      <Blocks blocks={measure.body} show={show} />
      {measure.footnotes.map((footnote) => (
        <p key={footnote.mark} class="note">
          <sup>{footnote.mark}</sup> {footnote.text}
        </p>
      ))}
      <Corrections corrections={measure.corrections} />
      {measure.titleOrigin === 'editorial' && <p class="note">{t('practice.editorialTitle')}</p>}
    </>
  );
}
