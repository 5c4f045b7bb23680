import { autoPlacement, computePosition, offset, shift } from '@floating-ui/dom';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GlossaryEntry } from '../../data/practice/schema.ts';

interface AcronymProps {
  /** As it stands in the text, perhaps in the plural. */
  written: string;
  entry: GlossaryEntry;
  /** Whether the keyboard stops here; the first of its kind in a text is enough. */
  isStop: boolean;
}

/** An acronym that says what it stands for under the pointer and with the focus; Escape puts that away (WCAG 1.4.13). */
export function Acronym({ written, entry, isStop }: AcronymProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const word = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (!isOpen || !word.current || !bubble.current) return;
    const { style } = bubble.current;
    const middleware = [offset(4), autoPlacement({ allowedPlacements: ['top', 'bottom'] }), shift({ padding: 8 })];
    void computePosition(word.current, bubble.current, { strategy: 'fixed', middleware }).then(({ x, y }) => {
      style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    });
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: not to be pressed; what it says is its description.
    <span
      class="acronym"
      ref={word}
      {...(isStop ? { tabIndex: 0 } : {})}
      {...(isOpen ? { 'aria-describedby': id } : {})}
      onPointerEnter={() => setOpen(true)}
      onPointerLeave={() => setOpen(false)}
      onFocus={() => setOpen(true)}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      {written}
      {isOpen && (
        <span class="expansion" role="tooltip" id={id} ref={bubble}>
          <span lang="en">{entry.expansion}</span>
          {entry.korean && <span lang="ko"> · {entry.korean}</span>}
        </span>
      )}
    </span>
  );
}
