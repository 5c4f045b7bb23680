import type { MeasureHit, NormHit } from '../../../search/search.ts';
import { MeasureLink } from '../../norm/MeasureLink.tsx';
import { NormLink } from '../../norm/NormLink.tsx';
import { useTranslate } from '../../translate.ts';
import { usePanelActions } from '../actions.ts';

interface FoundMeasuresProps {
  /** What was asked, without blanks around it; empty when only filters were chosen. */
  query: string;
  found: readonly MeasureHit[];
  norms: readonly NormHit[];
  isFiltered: boolean;
  /** Ways to go on from what was typed. */
  suggestions: readonly string[];
  onQuery: (query: string) => void;
  onClearFilters: () => void;
}

/** The measures and norms that answer to a question, and what to do where there are none. */
export function FoundMeasures(props: FoundMeasuresProps) {
  const t = useTranslate();
  const { go } = usePanelActions();
  const { query, found, norms, isFiltered, suggestions, onQuery } = props;
  const examples = t('panel.examples').split(', ');
  const isNothing = found.length + norms.length === 0;
  return (
    <>
      <div class="summary found">
        <p role="status">{isNothing && query ? t('search.nothing', [query]) : t('panel.results', found.length)}</p>
        {isFiltered && (
          <button type="button" class="link" onClick={props.onClearFilters}>
            {t('panel.clearFilters')}
          </button>
        )}
      </div>
      {isNothing && <p class="summary">{t(isFiltered ? 'panel.filteredAway' : 'panel.noResultsHelp')}</p>}
      <Suggestions queries={isNothing && !isFiltered ? [...suggestions, ...examples] : suggestions} onQuery={onQuery} />
      {norms.map(({ norm, terms }) => (
        <NormLink key={norm} norm={norm} terms={terms} onGo={go} />
      ))}
      <ul class="measures">
        {found.map((hit) => (
          <MeasureLink key={hit.measure.id} placed={hit} terms={hit.terms} showNorm onGo={go} />
        ))}
      </ul>
    </>
  );
}

function Suggestions({ queries, onQuery }: { queries: readonly string[]; onQuery: (query: string) => void }) {
  const t = useTranslate();
  if (queries.length === 0) return null;
  return (
    <ul class="suggestions" aria-label={t('panel.suggestions')}>
      {queries.map((query) => (
        <li key={query}>
          <button type="button" onClick={() => onQuery(query)}>
            {query}
          </button>
        </li>
      ))}
    </ul>
  );
}
