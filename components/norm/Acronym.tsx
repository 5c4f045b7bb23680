import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GlossaryEntry } from '../../data/practice/schema.ts';
import { tooltipCorner, viewportBox } from '../popover/placement.ts';

interface AcronymProps {
  /** The acronym as written in the text, possibly in the plural. */
  text: string;
  entry: GlossaryEntry;
  /** Whether the Tab key stops here. One stop for each acronym of a text is enough. */
  isTabStop: boolean;
}

/** An acronym with a tooltip that expands it on hover and on focus; Escape closes the tooltip (WCAG 1.4.13). */
export function Acronym({ text, entry, isTabStop }: AcronymProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const word = useRef<HTMLSpanElement>(null);
  const tooltip = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (!isOpen || !word.current || !tooltip.current) return;
    const size = tooltip.current.getBoundingClientRect();
    const { x, y } = tooltipCorner(size, word.current.getBoundingClientRect(), viewportBox());
    tooltip.current.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it cannot be activated; hover and focus only show its description.
    <span
      class="acronym"
      ref={word}
      {...(isTabStop ? { tabIndex: 0 } : {})}
      {...(isOpen ? { 'aria-describedby': id } : {})}
      onPointerEnter={() => setOpen(true)}
      onPointerLeave={() => setOpen(false)}
      onFocus={() => setOpen(true)}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      {text}
      {isOpen && (
        <span class="expansion" role="tooltip" id={id} ref={tooltip}>
          <span lang="en">{entry.expansion}</span>
          {entry.korean && <span lang="ko"> · {entry.korean}</span>}
        </span>
      )}
    </span>
  );
}
