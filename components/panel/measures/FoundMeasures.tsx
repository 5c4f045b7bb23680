import type { MeasureHit, NormHit } from '../../../search/search.ts';
import { MeasureLink } from '../../norm/MeasureLink.tsx';
import { NormLink } from '../../norm/NormLink.tsx';
import { useTranslate } from '../../translate.ts';
import { usePanelActions } from '../panel-actions.ts';

interface FoundMeasuresProps {
  /** The trimmed query; empty if only filters are set. */
  query: string;
  measures: readonly MeasureHit[];
  norms: readonly NormHit[];
  isFiltered: boolean;
  /** Completions and corrections of the query. */
  suggestions: readonly string[];
  onQueryChange: (query: string) => void;
  onClearFilters: () => void;
}

/** The measures and norms that match a query and filters, or suggestions if there are none. */
export function FoundMeasures(props: FoundMeasuresProps) {
  const t = useTranslate();
  const { navigate } = usePanelActions();
  const { query, measures, norms, isFiltered, suggestions, onQueryChange } = props;
  const examples = t('panel.examples').split(', ');
  const isEmpty = measures.length + norms.length === 0;
  return (
    <>
      <div class="summary result-count">
        <p role="status">{isEmpty && query ? t('search.noResults', [query]) : t('panel.results', measures.length)}</p>
        {isFiltered && (
          <button type="button" class="link" onClick={props.onClearFilters}>
            {t('panel.clearFilters')}
          </button>
        )}
      </div>
      {isEmpty && <p class="summary">{t(isFiltered ? 'panel.noMatches' : 'panel.noResultsHelp')}</p>}
      <Suggestions
        queries={isEmpty && !isFiltered ? [...suggestions, ...examples] : suggestions}
        onSelect={onQueryChange}
      />
      {norms.map(({ norm, terms }) => (
        <NormLink key={norm} norm={norm} terms={terms} onNavigate={navigate} />
      ))}
      <ul class="measures">
        {measures.map((hit) => (
          <MeasureLink key={hit.measure.id} placed={hit} terms={hit.terms} showNorm onNavigate={navigate} />
        ))}
      </ul>
    </>
  );
}

interface SuggestionsProps {
  queries: readonly string[];
  onSelect: (query: string) => void;
}

function Suggestions({ queries, onSelect }: SuggestionsProps) {
  const t = useTranslate();
  if (queries.length === 0) return null;
  return (
    <ul class="suggestions" aria-label={t('panel.suggestions')}>
      {queries.map((query) => (
        <li key={query}>
          <button type="button" onClick={() => onSelect(query)}>
            {query}
          </button>
        </li>
      ))}
    </ul>
  );
}
