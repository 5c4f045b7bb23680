import type { ComponentChildren } from 'preact';
import type { Measure } from '../../data/practice/schema.ts';
import { useTranslate } from '../translate.ts';
import { Blocks } from './Blocks.tsx';
import { Corrections } from './Corrections.tsx';

interface MeasureTextProps {
  measure: Pick<Measure, 'titleOrigin' | 'body' | 'footnotes' | 'corrections'>;
  /** Renders a paragraph or list item of the body; by default as plain text. */
  renderText?: (text: string) => ComponentChildren;
}

/** The text of a measure as in the paper, followed by the paper's footnotes and the editors' notes. */
export function MeasureText({ measure, renderText }: MeasureTextProps) {
  const t = useTranslate();
  return (
    <>
      <Blocks blocks={measure.body} renderText={renderText} />
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
