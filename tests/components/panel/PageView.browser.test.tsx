import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { normName } from '../../../components/norm/norm-name.ts';
import { PageView, type ShownPage } from '../../../components/panel/PageView.tsx';
import { type PanelActions, PanelActionsProvider } from '../../../components/panel/panel-actions.ts';
import type { NormNumber } from '../../../data/norms/norm.ts';
import { noMentions, type PlacedMention } from '../../../reference/mention.ts';
import type { PageState } from '../../../reference/page-state.ts';
import { english } from '../../english.ts';
import { renderView } from '../render.tsx';
import { panelActions } from './panel-actions.ts';

function mention(id: number, norms: NormNumber[], change: Partial<PlacedMention> = {}): PlacedMention {
  const text = `norm ${norms.join()}`;
  return {
    id,
    frameId: 0,
    norms,
    kind: 'short',
    confidence: 'certain',
    because: [],
    text,
    sentence: `Sentence ${id} is about ${text}.`,
    ...change,
  };
}

const MENTIONS = [
  mention(1, [3]),
  mention(2, [3, 4], { confidence: 'tentative' }),
  mention(3, [5], { frameId: 11, confidence: 'related' }),
];

const PAGE: ShownPage = {
  state: { state: 'read', counts: { ...noMentions, mentions: 3, norms: { 3: 2, 4: 1, 5: 1 } } },
  title: 'A report',
  address: 'https://example.org/report',
  site: 'example.org',
  mentions: MENTIONS,
};

function renderPage(shown: Partial<ShownPage> = {}, onJump = vi.fn(async (_: PlacedMention) => true)) {
  const actions = { ...panelActions(), copy: vi.fn(async () => true), save: vi.fn<PanelActions['save']>() };
  function Stateful() {
    const [norm, setNorm] = useState<NormNumber>();
    return (
      <PanelActionsProvider value={actions}>
        <PageView page={{ ...PAGE, ...shown }} norm={norm} onSelectNorm={setNorm} onJump={onJump} />
      </PanelActionsProvider>
    );
  }
  renderView(<Stateful />);
  return { ...actions, onJump };
}

const entries = page.getByRole('list', { name: english('page.references') }).getByRole('button');
const normFilter = page.getByRole('combobox', { name: english('page.filter') });
const summary = () => document.querySelector('.summary')?.textContent;

describe('the references of a page', () => {
  it('are listed in reading order, each with its norms and its sentence', () => {
    renderPage();
    expect(entries.elements().map((entry) => entry.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      `${normName(english, 3)}Sentence 1 is about norm 3.`,
      `${english('popover.tentative')} ${english('norm.shortName', ['3'])}, ${english('norm.shortName', ['4'])}Sentence 2 is about norm 3,4.`,
      `${english('popover.related')} ${normName(english, 5)}Sentence 3 is about norm 5.`,
    ]);
  });

  it('have their words brought out in the sentence', () => {
    renderPage();
    expect([...document.querySelectorAll('.sentence mark')].map(({ textContent }) => textContent)).toEqual([
      'norm 3',
      'norm 3,4',
      'norm 5',
    ]);
  });

  it('can be narrowed down to one norm, also in what is copied and saved', async () => {
    const { copy, save } = renderPage();
    const options = () => [...document.querySelectorAll('.page-tools option')].map(({ textContent }) => textContent);
    const [first, second, third] = ([3, 4, 5] as const).map((norm) => normName(english, norm));
    expect(options()).toEqual([english('panel.anyNorm'), `${first} (2)`, `${second} (1)`, `${third} (1)`]);
    await normFilter.selectOptions(`${second} (1)`);
    await expect.poll(() => entries.elements()).toHaveLength(1);
    await page.getByRole('button', { name: english('page.copyAll') }).click();
    expect(String(copy.mock.calls)).toContain('Sentence 2');
    expect(String(copy.mock.calls)).not.toContain('Sentence 1');
    await page.getByRole('button', { name: english('page.csv') }).click();
    const [[name, type, text] = []] = save.mock.calls;
    expect([name, type]).toEqual(['norm-references.csv', expect.stringContaining('csv')]);
    expect(text).toContain('Sentence 2');
    expect(text).not.toContain('Sentence 1');
    await normFilter.selectOptions(english('panel.anyNorm'));
    await expect.poll(() => entries.elements()).toHaveLength(3);
  });

  it.each([
    [english('page.markdown'), 'norm-references.md'],
    [english('page.csv'), 'norm-references.csv'],
    [english('page.json'), 'norm-references.json'],
  ])('are saved as %s', async (label, name) => {
    const { save } = renderPage();
    await page.getByRole('button', { name: label }).click();
    expect(save).toHaveBeenCalledOnce();
    expect(save).toHaveBeenCalledWith(name, expect.any(String), expect.stringContaining('Sentence 3'));
  });

  it('lead to their place in the page', async () => {
    const { onJump } = renderPage();
    await entries.nth(2).click();
    expect(onJump).toHaveBeenCalledWith(MENTIONS[2]);
    expect(document.querySelector('[role=alert]')?.textContent).toBe('');
  });

  it('say when they are not on the page any more, until one is', async () => {
    renderPage(
      {},
      vi.fn(async ({ id }) => id !== 1),
    );
    await entries.nth(0).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(english('page.mentionRemoved'));
    await entries.nth(1).click();
    await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toBe('');
  });
});

describe('the summary of a page', () => {
  it.each<[PageState, summary: string]>([
    [PAGE.state, `${english('page.mentions', 3)} · ${english('page.norms', 3)}`],
    [{ state: 'read', counts: noMentions }, english('page.noMentions')],
    [{ state: 'reading' }, english('page.reading')],
    [{ state: 'off' }, english('page.off', ['example.org'])],
    [{ state: 'unreadable', obstacle: 'store' }, english('page.store')],
    [{ state: 'unreadable', obstacle: 'pdf' }, english('page.pdf')],
    [{ state: 'unreadable', obstacle: 'other' }, english('page.unreadable')],
  ])('says what is known: %o', (state, text) => {
    renderPage({ state, mentions: [] });
    expect(summary()).toBe(text);
    expect(page.getByRole('progressbar').elements()).toHaveLength(state.state === 'reading' ? 1 : 0);
    expect(normFilter.elements()).toEqual([]);
  });
});
