import { textsOf } from '../../data/practice/block-text.ts';
import type { PlacedMeasure } from '../../data/practice/practice.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { snippetOf } from '../../search/snippet.ts';
import { phraseMatchesIn } from '../../search/words/phrase-matches.ts';
import { useTranslate } from '../translate.ts';
import { Marked } from './Highlighted.tsx';
import { normName } from './norm-name.ts';

interface MeasureLinkProps {
  placed: PlacedMeasure;
  showNorm?: boolean;
  /** Words to bring out, as they stand in the text. */
  terms?: readonly string[];
  onGo: (place: PanelRoute) => void;
}

/** One measure of a list; opens it whole. Where the words are not in the title, it shows the sentence they stand in. */
export function MeasureLink({ placed: { norm, measure }, showNorm = false, terms = [], onGo }: MeasureLinkProps) {
  const t = useTranslate();
  const inTitle = terms.length > 0 ? phraseMatchesIn(measure.title, terms) : [];
  const snippet = terms.length > 0 && inTitle.length === 0 && snippetOf(measure.body.flatMap(textsOf), terms);
  return (
    <li>
      <button type="button" data-leads-to={measure.id} onClick={() => onGo({ measure: measure.id })}>
        <span lang="en">
          <Marked text={measure.title} at={inTitle} />
        </span>
        {showNorm && <small>{normName(t, norm)}</small>}
        {snippet && (
          <span class="snippet" lang="en">
            <Marked text={snippet.text} at={snippet.matches} />
          </span>
        )}
      </button>
    </li>
  );
}
