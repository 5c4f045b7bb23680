import type { PlacedMeasure } from '../../../data/practice/practice.ts';
import { type ChosenValues, type FacetCount, facetsOf } from '../../../search/facets.ts';
import { normName } from '../../norm/norm-name.ts';
import { useTranslate } from '../../translate.ts';
import { topicNames } from './topic-names.ts';

interface FiltersProps {
  /** The measures to be filtered. */
  measures: readonly PlacedMeasure[];
  chosen: ChosenValues;
  onChoose: (chosen: ChosenValues) => void;
}

/** Filters measures by norm, topic, agency and year. Each option shows how many measures would remain. */
export function Filters({ measures, chosen, onChoose }: FiltersProps) {
  const t = useTranslate();
  const counts = facetsOf(measures, chosen);
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t('panel.filters')}</legend>
      <Filter
        label={t('panel.anyNorm')}
        counts={counts.norm}
        chosen={chosen.norm}
        nameOf={(norm) => normName(t, norm)}
        onChoose={(norm) => onChoose({ ...chosen, norm })}
      />
      <Filter
        label={t('panel.anyTopic')}
        counts={counts.topic}
        chosen={chosen.topic}
        nameOf={(topic) => t(topicNames[topic])}
        onChoose={(topic) => onChoose({ ...chosen, topic })}
      />
      <Filter
        label={t('panel.anyAgency')}
        counts={counts.agency}
        chosen={chosen.agency}
        nameOf={(agency) => agency}
        onChoose={(agency) => onChoose({ ...chosen, agency })}
      />
      <Filter
        label={t('panel.anyYear')}
        counts={counts.year}
        chosen={chosen.year}
        nameOf={String}
        onChoose={(year) => onChoose({ ...chosen, year })}
      />
    </fieldset>
  );
}

interface FilterProps<Value> {
  /** The accessible name, and the option for no filter. */
  label: string;
  counts: readonly FacetCount<Value>[];
  chosen: readonly Value[] | undefined;
  nameOf: (value: Value) => string;
  onChoose: (values: Value[]) => void;
}

function Filter<Value>({ label, counts, chosen = [], nameOf, onChoose }: FilterProps<Value>) {
  const selectedIndex = counts.findIndex(({ value }) => chosen.includes(value));
  const select = (index: number) => onChoose(counts.filter((_, each) => each === index).map(({ value }) => value));
  return (
    <select
      aria-label={label}
      class={selectedIndex < 0 ? '' : 'chosen'}
      value={String(selectedIndex)}
      onChange={({ currentTarget }) => select(Number(currentTarget.value))}
    >
      <option value="-1">{label}</option>
      {counts.map(({ value, count }, index) => (
        <option key={nameOf(value)} value={String(index)}>
          {`${nameOf(value)} (${count})`}
        </option>
      ))}
    </select>
  );
}
