import { useEffect, useRef, useState } from 'preact/hooks';
import type { NormNumber } from '../../data/norms/norm.ts';
import { norms } from '../../data/norms/norms.ts';
import type { PageState } from '../../reference/page-state.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import type { Search } from '../../search/search.ts';
import type { CurrentSettings, PartialSettings } from '../../settings/settings.ts';
import { matchingEntry } from '../../settings/sites.ts';
import { GearIcon, LensIcon } from '../icons.tsx';
import { SearchField } from '../SearchField.tsx';
import { useTranslate } from '../translate.ts';
import { NormEntry } from './NormEntry.tsx';
import { PageSummary } from './PageSummary.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SensitivitySelect } from './SensitivitySelect.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

interface PopupProps {
  page: PageState;
  /** The site of the page; undefined if Norm Lens can't be turned on or off there. */
  site: string | undefined;
  current: CurrentSettings;
  /** Whether the last change of a setting could not be saved. */
  hasSaveFailed: boolean;
  /** Returns the search engine. The first call builds its index, which takes some tens of milliseconds. */
  search: () => Search;
  onStep: (by: 1 | -1) => void;
  onShowHidden: () => void;
  onGoToNorm: (norm: NormNumber) => void;
  onOpenPanel: (route?: PanelRoute) => void;
  onSwitchSite: (site: string, isOn: boolean) => void;
  onChange: (change: PartialSettings) => void;
  onOpenSettings: () => void;
}

/** The popup of the toolbar button: the 11 norms with their mentions on the page, search, and the most used settings. */
export function Popup(props: PopupProps) {
  const t = useTranslate();
  const { page, site, current, search, onGoToNorm, onOpenPanel } = props;
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const trimmedQuery = query.trim();
  const countOf = (norm: NormNumber) => (page.state === 'read' ? (page.counts.norms[norm] ?? 0) : 0);

  // Focus the field, so that the user can type at once.
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
            isOn={matchingEntry(site, current.settings.disabledSites) === undefined}
            isLocked={current.locked.has('disabledSites')}
            onChange={(isOn) => props.onSwitchSite(site, isOn)}
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
      <PageSummary page={page} site={site} onStep={props.onStep} onShowHidden={props.onShowHidden} />
      <SearchField
        label={t('popup.search')}
        query={query}
        onQueryChange={setQuery}
        onEnter={() => trimmedQuery && onOpenPanel({ find: trimmedQuery })}
        inputRef={field}
      />
      {trimmedQuery ? (
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
        {props.hasSaveFailed && (
          <p role="alert" class="failure">
            {t('settings.saveFailed')}
          </p>
        )}
        <SensitivitySelect
          selected={current.settings.sensitivity}
          isLocked={current.locked.has('sensitivity')}
          onSelect={(sensitivity) => props.onChange({ sensitivity })}
        />
        <button type="button" class="button" onClick={() => onOpenPanel()}>
          {t('popup.openPanel')}
        </button>
      </footer>
    </main>
  );
}
