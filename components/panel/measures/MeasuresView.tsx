import { allMeasures } from '../../../data/practice/practice.ts';
import { type ChosenValues, filtered } from '../../../search/facets.ts';
import type { Search } from '../../../search/search.ts';
import { SearchField } from '../../SearchField.tsx';
import { useTranslate } from '../../translate.ts';
import { AllMeasures } from './AllMeasures.tsx';
import { Filters } from './Filters.tsx';
import { FoundMeasures } from './FoundMeasures.tsx';

/** The query and filters of the list. The panel keeps them while a measure is open, so that going back shows the same list. */
export interface MeasureSearch {
  query: string;
  chosen: ChosenValues;
}

/** No query and no filters: the list of all measures. */
export const emptySearch: MeasureSearch = { query: '', chosen: {} };

interface MeasuresViewProps {
  search: MeasureSearch;
  onSearchChange: (search: MeasureSearch) => void;
  engine: Search;
  /** The ids of the recently viewed measures, most recent first. */
  recent: readonly string[];
}

/** The list of measures: all of them by norm, or those that match a query and filters. */
export function MeasuresView({ search, onSearchChange, engine, recent }: MeasuresViewProps) {
  const t = useTranslate();
  const { query, chosen } = search;
  const trimmedQuery = query.trim();
  const setQuery = (newQuery: string) => onSearchChange({ query: newQuery, chosen });
  const setFilters = (newChosen: ChosenValues) => onSearchChange({ query, chosen: newChosen });
  const isFiltered = Object.values(chosen).some((values) => values.length > 0);
  const measures = trimmedQuery ? engine.search(query) : allMeasures().map((placed) => ({ ...placed, terms: [] }));
  return (
    <>
      <div class="search-controls">
        <SearchField label={t('panel.search')} query={query} onQueryChange={setQuery} />
        <Filters measures={measures} chosen={chosen} onChoose={setFilters} />
      </div>
      {trimmedQuery || isFiltered ? (
        <FoundMeasures
          query={trimmedQuery}
          measures={filtered(measures, chosen)}
          isFiltered={isFiltered}
          norms={trimmedQuery ? engine.norms(query) : []}
          suggestions={trimmedQuery ? engine.suggest(query) : []}
          onQueryChange={setQuery}
          onClearFilters={() => setFilters({})}
        />
      ) : (
        <AllMeasures recent={recent} />
      )}
    </>
  );
}
