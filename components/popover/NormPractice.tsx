import type { NormNumber } from '../../data/norms/norm.ts';
import { measuresNaming, popoverPracticeOf } from '../../search/popover-practice.ts';
import { Blocks } from '../norm/Blocks.tsx';
import { MeasureText } from '../norm/MeasureText.tsx';
import { NormText } from '../norm/NormText.tsx';
import { normName } from '../norm/norm-name.ts';
import { stateName } from '../norm/state-name.ts';
import { useTranslate } from '../translate.ts';

interface NormPracticeProps {
  norm: NormNumber;
  /** The words of the mention if it refers to the norm by subject; measures that use them are listed first. */
  phrase?: string;
}

/** A norm with the practice of each State in the dataset; its measures can be expanded. */
export function NormPractice({ norm, phrase }: NormPracticeProps) {
  const t = useTranslate();
  const withPhrase = phrase ? measuresNaming(norm, phrase) : [];

  return (
    <>
      <NormText norm={norm} />
      {popoverPracticeOf(norm).map(({ pack, statement, measures }) => {
        const first = withPhrase.filter((entry) => entry.pack === pack);
        const rest = measures.filter((measure) => !first.some((entry) => entry.measure === measure));
        const listed = [...first, ...rest.map((measure) => ({ norm, measure }))];
        return (
          <section key={pack.id} class="practice">
            <h4>
              {t('practice.heading', [stateName(t, pack)])} {listed.length > 0 && <span>({listed.length})</span>}
            </h4>
            {statement.length > 0 && <Blocks blocks={statement} />}
            {listed.map((entry) => (
              <details key={`${entry.norm} ${entry.measure.title}`} class="measure">
                <summary>
                  <span lang="en">{entry.measure.title}</span>
                  {entry.norm !== norm && <small>{normName(t, entry.norm)}</small>}
                </summary>
                <MeasureText measure={entry.measure} />
              </details>
            ))}
            <p class="source">{t('practice.source', [pack.document.title, pack.document.forumShort])}</p>
          </section>
        );
      })}
    </>
  );
}
