import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber } from '../../data/norms/norms.ts';
import type { MeasureHit, NormHit } from '../../search/search.ts';
import { Highlighted } from '../norm/Highlighted.tsx';
import { MeasureLink } from '../norm/MeasureLink.tsx';
import { NormLink } from '../norm/NormLink.tsx';
import { useTranslate } from '../translate.ts';
import { usePanelActions } from './panel-actions.ts';

/** The norms and measures that a passage refers to or may be about. */
export interface PassageMatches {
  /** The norms that the passage refers to explicitly. */
  named: readonly NormNumber[];
  /** Other norms that it may be about, most likely first, with the words that they share. */
  likely: readonly NormHit[];
  measures: readonly MeasureHit[];
}

interface PassageViewProps {
  passage: string;
  matches: PassageMatches;
}

/** The answer to *Which norm is this?* for a passage that the reader selected. */
export function PassageView({ passage, matches: { named, likely, measures } }: PassageViewProps) {
  const t = useTranslate();
  const { navigate } = usePanelActions();
  const sharedTerms = likely.flatMap(({ terms }) => terms);
  const matchCount = named.length + likely.length + measures.length;
  return (
    <>
      <h2>{t('passage.heading')}</h2>
      <blockquote class="passage" aria-label={t('passage.selected')}>
        <Highlighted text={passage} terms={sharedTerms} />
      </blockquote>
      <p class="note" role="status">
        {t(matchCount === 0 ? 'passage.noMatch' : 'passage.note')}
      </p>
      {named.length > 0 && <h3>{t('passage.named')}</h3>}
      {named.map((norm) => (
        <section key={norm} class="passage-match">
          <NormLink norm={norm} onNavigate={navigate} />
          <p lang="en">{normByNumber(norm).text}</p>
        </section>
      ))}
      {likely.length > 0 && <h3>{t('passage.likely')}</h3>}
      {likely.map(({ norm, terms }) => (
        <section key={norm} class="passage-match">
          <NormLink norm={norm} terms={terms} onNavigate={navigate} />
          <p lang="en">
            <Highlighted text={normByNumber(norm).text} terms={terms} />
          </p>
        </section>
      ))}
      {measures.length > 0 && (
        <section>
          <h3>{t('passage.measures')}</h3>
          <ul class="measures">
            {measures.map((hit) => (
              <MeasureLink key={hit.measure.id} placed={hit} terms={hit.terms} showNorm onNavigate={navigate} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
