import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { normName } from '../../../components/norm/norm-name.ts';
import { Filters } from '../../../components/panel/measures/Filters.tsx';
import { allMeasures } from '../../../data/practice/practice.ts';
import { type ChosenValues, filtered } from '../../../search/facets.ts';
import { english } from '../../english.ts';
import { renderView } from '../render.tsx';

function renderFilters(initial: ChosenValues = {}): () => ChosenValues {
  let current = initial;
  function Stateful() {
    const [chosen, setChosen] = useState(initial);
    current = chosen;
    return <Filters measures={allMeasures()} chosen={chosen} onChoose={setChosen} />;
  }
  renderView(<Stateful />);
  return () => current;
}

type Name = 'panel.anyNorm' | 'panel.anyTopic' | 'panel.anyAgency' | 'panel.anyYear';

const filter = (name: Name) => page.getByRole('combobox', { name: english(name) });

/** The options of a filter, without the one for no choice. */
function optionsOf(name: Name): string[] {
  const select = filter(name).element();
  if (!(select instanceof HTMLSelectElement)) throw new Error(`${name} is no list`);
  return [...select.options].slice(1).map(({ text }) => text);
}

/** The sum of the counts that the options of a filter have. */
function sumOf(name: Name): number {
  return optionsOf(name)
    .map((option) => Number(/\((\d+)\)$/.exec(option)?.[1]))
    .reduce((sum, count) => sum + count, 0);
}

const NORM_3 = normName(english, 3);

describe('the filters of measures', () => {
  it('have an option for each norm, with the number of its measures', () => {
    renderFilters();
    expect(sumOf('panel.anyNorm')).toBe(allMeasures().length);
    const ofNorm3 = allMeasures().filter(({ norm }) => norm === 3).length;
    expect(optionsOf('panel.anyNorm')).toContain(`${NORM_3} (${ofNorm3})`);
  });

  it.each(['panel.anyNorm', 'panel.anyTopic', 'panel.anyAgency', 'panel.anyYear'] as const)(
    'choose one value, and none again: %s',
    async (name) => {
      const chosen = renderFilters();
      const [first = ''] = optionsOf(name);
      await filter(name).selectOptions(first);
      await expect.element(filter(name)).toHaveValue('0');
      const count = Number(/\((\d+)\)$/.exec(first)?.[1]);
      expect(filtered(allMeasures(), chosen())).toHaveLength(count);
      await filter(name).selectOptions(english(name));
      await expect.element(filter(name)).toHaveValue('-1');
      expect(filtered(allMeasures(), chosen())).toHaveLength(allMeasures().length);
    },
  );

  it('offer only what the other filters leave', async () => {
    renderFilters();
    const topics = sumOf('panel.anyTopic');
    const before = optionsOf('panel.anyNorm');
    await filter('panel.anyNorm').selectOptions(before.find((option) => option.startsWith(NORM_3)) ?? '');
    await expect.poll(() => sumOf('panel.anyTopic')).toBeLessThan(topics);
    // The values of one filter are alternatives, so its own choice leaves them all.
    expect(optionsOf('panel.anyNorm')).toEqual(before);
  });

  it('keep a choice that nothing answers to any more', () => {
    renderFilters({ norm: [3], year: [1901] });
    expect(optionsOf('panel.anyYear')).toContain('1901 (0)');
  });
});
