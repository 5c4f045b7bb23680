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
import { usePanelActions } from './actions.ts';
import { CitationSection } from './measures/CitationSection.tsx';

interface NormViewProps {
  norm: NormNumber;
  /** How often the page mentions it. */
  count: number;
  onShowMentions: (norm: NormNumber) => void;
}

/** A norm whole: its text, where it stands, what each State says of itself, and its measures. */
export function NormView({ norm, count, onShowMentions }: NormViewProps) {
  const t = useTranslate();
  const { go, copy } = usePanelActions();
  return (
    <>
      <h2>{normName(t, norm)}</h2>
      <NormText norm={norm} />
      <p class="note">{t('norm.stands', [normsDocument.symbol, paragraphOf(norm)])}</p>
      <div class="ways">
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
          <Blocks blocks={statement} show={(text) => <PaperText text={text} packId={pack.id} />} />
          <ul class="measures">
            {measures.map((measure) => (
              <MeasureLink key={measure.id} placed={{ pack, norm, measure }} onGo={go} />
            ))}
          </ul>
        </section>
      ))}
      <CitationSection source={norm} cite={(style) => citeNorm(norm, style)} name={`norm-${norm}`} />
    </>
  );
}
