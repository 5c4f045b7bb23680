import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** One tab of a row. */
export interface Tab<Id> {
  id: Id;
  label: ComponentChildren;
  /** What a screen reader says, where that is more than the label. */
  name?: string;
}

interface TabsProps<Id> {
  /** Prefix of the ids that tie a tab (`prefix-tab-id`) and its panel (`prefix-panel`) together. */
  prefix: string;
  label: string;
  tabs: readonly Tab<Id>[];
  /** None of them where something else is shown in the panel. */
  selected: Id | undefined;
  onSelect: (id: Id) => void;
}

/** A row of tabs; the arrow keys go round (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function Tabs<Id extends string | number>({ prefix, label, tabs, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const stop = selected ?? tabs[0]?.id;

  const go = (tab: Tab<Id> | undefined) => {
    if (!tab) return;
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(tab)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === stop);
    if (event.key === 'ArrowRight') go(tabs[(at + 1) % tabs.length]);
    else if (event.key === 'ArrowLeft') go(tabs.at(at - 1));
    else if (event.key === 'Home') go(tabs[0]);
    else if (event.key === 'End') go(tabs.at(-1));
    else return;
    event.preventDefault();
  };

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${prefix}-tab-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={`${prefix}-panel`}
          {...(tab.name ? { 'aria-label': tab.name } : {})}
          tabIndex={tab.id === stop ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
