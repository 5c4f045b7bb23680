import { useEffect, useRef, useState } from 'preact/hooks';
import type { NormNumber } from '../../data/norms/norm.ts';
import { norms } from '../../data/norms/norms.ts';
import type { PageState } from '../../reference/page-state.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import type { Search } from '../../search/search.ts';
import type { CurrentSettings, PartialSettings } from '../../settings/settings.ts';
import { entryFor } from '../../settings/sites.ts';
import { GearIcon, LensIcon } from '../icons.tsx';
import { SearchField } from '../SearchField.tsx';
import { Sensitivity } from '../Sensitivity.tsx';
import { useTranslate } from '../translate.ts';
import { NormEntry } from './NormEntry.tsx';
import { PageSummary } from './PageSummary.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

interface PopupProps {
  page: PageState;
  /** The site of the page; undefined where there is nothing to switch. */
  site: string | undefined;
  current: CurrentSettings;
  /** Whether the last change could not be saved. */
  isUnsaved: boolean;
  /** Gives the search; it takes some tens of milliseconds the first time. */
  search: () => Search;
  onStep: (by: 1 | -1) => void;
  onReveal: () => void;
  onGoToNorm: (norm: NormNumber) => void;
  onOpenPanel: (place?: PanelRoute) => void;
  onSwitchSite: (site: string, on: boolean) => void;
  onChange: (change: PartialSettings) => void;
  onOpenSettings: () => void;
}

/** The index of the 11 norms, with what the page under the popup mentions, and the ways on. */
export function Popup(props: PopupProps) {
  const t = useTranslate();
  const { page, site, current, search, onGoToNorm, onOpenPanel } = props;
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const asked = query.trim();
  const countOf = (norm: NormNumber) => (page.state === 'read' ? (page.counts.norms[norm] ?? 0) : 0);

  // Who opens the popup may type at once.
  useEffect(() => field.current?.focus(), []);

  return (
    <main class="popup">
      <header>
        <h1>
          <LensIcon /> {t('extension.name')}
        </h1>
        {site !== undefined && (
          <SiteSwitch
            site={site}
            on={entryFor(site, current.settings.disabledSites) === undefined}
            isLocked={current.locked.has('disabledSites')}
            onSwitch={(on) => props.onSwitchSite(site, on)}
          />
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('popup.settings')}
          title={t('popup.settings')}
          onClick={props.onOpenSettings}
        >
          <GearIcon />
        </button>
      </header>
      <PageSummary page={page} site={site} onStep={props.onStep} onReveal={props.onReveal} />
      <SearchField
        label={t('popup.search')}
        query={query}
        onQuery={setQuery}
        onEnter={() => asked && onOpenPanel({ find: asked })}
        inputRef={field}
      />
      {asked ? (
        <SearchResults
          query={query}
          norms={search().norms(query)}
          measures={search().search(query)}
          countOf={countOf}
          onGoToNorm={onGoToNorm}
          onOpenPanel={onOpenPanel}
        />
      ) : (
        <ol class="norms scroller" aria-label={t('popup.heading')}>
          {norms.map(({ number }) => (
            <NormEntry
              key={number}
              norm={number}
              count={countOf(number)}
              onGoToNorm={onGoToNorm}
              onOpenPanel={onOpenPanel}
            />
          ))}
        </ol>
      )}
      <footer>
        {props.isUnsaved && (
          <p role="alert" class="failure">
            {t('settings.unsaved')}
          </p>
        )}
        <Sensitivity
          chosen={current.settings.sensitivity}
          isLocked={current.locked.has('sensitivity')}
          onChoose={(sensitivity) => props.onChange({ sensitivity })}
        />
        <button type="button" class="button" onClick={() => onOpenPanel()}>
          {t('popup.openPanel')}
        </button>
      </footer>
    </main>
  );
}
