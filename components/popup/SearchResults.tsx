import type { NormNumber } from '../../data/norms/norm.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import type { MeasureHit, NormHit } from '../../search/search.ts';
import { MeasureLink } from '../norm/MeasureLink.tsx';
import { useTranslate } from '../translate.ts';
import { NormEntry } from './NormEntry.tsx';

/** Maximum number of measures shown in the popup; the side panel shows all. */
const MAX_MEASURES = 6;

interface SearchResultsProps {
  query: string;
  norms: readonly NormHit[];
  measures: readonly MeasureHit[];
  countOf: (norm: NormNumber) => number;
  onGoToNorm: (norm: NormNumber) => void;
  onOpenPanel: (route: PanelRoute) => void;
}

/** The norms and measures that match a search. */
export function SearchResults({ query, norms, measures, countOf, onGoToNorm, onOpenPanel }: SearchResultsProps) {
  const t = useTranslate();
  const resultCount = norms.length + measures.length;
  return (
    <div class="scroller">
      <p class={resultCount > 0 ? 'visually-hidden' : 'summary'} role="status">
        {resultCount > 0 ? t('search.results', resultCount) : t('search.noResults', [query.trim()])}
      </p>
      {norms.length > 0 && (
        <ol class="norms">
          {norms.map(({ norm }) => (
            <NormEntry key={norm} norm={norm} count={countOf(norm)} onGoToNorm={onGoToNorm} onOpenPanel={onOpenPanel} />
          ))}
        </ol>
      )}
      {measures.length > 0 && (
        <>
          <h2 class="summary">{t('search.measures')}</h2>
          <ul class="measures">
            {measures.slice(0, MAX_MEASURES).map((hit) => (
              <MeasureLink key={hit.measure.id} placed={hit} showNorm onNavigate={onOpenPanel} />
            ))}
          </ul>
        </>
      )}
      {measures.length > MAX_MEASURES && (
        <p class="summary">
          <button type="button" class="link" onClick={() => onOpenPanel({ find: query.trim() })}>
            {t('search.all', measures.length)}
          </button>
        </p>
      )}
    </div>
  );
}
