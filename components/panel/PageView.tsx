import { useState } from 'preact/hooks';
import type { NormNumber } from '../../data/norms/norm.ts';
import { norms } from '../../data/norms/norms.ts';
import {
  exportReferences,
  type ReferenceFormat,
  referenceFiles,
  referenceFormats,
} from '../../export/references/references.ts';
import type { PlacedMention } from '../../reference/mention.ts';
import type { PageState } from '../../reference/page-state.ts';
import { normsMentioned } from '../../reference/reference.ts';
import { CopyButton } from '../CopyButton.tsx';
import { normName } from '../norm/norm-name.ts';
import { summaryOf } from '../page-summary.ts';
import { type MessageKey, useTranslate } from '../translate.ts';
import { MentionEntry } from './MentionEntry.tsx';
import { usePanelActions } from './panel-actions.ts';

const formatNames: Readonly<Record<ReferenceFormat, MessageKey>> = {
  markdown: 'page.markdown',
  csv: 'page.csv',
  json: 'page.json',
};

/** The web page that the panel describes. */
export interface ShownPage {
  state: PageState;
  title: string;
  /** Undefined if the browser withholds it. */
  address: string | undefined;
  site: string | undefined;
  /** In reading order. */
  mentions: readonly PlacedMention[];
}

interface PageViewProps {
  page: ShownPage;
  /** The norm whose mentions are shown; undefined for all mentions. */
  norm: NormNumber | undefined;
  onSelectNorm: (norm: NormNumber | undefined) => void;
  /** Scrolls the page to a mention; resolves to whether the mention still exists. */
  onJump: (mention: PlacedMention) => Promise<boolean>;
}

/** The references of the page in reading order, each with its sentence; can be filtered by norm, copied and saved. */
export function PageView({ page, norm, onSelectNorm, onJump }: PageViewProps) {
  const t = useTranslate();
  const { copy, save, today } = usePanelActions();
  const [isRemoved, setRemoved] = useState(false);
  const shown = page.mentions.filter((mention) => norm === undefined || normsMentioned(mention).includes(norm));
  const references = (format: ReferenceFormat) =>
    exportReferences(
      { page: { title: page.title, address: page.address ?? '' }, exported: today(), mentions: shown },
      format,
    );

  const jump = async (mention: PlacedMention) => setRemoved(!(await onJump(mention)));
  return (
    <>
      <h2 class="page-title">{page.title}</h2>
      <p class="summary" role="status">
        {summaryOf(page.state, page.site, t)}
      </p>
      <p role="alert" class="failure">
        {isRemoved && t('page.mentionRemoved')}
      </p>
      {page.state.state === 'reading' && <progress aria-label={t('page.reading')} />}
      {page.mentions.length > 0 && (
        <>
          <div class="page-tools">
            <select
              aria-label={t('page.filter')}
              class={norm === undefined ? '' : 'chosen'}
              value={String(norm ?? '')}
              onChange={({ currentTarget }) =>
                onSelectNorm(norms.find(({ number }) => String(number) === currentTarget.value)?.number)
              }
            >
              <option value="">{t('panel.anyNorm')}</option>
              {norms
                .map(({ number }) => ({
                  number,
                  count: page.mentions.filter((mention) => normsMentioned(mention).includes(number)).length,
                }))
                .filter(({ number, count }) => count > 0 || number === norm)
                .map(({ number, count }) => (
                  <option key={number} value={String(number)}>
                    {`${normName(t, number)} (${count})`}
                  </option>
                ))}
            </select>
            <CopyButton label={t('page.copyAll')} text={references('markdown')} onCopy={copy} />
            <fieldset class="save-as">
              <legend>{t('page.saveAs')}</legend>
              {referenceFormats.map((format) => {
                const { extension, mimeType } = referenceFiles[format];
                return (
                  <button
                    key={format}
                    type="button"
                    class="link"
                    onClick={() => save(`norm-references.${extension}`, mimeType, references(format))}
                  >
                    {t(formatNames[format])}
                  </button>
                );
              })}
            </fieldset>
          </div>
          <ol class="mentions" aria-label={t('page.references')}>
            {shown.map((mention) => (
              <MentionEntry key={`${mention.frameId}-${mention.id}`} mention={mention} onJump={jump} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
