import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber } from '../../data/norms/norms.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { useTranslate } from '../translate.ts';
import { Highlighted } from './Highlighted.tsx';
import { normName } from './norm-name.ts';

interface NormLinkProps {
  norm: NormNumber;
  /** The words that matched a search, to be highlighted in the title. */
  terms?: readonly string[];
  onNavigate: (route: PanelRoute) => void;
}

/** A norm in a list with its short title, as a link to the norm. */
export function NormLink({ norm, terms = [], onNavigate }: NormLinkProps) {
  const t = useTranslate();
  return (
    <button type="button" class="norm-link" data-link-target={norm} onClick={() => onNavigate({ norm })}>
      <span>{normName(t, norm)}</span>{' '}
      <span lang="en">
        <Highlighted text={normByNumber(norm).title} terms={terms} />
      </span>
    </button>
  );
}
