import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber } from '../../data/norms/norms.ts';
import type { MeasureHit, NormHit } from '../../search/search.ts';
import { Highlighted } from '../norm/Highlighted.tsx';
import { MeasureLink } from '../norm/MeasureLink.tsx';
import { NormLink } from '../norm/NormLink.tsx';
import { useTranslate } from '../translate.ts';
import { usePanelActions } from './actions.ts';

/** What a passage may mean. */
export interface PassageMeaning {
  /** The norms that it names in so many words. */
  named: readonly NormNumber[];
  /** Others that it may be about, likeliest first, with the words that say so. */
  likely: readonly NormHit[];
  measures: readonly MeasureHit[];
}

interface PassageViewProps {
  passage: string;
  meaning: PassageMeaning;
}

/** Answers *Which norm is this?* for a passage that the reader has selected. */
export function PassageView({ passage, meaning: { named, likely, measures } }: PassageViewProps) {
  const t = useTranslate();
  const { go } = usePanelActions();
  const words = likely.flatMap(({ terms }) => terms);
  return (
    <>
      <h2>{t('passage.heading')}</h2>
      <blockquote class="passage" aria-label={t('passage.selected')}>
        <Highlighted text={passage} terms={words} />
      </blockquote>
      <p class="note" role="status">
        {t(named.length + likely.length + measures.length === 0 ? 'passage.nothing' : 'passage.note')}
      </p>
      {named.length > 0 && <h3>{t('passage.named')}</h3>}
      {named.map((norm) => (
        <section key={norm} class="meaning">
          <NormLink norm={norm} onGo={go} />
          <p lang="en">{normByNumber(norm).text}</p>
        </section>
      ))}
      {likely.length > 0 && <h3>{t('passage.likely')}</h3>}
      {likely.map(({ norm, terms }) => (
        <section key={norm} class="meaning">
          <NormLink norm={norm} terms={terms} onGo={go} />
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
              <MeasureLink key={hit.measure.id} placed={hit} terms={hit.terms} showNorm onGo={go} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
