import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { SearchIcon } from './icons.tsx';
import { useTranslate } from './translate.ts';

interface SearchFieldProps {
  label: string;
  query: string;
  onQueryChange: (query: string) => void;
  /** Called when Enter is pressed, except while an input method is composing. */
  onEnter?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** A labelled search field. Browsers clear it on Escape. */
export function SearchField({ label, query, onQueryChange, onEnter, inputRef }: SearchFieldProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <search class="search">
      <label for={id} class="visually-hidden">
        {label}
      </label>
      <SearchIcon />
      <input
        id={id}
        {...(inputRef ? { ref: inputRef } : {})}
        type="search"
        autoComplete="off"
        spellcheck={false}
        placeholder={t('search.placeholder')}
        value={query}
        onInput={(event) => onQueryChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onEnter?.();
        }}
      />
    </search>
  );
}
