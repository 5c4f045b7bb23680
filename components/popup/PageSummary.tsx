import type { PageState } from '../../reference/page-state.ts';
import { NextIcon, PreviousIcon } from '../icons.tsx';
import { summaryOf } from '../page-summary.ts';
import { useTranslate } from '../translate.ts';

interface PageSummaryProps {
  page: PageState;
  site: string | undefined;
  onStep: (by: 1 | -1) => void;
  onShowHidden: () => void;
}

/** The state of the page in words, with buttons for the previous and next mention and for hidden mentions. */
export function PageSummary({ page, site, onStep, onShowHidden }: PageSummaryProps) {
  const t = useTranslate();
  const counts = page.state === 'read' ? page.counts : undefined;
  return (
    <div class="page-summary">
      <p role="status">{summaryOf(page, site, t)}</p>
      {page.state === 'reading' && <progress aria-label={t('page.reading')} />}
      {counts !== undefined && counts.mentions > 0 && (
        <div class="steps">
          <button
            type="button"
            class="icon-button"
            aria-label={t('extension.previous')}
            title={t('extension.previous')}
            onClick={() => onStep(-1)}
          >
            <PreviousIcon />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t('extension.next')}
            title={t('extension.next')}
            onClick={() => onStep(1)}
          >
            <NextIcon />
          </button>
        </div>
      )}
      {counts !== undefined && counts.hidden > 0 && (
        <p class="hidden-mentions">
          {t('popup.hidden', counts.hidden)}{' '}
          <button type="button" class="link" onClick={onShowHidden}>
            {t('popup.showHidden')}
          </button>
        </p>
      )}
    </div>
  );
}
