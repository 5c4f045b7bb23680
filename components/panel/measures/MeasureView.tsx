import { measureById, type PlacedMeasure } from '../../../data/practice/practice.ts';
import type { SeeAlso } from '../../../data/practice/schema.ts';
import { citeMeasure } from '../../../export/citation/citation.ts';
import { MeasureText } from '../../norm/MeasureText.tsx';
import { NormLink } from '../../norm/NormLink.tsx';
import { normName } from '../../norm/norm-name.ts';
import { PaperText } from '../../norm/PaperText.tsx';
import { useTranslate } from '../../translate.ts';
import { usePanelActions } from '../actions.ts';
import { CitationSection } from './CitationSection.tsx';

/** A measure whole: text, notes, related places, source, and its citation. */
export function MeasureView({ placed }: { placed: PlacedMeasure }) {
  const t = useTranslate();
  const { go, today } = usePanelActions();
  const { pack, norm, measure } = placed;
  return (
    <>
      <NormLink norm={norm} onGo={go} />
      <h2 lang="en">{measure.title}</h2>
      <MeasureText measure={measure} show={(text) => <PaperText text={text} packId={pack.id} />} />
      {measure.seeAlso.length > 0 && (
        <section class="see-also">
          <h3>{t('practice.seeAlso')}</h3>
          <ul>
            {measure.seeAlso.map((also) => (
              <SeeAlsoLink key={also.kind === 'norm' ? also.norm : also.id} also={also} />
            ))}
          </ul>
        </section>
      )}
      <CitationSection source={placed} cite={(style) => citeMeasure(placed, style, today())} name={measure.id} />
      <p class="source">
        <a href={pack.document.address} target="_blank" rel="noreferrer" lang="en">
          {t('practice.source', [pack.document.title, pack.document.forumShort])}
        </a>
      </p>
    </>
  );
}

function SeeAlsoLink({ also }: { also: SeeAlso }) {
  const t = useTranslate();
  const { go } = usePanelActions();
  const target = also.kind === 'measure' ? measureById(also.id) : undefined;
  const norm = also.kind === 'norm' ? also.norm : target?.norm;
  const name = norm === undefined ? '' : normName(t, norm);
  return (
    <li>
      <button
        type="button"
        class="link"
        onClick={() => go(also.kind === 'norm' ? { norm: also.norm } : { measure: also.id })}
      >
        {target ? <span lang="en">{target.measure.title}</span> : name}
      </button>
      {target && <small> {name}</small>}
      {also.origin === 'paper' && <small> ({t('practice.citedByPaper')})</small>}
    </li>
  );
}
