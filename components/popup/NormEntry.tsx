import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber, paragraphOf } from '../../data/norms/norms.ts';
import { practiceOf } from '../../data/practice/practice.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { useTranslate } from '../translate.ts';

interface NormEntryProps {
  norm: NormNumber;
  /** The number of its mentions on the page. */
  count: number;
  onGoToNorm: (norm: NormNumber) => void;
  onOpenPanel: (route: PanelRoute) => void;
}

/** A norm in the list; expands to its text and links to its first mention and its measures. */
export function NormEntry({ norm, count, onGoToNorm, onOpenPanel }: NormEntryProps) {
  const t = useTranslate();
  const { title, text } = normByNumber(norm);
  const measures = practiceOf(norm).reduce((sum, practice) => sum + practice.measures.length, 0);

  return (
    <li>
      <details class="norm" name="norm">
        <summary>
          <span class="number">{norm}</span>
          <span class="title" lang="en">
            {title}
          </span>
          <span class="paragraph">{paragraphOf(norm)}</span>
          {count > 0 ? (
            <span class="count" role="img" aria-label={t('popup.count', count)} title={t('popup.count', count)}>
              {count}
            </span>
          ) : (
            <span class="count-none" />
          )}
        </summary>
        <blockquote class="norm-text" lang="en">
          {text}
        </blockquote>
        <p class="actions">
          {count > 0 && (
            <button type="button" class="button" onClick={() => onGoToNorm(norm)}>
              {t('popup.first')}
            </button>
          )}
          <button type="button" class="button" onClick={() => onOpenPanel({ norm })}>
            {measures > 0 ? t('popup.measures', measures) : t('popover.openPanel')}
          </button>
        </p>
      </details>
    </li>
  );
}
