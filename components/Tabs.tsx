import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** One tab of a tab list. */
export interface Tab<Id> {
  id: Id;
  label: ComponentChildren;
  /** The accessible name, if the label alone is too short. */
  name?: string;
}

interface TabsProps<Id> {
  /** Prefix of the ids that connect a tab (`prefix-tab-id`) with its panel (`prefix-panel`). */
  prefix: string;
  label: string;
  tabs: readonly Tab<Id>[];
  /** Undefined while the panel shows something that belongs to no tab. */
  selected: Id | undefined;
  onSelect: (id: Id) => void;
}

/** A tab list. The arrow keys wrap around (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function Tabs<Id extends string | number>({ prefix, label, tabs, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  /** The one tab that the Tab key reaches. */
  const tabStop = selected ?? tabs[0]?.id;

  const selectAndFocus = (tab: Tab<Id> | undefined) => {
    if (!tab) return;
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(tab)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === tabStop);
    if (event.key === 'ArrowRight') selectAndFocus(tabs[(index + 1) % tabs.length]);
    else if (event.key === 'ArrowLeft') selectAndFocus(tabs.at(index - 1));
    else if (event.key === 'Home') selectAndFocus(tabs[0]);
    else if (event.key === 'End') selectAndFocus(tabs.at(-1));
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
          tabIndex={tab.id === tabStop ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
