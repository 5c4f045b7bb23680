import type { NormNumber } from '../../data/norms/norm.ts';
import { normsDocument, paragraphOf } from '../../data/norms/norms.ts';
import { practiceOf } from '../../data/practice/practice.ts';
import { citeNorm, quoteNorm } from '../../export/citation/citation.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Blocks } from '../norm/Blocks.tsx';
import { MeasureLink } from '../norm/MeasureLink.tsx';
import { NormText } from '../norm/NormText.tsx';
import { normName } from '../norm/norm-name.ts';
import { PaperText } from '../norm/PaperText.tsx';
import { stateName } from '../norm/state-name.ts';
import { useTranslate } from '../translate.ts';
import { CitationSection } from './measures/CitationSection.tsx';
import { usePanelActions } from './panel-actions.ts';

interface NormViewProps {
  norm: NormNumber;
  /** The number of its mentions on the page. */
  count: number;
  onShowMentions: (norm: NormNumber) => void;
}

/** A norm in full: its text, its source, and the practice and measures of each State. */
export function NormView({ norm, count, onShowMentions }: NormViewProps) {
  const t = useTranslate();
  const { navigate, copy } = usePanelActions();
  return (
    <>
      <h2>{normName(t, norm)}</h2>
      <NormText norm={norm} />
      <p class="note">{t('norm.paragraph', [normsDocument.symbol, paragraphOf(norm)])}</p>
      <div class="actions">
        <CopyButton label={t('norm.quote')} text={quoteNorm(norm)} onCopy={copy} />
        {count > 0 && (
          <button type="button" class="button" onClick={() => onShowMentions(norm)}>
            {t('page.mentions', count)}
          </button>
        )}
      </div>
      {practiceOf(norm).map(({ pack, statement, measures }) => (
        <section key={pack.id} class="practice">
          <h3>{t('practice.heading', [stateName(t, pack)])}</h3>
          <Blocks blocks={statement} renderText={(text) => <PaperText text={text} packId={pack.id} />} />
          <ul class="measures">
            {measures.map((measure) => (
              <MeasureLink key={measure.id} placed={{ pack, norm, measure }} onNavigate={navigate} />
            ))}
          </ul>
        </section>
      ))}
      <CitationSection source={norm} cite={(style) => citeNorm(norm, style)} name={`norm-${norm}`} />
    </>
  );
}
