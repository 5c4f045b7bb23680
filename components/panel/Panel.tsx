import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NormNumber } from '../../data/norms/norm.ts';
import { measureById } from '../../data/practice/practice.ts';
import type { PlacedMention } from '../../reference/mention.ts';
import type { PanelList, PanelRoute } from '../../reference/panel-route.ts';
import type { Search } from '../../search/search.ts';
import { BackIcon } from '../icons.tsx';
import { Tabs } from '../Tabs.tsx';
import { useTranslate } from '../translate.ts';
import { type PanelActions, PanelActionsProvider } from './actions.ts';
import { MeasuresView, noQuestion } from './measures/MeasuresView.tsx';
import { MeasureView } from './measures/MeasureView.tsx';
import { NormsView } from './NormsView.tsx';
import { NormView } from './NormView.tsx';
import { PageView, type ShownPage } from './PageView.tsx';
import { type PassageMeaning, PassageView } from './PassageView.tsx';
import { useArrival } from './use-focus-on-navigate.ts';

interface PanelProps {
  place: PanelRoute;
  page: ShownPage;
  search: Search;
  /** The ids of the measures that were read last, newest first. */
  recent: readonly string[];
  /** The passage that was selected last, and what it may mean. */
  passage: { text: string; meaning: PassageMeaning };
  actions: PanelActions;
  onJump: (mention: PlacedMention) => Promise<boolean>;
  /** Told when the words of a place have become the question of the list. */
  onFindTaken: () => void;
}

/** Looks up measures, walks through the references of the page, and shows the norms; one list or one thing whole at a time. */
export function Panel(props: PanelProps) {
  const t = useTranslate();
  const id = useId();
  const { place, page, actions } = props;
  const { go } = actions;
  const [question, setQuestion] = useState(noQuestion);
  const [norm, setNorm] = useState<NormNumber>();
  /** The list that the place was come to from. */
  const [list, setList] = useState<PanelList>('measures');
  const panel = useRef<HTMLDivElement>(null);
  const at = JSON.stringify(place);

  useArrival(panel, place);
  useEffect(() => {
    if ('find' in place) {
      setQuestion({ query: place.find, chosen: {} });
      // From now on the question is the reader's own: the way back must not put the first one again.
      props.onFindTaken();
    }
    if ('list' in place || 'find' in place) setList('list' in place ? place.list : 'measures');
  }, [at]);

  // Another page is looked at as a whole first.
  useEffect(() => setNorm(undefined), [page.address]);

  const counts = page.state.state === 'read' ? page.state.counts : undefined;
  const countOf = (number: NormNumber) => counts?.norms[number] ?? 0;
  const shown = 'list' in place ? place.list : 'find' in place ? 'measures' : undefined;
  const showMentions = (number: NormNumber | undefined) => {
    setNorm(number);
    go({ list: 'page' });
  };
  return (
    <PanelActionsProvider value={actions}>
      <main class="panel">
        <h1 class="visually-hidden">{t('extension.name')}</h1>
        <header>
          <Tabs
            prefix={id}
            label={t('panel.lists')}
            tabs={[
              { id: 'measures' as const, label: t('panel.measures') },
              { id: 'page' as const, label: <PageLabel mentions={counts?.mentions ?? 0} /> },
              { id: 'norms' as const, label: t('panel.norms') },
            ]}
            selected={shown ?? list}
            onSelect={(wanted) => go({ list: wanted })}
          />
        </header>
        <div
          class={shown ? 'list' : 'place'}
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-tab-${shown ?? list}`}
          tabIndex={-1}
          ref={panel}
        >
          {!shown && (
            <button type="button" class="back" onClick={() => go({ list })}>
              <BackIcon /> {t('panel.back')}
            </button>
          )}
          {shown === 'measures' && (
            <MeasuresView question={question} onAsk={setQuestion} search={props.search} recent={props.recent} />
          )}
          {shown === 'page' && (
            <PageView key={page.address} page={page} norm={norm} onChooseNorm={setNorm} onJump={props.onJump} />
          )}
          {shown === 'norms' && <NormsView countOf={countOf} />}
          {'norm' in place && (
            <NormView key={at} norm={place.norm} count={countOf(place.norm)} onShowMentions={showMentions} />
          )}
          {'measure' in place && <PlacedMeasureView key={at} id={place.measure} />}
          {'passage' in place && <PassageView passage={props.passage.text} meaning={props.passage.meaning} />}
        </div>
      </main>
    </PanelActionsProvider>
  );
}

function PageLabel({ mentions }: { mentions: number }) {
  const t = useTranslate();
  return (
    <>
      {t('panel.page')} {mentions > 0 && <span class="count">{mentions}</span>}
    </>
  );
}

function PlacedMeasureView({ id }: { id: string }) {
  const t = useTranslate();
  const placed = measureById(id);
  return placed ? <MeasureView placed={placed} /> : <p role="alert">{t('panel.notFound')}</p>;
}
