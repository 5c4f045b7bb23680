import { quoteNorm } from '../../data/citation.ts';
import type { NormNumber } from '../../data/norm.ts';
import type { Place } from '../../data/place.ts';
import { practiceOf } from '../../data/practice.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Blocks } from '../norm/Blocks.tsx';
import { designation } from '../norm/designation.ts';
import { NormText } from '../norm/NormText.tsx';
import { stateName } from '../norm/state-name.ts';
import { useTranslate } from '../translate.ts';
import { MeasureLink } from './MeasureList.tsx';

interface NormViewProps {
  norm: NormNumber;
  onGo: (place: Place) => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** A norm whole: its text, what each State says of itself, and its measures. */
export function NormView({ norm, onGo, onCopy }: NormViewProps) {
  const t = useTranslate();
  return (
    <>
      <h2>{designation(t, norm)}</h2>
      <NormText norm={norm} />
      <p class="ways">
        <CopyButton label={t('popover.copy')} text={quoteNorm(norm)} onCopy={onCopy} />
      </p>
      {practiceOf(norm).map(({ pack, statement, measures }) => (
        <section key={pack.id} class="practice">
          <h3>{t('practice.heading', [stateName(t, pack)])}</h3>
          <Blocks blocks={statement} />
          <ul class="measures">
            {measures.map((measure) => (
              <MeasureLink key={measure.id} placed={{ pack, norm, measure }} onGo={onGo} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
