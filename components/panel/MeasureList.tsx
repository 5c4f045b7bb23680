import { norms } from '../../data/norms.ts';
import type { Place } from '../../data/place.ts';
import { measureById, type PlacedMeasure, practiceOf } from '../../data/practice.ts';
import type { SearchHit } from '../../data/search.ts';
import { designation } from '../norm/designation.ts';
import { useTranslate } from '../translate.ts';

interface MeasureListProps {
  query: string;
  /** What the query found, best first; undefined when nothing is asked. */
  hits: readonly SearchHit[] | undefined;
  onGo: (place: Place) => void;
}

/** The measures a query found; without a query all of them, by norm. */
export function MeasureList({ query, hits, onGo }: MeasureListProps) {
  const t = useTranslate();
  if (!hits) return <AllMeasures onGo={onGo} />;

  const found = hits.flatMap((hit) => measureById(hit.id) ?? []);
  return (
    <>
      <p class="summary" role="status">
        {found.length > 0 ? t('panel.results', found.length) : t('panel.noResults', [query.trim()])}
      </p>
      {found.length === 0 && <p class="summary">{t('panel.noResultsHelp')}</p>}
      <ul class="measures">
        {found.map((placed) => (
          <MeasureLink key={placed.measure.id} placed={placed} showNorm onGo={onGo} />
        ))}
      </ul>
    </>
  );
}

function AllMeasures({ onGo }: { onGo: (place: Place) => void }) {
  const t = useTranslate();
  return (
    <>
      <h2 class="summary">{t('panel.all')}</h2>
      {norms.map(({ number, title }) => (
        <section key={number} class="by-norm">
          <button type="button" class="norm-link" onClick={() => onGo({ norm: number })}>
            <span>{designation(t, number)}</span> <span lang="en">{title}</span>
          </button>
          <ul class="measures">
            {practiceOf(number).flatMap(({ pack, measures }) =>
              measures.map((measure) => (
                <MeasureLink key={measure.id} placed={{ pack, norm: number, measure }} onGo={onGo} />
              )),
            )}
          </ul>
        </section>
      ))}
    </>
  );
}

interface MeasureLinkProps {
  placed: PlacedMeasure;
  showNorm?: boolean;
  onGo: (place: Place) => void;
}

/** One measure of a list; opens it whole. */
export function MeasureLink({ placed: { norm, measure }, showNorm = false, onGo }: MeasureLinkProps) {
  const t = useTranslate();
  return (
    <li>
      <button type="button" onClick={() => onGo({ measure: measure.id })}>
        <span lang="en">{measure.title}</span>
        {showNorm && <small>{designation(t, norm)}</small>}
      </button>
    </li>
  );
}
