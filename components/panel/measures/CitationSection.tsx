import { useId } from 'preact/hooks';
import { type CitationStyle, citationStyleOf, citationStyles } from '../../../export/citation/citation.ts';
import type { Source } from '../../../export/records/csl.ts';
import { type ExportFormat, exportCitations, exportFiles, exportFormats } from '../../../export/records/records.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { type MessageKey, useTranslate } from '../../translate.ts';
import { usePanelActions } from '../actions.ts';

const styleNames: Readonly<Record<CitationStyle, MessageKey>> = {
  un: 'cite.un',
  oscola: 'cite.oscola',
  chicago: 'cite.chicago',
  bluebook: 'cite.bluebook',
  plain: 'cite.plain',
};

const formatNames: Readonly<Record<ExportFormat, MessageKey>> = {
  bibtex: 'cite.bibtex',
  ris: 'cite.ris',
  'csl-json': 'cite.cslJson',
};

interface CiteProps {
  source: Source;
  /** The source in a style. */
  cite: (style: CitationStyle) => string;
  /** What a file with the source is called, without its ending. */
  name: string;
}

/** The citation of a norm or a measure in the style of the reader's field, to be copied or put into a reference manager. */
export function CitationSection({ source, cite, name }: CiteProps) {
  const t = useTranslate();
  const id = useId();
  const { copy, save, today, citationStyle, chooseCitationStyle } = usePanelActions();
  const text = cite(citationStyle);

  const saveRecord = (format: ExportFormat) => {
    const { extension, mimeType } = exportFiles[format];
    save(`${name}.${extension}`, mimeType, exportCitations([source], format, today()));
  };
  return (
    <section class="cite" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{t('cite.heading')}</h3>
      <label class="labelled">
        {t('cite.style')}
        <select
          value={citationStyle}
          onChange={({ currentTarget }) => chooseCitationStyle(citationStyleOf(currentTarget.value))}
        >
          {citationStyles.map((style) => (
            <option key={style} value={style}>
              {t(styleNames[style])}
            </option>
          ))}
        </select>
      </label>
      <p class="citation" lang="en">
        {text}
      </p>
      <div class="ways">
        <CopyButton label={t('cite.copy')} text={text} onCopy={copy} />
        {exportFormats.map((format) => (
          <button key={format} type="button" class="button" onClick={() => saveRecord(format)}>
            {t(formatNames[format])}
          </button>
        ))}
      </div>
    </section>
  );
}
