import { designationIn } from '../../data/designation.ts';
import type { NormNumber } from '../../data/norm.ts';
import { normByNumber, norms } from '../../data/norms.ts';
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
  const named = designationIn(query).norms;
  const nothing = found.length + named.length === 0;
  return (
    <>
      <p class="summary" role="status">
        {nothing ? t('panel.noResults', [query.trim()]) : t('panel.results', found.length)}
      </p>
      {nothing && <p class="summary">{t('panel.noResultsHelp')}</p>}
      {named.map((norm) => (
        <NormLink key={norm} norm={norm} onGo={onGo} />
      ))}
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
      {norms.map(({ number }) => (
        <section key={number} class="by-norm">
          <NormLink norm={number} onGo={onGo} />
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

/** One norm of a list, with its short title; opens it whole. */
function NormLink({ norm, onGo }: { norm: NormNumber; onGo: (place: Place) => void }) {
  const t = useTranslate();
  return (
    <button type="button" class="norm-link" onClick={() => onGo({ norm })}>
      <span>{designation(t, norm)}</span> <span lang="en">{normByNumber(norm).title}</span>
    </button>
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
