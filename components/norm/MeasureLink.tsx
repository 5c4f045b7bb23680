import { textsOf } from '../../data/practice/block-text.ts';
import type { PlacedMeasure } from '../../data/practice/practice.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { snippetOf } from '../../search/snippet.ts';
import { phraseMatchesIn } from '../../search/words/phrase-matches.ts';
import { useTranslate } from '../translate.ts';
import { HighlightedRanges } from './Highlighted.tsx';
import { normName } from './norm-name.ts';

interface MeasureLinkProps {
  placed: PlacedMeasure;
  showNorm?: boolean;
  /** The words that matched a search, to be highlighted. */
  terms?: readonly string[];
  onNavigate: (route: PanelRoute) => void;
}

/**
 * A measure in a list, as a link to its full text. If the title contains none of the search terms, the sentence of the
 * body that contains them is shown below it.
 */
export function MeasureLink({ placed: { norm, measure }, showNorm = false, terms = [], onNavigate }: MeasureLinkProps) {
  const t = useTranslate();
  const titleMatches = terms.length > 0 ? phraseMatchesIn(measure.title, terms) : [];
  const needsSnippet = terms.length > 0 && titleMatches.length === 0;
  const snippet = needsSnippet ? snippetOf(measure.body.flatMap(textsOf), terms) : undefined;
  return (
    <li>
      <button type="button" data-link-target={measure.id} onClick={() => onNavigate({ measure: measure.id })}>
        <span lang="en">
          <HighlightedRanges text={measure.title} ranges={titleMatches} />
        </span>
        {showNorm && <small>{normName(t, norm)}</small>}
        {snippet && (
          <span class="snippet" lang="en">
            <HighlightedRanges text={snippet.text} ranges={snippet.matches} />
          </span>
        )}
      </button>
    </li>
  );
}
