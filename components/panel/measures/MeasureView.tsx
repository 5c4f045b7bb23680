import { measureById, type PlacedMeasure } from '../../../data/practice/practice.ts';
import type { SeeAlso } from '../../../data/practice/schema.ts';
import { citeMeasure } from '../../../export/citation/citation.ts';
import { MeasureText } from '../../norm/MeasureText.tsx';
import { NormLink } from '../../norm/NormLink.tsx';
import { normName } from '../../norm/norm-name.ts';
import { PaperText } from '../../norm/PaperText.tsx';
import { useTranslate } from '../../translate.ts';
import { usePanelActions } from '../panel-actions.ts';
import { CitationSection } from './CitationSection.tsx';

/** A measure in full: its text and notes, related norms and measures, citation and source. */
export function MeasureView({ placed }: { placed: PlacedMeasure }) {
  const t = useTranslate();
  const { navigate, today } = usePanelActions();
  const { pack, norm, measure } = placed;
  return (
    <>
      <NormLink norm={norm} onNavigate={navigate} />
      <h2 lang="en">{measure.title}</h2>
      <MeasureText measure={measure} renderText={(text) => <PaperText text={text} packId={pack.id} />} />
      {measure.seeAlso.length > 0 && (
        <section class="see-also">
          <h3>{t('practice.seeAlso')}</h3>
          <ul>
            {measure.seeAlso.map((entry) => (
              <SeeAlsoLink key={entry.kind === 'norm' ? entry.norm : entry.id} entry={entry} />
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

function SeeAlsoLink({ entry }: { entry: SeeAlso }) {
  const t = useTranslate();
  const { navigate } = usePanelActions();
  const target = entry.kind === 'measure' ? measureById(entry.id) : undefined;
  const norm = entry.kind === 'norm' ? entry.norm : target?.norm;
  const name = norm === undefined ? '' : normName(t, norm);
  return (
    <li>
      <button
        type="button"
        class="link"
        onClick={() => navigate(entry.kind === 'norm' ? { norm: entry.norm } : { measure: entry.id })}
      >
        {target ? <span lang="en">{target.measure.title}</span> : name}
      </button>
      {target && <small> {name}</small>}
      {entry.origin === 'paper' && <small> ({t('practice.citedByPaper')})</small>}
    </li>
  );
}
