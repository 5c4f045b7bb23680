import { useRef } from 'preact/hooks';
import type { NormNumber } from '../../data/norm.ts';
import { designation } from '../norm/designation.ts';
import { useTranslate } from '../translate.ts';

/** With more norms than this, a tab is the bare number; the heading above gives the norm's full name. */
const namedTabs = 4;

interface NormTabsProps {
  /** Prefix of the ids that tie tabs and panel together. */
  id: string;
  norms: readonly NormNumber[];
  selected: NormNumber;
  onSelect: (norm: NormNumber) => void;
}

/** One tab for each norm of a range or a set; the arrow keys go round (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function NormTabs({ id, norms, selected, onSelect }: NormTabsProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);

  const go = (norm: NormNumber | undefined) => {
    if (norm === undefined) return;
    onSelect(norm);
    list.current?.querySelector<HTMLElement>(`[data-norm="${norm}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = norms.indexOf(selected);
    if (event.key === 'ArrowRight') go(norms[(at + 1) % norms.length]);
    else if (event.key === 'ArrowLeft') go(norms.at(at - 1));
    else if (event.key === 'Home') go(norms[0]);
    else if (event.key === 'End') go(norms.at(-1));
    else return;
    event.preventDefault();
  };

  return (
    <div class="tabs" role="tablist" aria-label={t('popover.norms')} ref={list} onKeyDown={onKeyDown}>
      {norms.map((norm) => (
        <button
          key={norm}
          type="button"
          role="tab"
          id={`${id}-tab-${norm}`}
          data-norm={norm}
          aria-selected={norm === selected}
          aria-controls={`${id}-norm`}
          aria-label={designation(t, norm)}
          tabIndex={norm === selected ? 0 : -1}
          onClick={() => onSelect(norm)}
        >
          {norms.length > namedTabs ? norm : t('norm.short', [String(norm)])}
        </button>
      ))}
    </div>
  );
}
