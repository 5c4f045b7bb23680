import { norms } from '../../../data/norms/norms.ts';
import { measureById, practiceOf } from '../../../data/practice/practice.ts';
import { MeasureLink } from '../../norm/MeasureLink.tsx';
import { NormLink } from '../../norm/NormLink.tsx';
import { useTranslate } from '../../translate.ts';
import { usePanelActions } from '../panel-actions.ts';

/** The recently viewed measures, followed by all measures by norm. */
export function AllMeasures({ recent }: { recent: readonly string[] }) {
  const t = useTranslate();
  const { navigate } = usePanelActions();
  const viewed = recent.flatMap((id) => measureById(id) ?? []);
  return (
    <>
      {viewed.length > 0 && (
        <section>
          <h2 class="summary">{t('panel.recent')}</h2>
          <ul class="measures">
            {viewed.map((placed) => (
              <MeasureLink key={placed.measure.id} placed={placed} showNorm onNavigate={navigate} />
            ))}
          </ul>
        </section>
      )}
      <h2 class="summary">{t('panel.all')}</h2>
      {norms.map(({ number }) => (
        <section key={number} class="by-norm">
          <NormLink norm={number} onNavigate={navigate} />
          <ul class="measures">
            {practiceOf(number).flatMap(({ pack, measures }) =>
              measures.map((measure) => (
                <MeasureLink key={measure.id} placed={{ pack, norm: number, measure }} onNavigate={navigate} />
              )),
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
