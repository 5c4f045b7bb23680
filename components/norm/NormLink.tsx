import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber } from '../../data/norms/norms.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { useTranslate } from '../translate.ts';
import { Highlighted } from './Highlighted.tsx';
import { normName } from './norm-name.ts';

interface NormLinkProps {
  norm: NormNumber;
  /** Words to bring out in its title. */
  terms?: readonly string[];
  onGo: (place: PanelRoute) => void;
}

/** One norm of a list, with its short title; opens it whole. */
export function NormLink({ norm, terms = [], onGo }: NormLinkProps) {
  const t = useTranslate();
  return (
    <button type="button" class="norm-link" data-leads-to={norm} onClick={() => onGo({ norm })}>
      <span>{normName(t, norm)}</span>{' '}
      <span lang="en">
        <Highlighted text={normByNumber(norm).title} terms={terms} />
      </span>
    </button>
  );
}
