import type { NormNumber } from '../../data/norm.ts';
import { norms } from '../../data/norms.ts';
import type { Place } from '../../data/place.ts';
import type { MentionCounts } from '../../data/reference.ts';
import { useTranslate } from '../translate.ts';
import { NormEntry } from './NormEntry.tsx';

/** What is known of the page the popup stands over. */
export type PageState = { state: 'reading' } | { state: 'unreadable' } | ({ state: 'read' } & MentionCounts);

interface PopupProps {
  page: PageState;
  onGoToNorm: (norm: NormNumber) => void;
  onOpenPanel: (place?: Place) => void;
}

/** The index of the 11 norms, with what the page under the popup mentions. */
export function Popup({ page, onGoToNorm, onOpenPanel }: PopupProps) {
  const t = useTranslate();
  return (
    <main class="popup">
      <header>
        <h1>{t('popup.heading')}</h1>
        <p role="status">{pageSummary(page, t)}</p>
      </header>
      <ol class="norms">
        {norms.map(({ number }) => (
          <NormEntry
            key={number}
            norm={number}
            count={page.state === 'read' ? (page.norms[number] ?? 0) : 0}
            onGoToNorm={onGoToNorm}
            onOpenPanel={onOpenPanel}
          />
        ))}
      </ol>
      <footer>
        <button type="button" class="button" onClick={() => onOpenPanel()}>
          {t('popup.openPanel')}
        </button>
      </footer>
    </main>
  );
}

function pageSummary(page: PageState, t: ReturnType<typeof useTranslate>): string {
  if (page.state === 'reading') return t('popup.loading');
  if (page.state === 'unreadable') return t('popup.notHere');
  return page.mentions === 0 ? t('popup.nothing') : t('popup.mentions', page.mentions);
}
