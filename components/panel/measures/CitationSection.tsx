import { useId } from 'preact/hooks';
import { type CitationStyle, citationStyleOf, citationStyles } from '../../../export/citation/citation.ts';
import type { Source } from '../../../export/records/csl.ts';
import { type ExportFormat, exportCitations, exportFiles, exportFormats } from '../../../export/records/records.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { type MessageKey, useTranslate } from '../../translate.ts';
import { usePanelActions } from '../panel-actions.ts';

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

interface CitationSectionProps {
  source: Source;
  /** Returns the citation of the source in a style. */
  cite: (style: CitationStyle) => string;
  /** The name of an exported file, without extension. */
  name: string;
}

/** The citation of a norm or measure in the selected style, to copy or to export to a reference manager. */
export function CitationSection({ source, cite, name }: CitationSectionProps) {
  const t = useTranslate();
  const id = useId();
  const { copy, save, today, citationStyle, selectCitationStyle } = usePanelActions();
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
          onChange={({ currentTarget }) => selectCitationStyle(citationStyleOf(currentTarget.value))}
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
      <div class="actions">
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
