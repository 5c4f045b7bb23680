import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Tabs } from '../../components/Tabs.tsx';
import { renderView } from './render.tsx';

/** Three tabs, with a button before and after them. */
function Row({ initial }: { initial: string | undefined }) {
  const [selected, setSelected] = useState(initial);
  const tabs = [
    { id: 'one', label: 'One' },
    { id: 'two', label: 'Two', name: 'Tab two' },
    { id: 'three', label: 'Three' },
  ];
  return (
    <>
      <button type="button">Before</button>
      <Tabs prefix="row" label="Some tabs" tabs={tabs} selected={selected} onSelect={setSelected} />
      <div id="row-panel">{selected ?? 'none'}</div>
      <button type="button">After</button>
    </>
  );
}

const panel = () => document.querySelector('#row-panel')?.textContent;
const focused = () => document.activeElement?.textContent;

describe('a row of tabs', () => {
  it.each([
    ['ArrowRight', 'one', 'two'],
    ['ArrowRight', 'three', 'one'],
    ['ArrowLeft', 'two', 'one'],
    ['ArrowLeft', 'one', 'three'],
    ['Home', 'three', 'one'],
    ['End', 'one', 'three'],
    ['ArrowDown', 'one', 'one'],
  ])('%s moves from %s to %s', async (key, from, to) => {
    renderView(<Row initial={from} />);
    document.querySelector<HTMLElement>(`#row-tab-${from}`)?.focus();
    await userEvent.keyboard(`{${key}}`);
    await expect.poll(panel).toBe(to);
    expect(document.activeElement?.id).toBe(`row-tab-${to}`);
    expect(document.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
  });

  it.each([
    ['the selected tab', 'two', 'Two'],
    ['the first tab where none is selected', undefined, 'One'],
  ])('is one stop of the Tab key, at %s', async (_, initial, stop) => {
    renderView(<Row initial={initial} />);
    document.querySelector('button')?.focus();
    await userEvent.keyboard('{Tab}');
    await expect.poll(focused).toBe(stop);
    await userEvent.keyboard('{Tab}');
    await expect.poll(focused).toBe('After');
  });

  it('selects the tab that is clicked', async () => {
    renderView(<Row initial="one" />);
    await page.getByRole('tab', { name: 'Tab two' }).click();
    await expect.poll(panel).toBe('two');
    await expect.element(page.getByRole('tab', { selected: true })).toHaveAccessibleName('Tab two');
  });

  it('names itself and the panel that its tabs control', async () => {
    renderView(<Row initial="one" />);
    await expect.element(page.getByRole('tablist', { name: 'Some tabs' })).toBeVisible();
    for (const tab of page.getByRole('tab').elements()) expect(tab.getAttribute('aria-controls')).toBe('row-panel');
  });
});
