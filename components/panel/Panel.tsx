import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '../../data/place.ts';
import { measureById } from '../../data/practice.ts';
import { createSearch } from '../../data/search.ts';
import { BackIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';
import { MeasureList } from './MeasureList.tsx';
import { MeasureView } from './MeasureView.tsx';
import { NormView } from './NormView.tsx';
import { SearchField } from './SearchField.tsx';

interface PanelProps {
  /** What is open; nothing for the list. */
  place: Place | undefined;
  onGo: (place: Place | undefined) => void;
  /** Puts a text on the clipboard; resolves to whether it could. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Looks up measures: a search, its results, and a norm or a measure whole. */
export function Panel({ place, onGo, onCopy }: PanelProps) {
  const t = useTranslate();
  const search = useMemo(createSearch, []);
  const [query, setQuery] = useState('');

  const article = useRef<HTMLElement>(null);
  const at = place && JSON.stringify(place);

  // A place is read from its beginning, by eyes and by screen readers.
  useEffect(() => {
    if (!at) return;
    window.scrollTo(0, 0);
    article.current?.focus({ preventScroll: true });
  }, [at]);

  const ask = (words: string) => {
    setQuery(words);
    if (place) onGo(undefined);
  };
  return (
    <main class="panel">
      <header>
        <h1 class="visually-hidden">{t('panel.title')}</h1>
        <SearchField query={query} onQuery={ask} />
      </header>
      {place ? (
        <article class="place" tabIndex={-1} ref={article}>
          <button type="button" class="back" onClick={() => onGo(undefined)}>
            <BackIcon /> {t('panel.back')}
          </button>
          <PlaceView place={place} onGo={onGo} onCopy={onCopy} />
        </article>
      ) : (
        <MeasureList query={query} hits={query.trim() ? search.search(query) : undefined} onGo={onGo} />
      )}
    </main>
  );
}

function PlaceView({ place, onGo, onCopy }: PanelProps & { place: Place }) {
  const t = useTranslate();
  if ('norm' in place) return <NormView norm={place.norm} onGo={onGo} onCopy={onCopy} />;
  const placed = measureById(place.measure);
  return placed ? (
    <MeasureView placed={placed} onGo={onGo} onCopy={onCopy} />
  ) : (
    <p role="alert">{t('panel.notFound')}</p>
  );
}
