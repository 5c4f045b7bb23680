import type { NormNumber } from '../../data/norms/norm.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import type { MeasureHit, NormHit } from '../../search/search.ts';
import { MeasureLink } from '../norm/MeasureLink.tsx';
import { useTranslate } from '../translate.ts';
import { NormEntry } from './NormEntry.tsx';

/** So many measures are shown here; the side panel shows all. */
const most = 6;

interface FoundProps {
  query: string;
  norms: readonly NormHit[];
  measures: readonly MeasureHit[];
  countOf: (norm: NormNumber) => number;
  onGoToNorm: (norm: NormNumber) => void;
  onOpenPanel: (place: PanelRoute) => void;
}

/** The norms and measures that answer to a search. */
export function SearchResults({ query, norms, measures, countOf, onGoToNorm, onOpenPanel }: FoundProps) {
  const t = useTranslate();
  const found = norms.length + measures.length;
  return (
    <div class="scroller">
      <p class={found > 0 ? 'visually-hidden' : 'summary'} role="status">
        {found > 0 ? t('search.results', found) : t('search.nothing', [query.trim()])}
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
            {measures.slice(0, most).map((hit) => (
              <MeasureLink key={hit.measure.id} placed={hit} showNorm onGo={onOpenPanel} />
            ))}
          </ul>
        </>
      )}
      {measures.length > most && (
        <p class="summary">
          <button type="button" class="link" onClick={() => onOpenPanel({ find: query.trim() })}>
            {t('search.all', measures.length)}
          </button>
        </p>
      )}
    </div>
  );
}
