import { useId } from 'preact/hooks';
import { useTranslate } from '../translate.ts';

interface SearchFieldProps {
  query: string;
  onQuery: (query: string) => void;
}

/** The search field; Escape empties it. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <search>
      <label for={id}>{t('panel.search')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellcheck={false}
        placeholder={t('panel.placeholder')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}
