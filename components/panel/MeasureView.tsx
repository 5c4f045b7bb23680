import { citeMeasure } from '../../data/citation.ts';
import type { Place } from '../../data/place.ts';
import { measureById, type PlacedMeasure } from '../../data/practice.ts';
import type { SeeAlso } from '../../data/schema.ts';
import { CopyButton } from '../CopyButton.tsx';
import { designation } from '../norm/designation.ts';
import { MeasureText } from '../norm/MeasureText.tsx';
import { useTranslate } from '../translate.ts';

interface MeasureViewProps {
  placed: PlacedMeasure;
  onGo: (place: Place) => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** A measure whole: text, notes, related places, source. */
export function MeasureView({ placed, onGo, onCopy }: MeasureViewProps) {
  const t = useTranslate();
  const { pack, norm, measure } = placed;
  return (
    <>
      <button type="button" class="norm-link" onClick={() => onGo({ norm })}>
        <span>{designation(t, norm)}</span>
      </button>
      <h2 lang="en">{measure.title}</h2>
      <MeasureText measure={measure} />
      {measure.seeAlso.length > 0 && (
        <section class="see-also">
          <h3>{t('practice.seeAlso')}</h3>
          <ul>
            {measure.seeAlso.map((also) => (
              <SeeAlsoLink key={also.kind === 'norm' ? also.norm : also.id} also={also} onGo={onGo} />
            ))}
          </ul>
        </section>
      )}
      <p class="source">
        <a href={pack.document.address} target="_blank" rel="noreferrer" lang="en">
          {t('practice.source', [pack.document.title, pack.document.forumShort])}
        </a>
      </p>
      <p class="ways">
        <CopyButton label={t('panel.copy')} text={citeMeasure(placed, 'plain')} onCopy={onCopy} />
      </p>
    </>
  );
}

function SeeAlsoLink({ also, onGo }: { also: SeeAlso; onGo: (place: Place) => void }) {
  const t = useTranslate();
  const target = also.kind === 'measure' ? measureById(also.id) : undefined;
  const norm = also.kind === 'norm' ? also.norm : target?.norm;
  const name = norm === undefined ? '' : designation(t, norm);
  return (
    <li>
      <button
        type="button"
        class="link"
        onClick={() => onGo(also.kind === 'norm' ? { norm: also.norm } : { measure: also.id })}
      >
        {target ? <span lang="en">{target.measure.title}</span> : name}
      </button>
      {target && <small> {name}</small>}
      {also.origin === 'paper' && <small> ({t('practice.citedByPaper')})</small>}
    </li>
  );
}
