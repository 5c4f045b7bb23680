import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber, norms, paragraphOf } from '../../data/norms/norms.ts';
import { practiceOf } from '../../data/practice/practice.ts';
import { useTranslate } from '../translate.ts';
import { usePanelActions } from './panel-actions.ts';

interface NormsViewProps {
  /** The number of mentions of a norm on the page. */
  countOf: (norm: NormNumber) => number;
}

/** The 11 norms, each with its number of measures and its number of mentions on the page. */
export function NormsView({ countOf }: NormsViewProps) {
  const t = useTranslate();
  const { navigate } = usePanelActions();
  return (
    <ol class="norm-cards">
      {norms.map(({ number }) => {
        const measures = practiceOf(number).reduce((sum, practice) => sum + practice.measures.length, 0);
        const count = countOf(number);
        return (
          <li key={number}>
            <button type="button" data-link-target={number} onClick={() => navigate({ norm: number })}>
              <span class="number">{number}</span>
              <span class="title" lang="en">
                {normByNumber(number).title}
              </span>
              <small>
                {paragraphOf(number)} · {t('panel.results', measures)}
                {count > 0 && ` · ${t('page.mentions', count)}`}
              </small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
