import { allMeasures } from '../../../data/practice/practice.ts';
import { type ChosenValues, filtered } from '../../../search/facets.ts';
import type { Search } from '../../../search/search.ts';
import { SearchField } from '../../SearchField.tsx';
import { useTranslate } from '../../translate.ts';
import { AllMeasures } from './AllMeasures.tsx';
import { Filters } from './Filters.tsx';
import { FoundMeasures } from './FoundMeasures.tsx';

/** What is asked of the measures; kept while a measure is read, so that the way back leads to the same list. */
export interface Question {
  query: string;
  chosen: ChosenValues;
}

/** Asks for nothing, which all measures answer to. */
export const noQuestion: Question = { query: '', chosen: {} };

interface MeasuresViewProps {
  question: Question;
  onAsk: (question: Question) => void;
  search: Search;
  /** The ids of the measures that were read last, newest first. */
  recent: readonly string[];
}

/** Looks up measures: all of them, by norm, or those that answer to words and filters. */
export function MeasuresView({ question, onAsk, search, recent }: MeasuresViewProps) {
  const t = useTranslate();
  const { query, chosen } = question;
  const asked = query.trim();
  const isFiltered = Object.values(chosen).some((values) => values.length > 0);
  const measures = asked ? search.search(query) : allMeasures().map((placed) => ({ ...placed, terms: [] }));
  return (
    <>
      <div class="question">
        <SearchField label={t('panel.search')} query={query} onQuery={(words) => onAsk({ query: words, chosen })} />
        <Filters measures={measures} chosen={chosen} onChoose={(values) => onAsk({ query, chosen: values })} />
      </div>
      {asked || isFiltered ? (
        <FoundMeasures
          query={asked}
          found={filtered(measures, chosen)}
          isFiltered={isFiltered}
          norms={asked ? search.norms(query) : []}
          suggestions={asked ? search.suggest(query) : []}
          onQuery={(words) => onAsk({ query: words, chosen })}
          onClearFilters={() => onAsk({ query, chosen: {} })}
        />
      ) : (
        <AllMeasures recent={recent} />
      )}
    </>
  );
}
