import { norms } from '../../../data/norms/norms.ts';
import { measureById, practiceOf } from '../../../data/practice/practice.ts';
import { MeasureLink } from '../../norm/MeasureLink.tsx';
import { NormLink } from '../../norm/NormLink.tsx';
import { useTranslate } from '../../translate.ts';
import { usePanelActions } from '../actions.ts';

/** All measures by norm, after those that were read last. */
export function AllMeasures({ recent }: { recent: readonly string[] }) {
  const t = useTranslate();
  const { go } = usePanelActions();
  const read = recent.flatMap((id) => measureById(id) ?? []);
  return (
    <>
      {read.length > 0 && (
        <section>
          <h2 class="summary">{t('panel.recent')}</h2>
          <ul class="measures">
            {read.map((placed) => (
              <MeasureLink key={placed.measure.id} placed={placed} showNorm onGo={go} />
            ))}
          </ul>
        </section>
      )}
      <h2 class="summary">{t('panel.all')}</h2>
      {norms.map(({ number }) => (
        <section key={number} class="by-norm">
          <NormLink norm={number} onGo={go} />
          <ul class="measures">
            {practiceOf(number).flatMap(({ pack, measures }) =>
              measures.map((measure) => (
                <MeasureLink key={measure.id} placed={{ pack, norm: number, measure }} onGo={go} />
              )),
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
