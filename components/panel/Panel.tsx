import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NormNumber } from '../../data/norms/norm.ts';
import { measureById } from '../../data/practice/practice.ts';
import type { PlacedMention } from '../../reference/mention.ts';
import type { PanelList, PanelRoute } from '../../reference/panel-route.ts';
import type { Search } from '../../search/search.ts';
import { BackIcon } from '../icons.tsx';
import { Tabs } from '../Tabs.tsx';
import { useTranslate } from '../translate.ts';
import { emptySearch, MeasuresView } from './measures/MeasuresView.tsx';
import { MeasureView } from './measures/MeasureView.tsx';
import { NormsView } from './NormsView.tsx';
import { NormView } from './NormView.tsx';
import { PageView, type ShownPage } from './PageView.tsx';
import { type PassageMatches, PassageView } from './PassageView.tsx';
import { type PanelActions, PanelActionsProvider } from './panel-actions.ts';
import { useFocusOnNavigate } from './use-focus-on-navigate.ts';

interface PanelProps {
  route: PanelRoute;
  page: ShownPage;
  search: Search;
  /** The ids of the recently viewed measures, most recent first. */
  recent: readonly string[];
  /** The passage that was selected last, and the norms and measures that it matches. */
  passage: { text: string; matches: PassageMatches };
  actions: PanelActions;
  onJump: (mention: PlacedMention) => Promise<boolean>;
  /** Called when the query of a `find` route has been copied into the search field. */
  onQueryApplied: () => void;
}

/** The side panel: the lists of measures, references and norms as tabs, or a single norm, measure or passage. */
export function Panel(props: PanelProps) {
  const t = useTranslate();
  const id = useId();
  const { route, page, actions } = props;
  const { navigate } = actions;
  const [search, setSearch] = useState(emptySearch);
  const [norm, setNorm] = useState<NormNumber>();
  /** The list that was shown last, where the back button leads. */
  const [lastList, setLastList] = useState<PanelList>('measures');
  const panel = useRef<HTMLDivElement>(null);
  const shownList = 'list' in route ? route.list : 'find' in route ? 'measures' : undefined;
  const tab = shownList ?? lastList;
  const routeKey = JSON.stringify(route);

  useFocusOnNavigate(panel, route);
  useEffect(() => {
    if ('find' in route) {
      setSearch({ query: route.find, chosen: {} });
      // The reader may edit the query from here on, so going back must not restore the one of the route.
      props.onQueryApplied();
    }
    if (shownList) setLastList(shownList);
  }, [routeKey]);

  // Remove the filter when the page changes.
  useEffect(() => setNorm(undefined), [page.address]);

  const counts = page.state.state === 'read' ? page.state.counts : undefined;
  const countOf = (number: NormNumber) => counts?.norms[number] ?? 0;
  const showMentions = (number: NormNumber | undefined) => {
    setNorm(number);
    navigate({ list: 'page' });
  };
  return (
    <PanelActionsProvider value={actions}>
      <main class="panel">
        <h1 class="visually-hidden">{t('extension.name')}</h1>
        <header>
          <Tabs
            prefix={id}
            label={t('panel.tabs')}
            tabs={[
              { id: 'measures' as const, label: t('panel.measures') },
              { id: 'page' as const, label: <PageTabLabel mentions={counts?.mentions ?? 0} /> },
              { id: 'norms' as const, label: t('panel.norms') },
            ]}
            selected={tab}
            onSelect={(list) => navigate({ list })}
          />
        </header>
        <div
          class={shownList ? 'list' : 'detail'}
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-tab-${tab}`}
          tabIndex={-1}
          ref={panel}
        >
          {!shownList && (
            <button type="button" class="back" onClick={() => navigate({ list: lastList })}>
              <BackIcon /> {t('panel.back')}
            </button>
          )}
          {shownList === 'measures' && (
            <MeasuresView search={search} onSearchChange={setSearch} engine={props.search} recent={props.recent} />
          )}
          {shownList === 'page' && (
            <PageView key={page.address} page={page} norm={norm} onSelectNorm={setNorm} onJump={props.onJump} />
          )}
          {shownList === 'norms' && <NormsView countOf={countOf} />}
          {'norm' in route && (
            <NormView key={routeKey} norm={route.norm} count={countOf(route.norm)} onShowMentions={showMentions} />
          )}
          {'measure' in route && <MeasureViewById key={routeKey} id={route.measure} />}
          {'passage' in route && <PassageView passage={props.passage.text} matches={props.passage.matches} />}
        </div>
      </main>
    </PanelActionsProvider>
  );
}

function PageTabLabel({ mentions }: { mentions: number }) {
  const t = useTranslate();
  return (
    <>
      {t('panel.page')} {mentions > 0 && <span class="count">{mentions}</span>}
    </>
  );
}

function MeasureViewById({ id }: { id: string }) {
  const t = useTranslate();
  const placed = measureById(id);
  return placed ? <MeasureView placed={placed} /> : <p role="alert">{t('panel.notFound')}</p>;
}
