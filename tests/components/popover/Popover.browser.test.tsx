import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { normName } from '../../../components/norm/norm-name.ts';
import { Popover, type PopoverProps } from '../../../components/popover/Popover.tsx';
import type { NormNumber } from '../../../data/norms/norm.ts';
import { normByNumber } from '../../../data/norms/norms.ts';
import { quoteNorm } from '../../../export/citation/citation.ts';
import type { Mention } from '../../../reference/mention.ts';
import { defaultSettings } from '../../../settings/settings.ts';
import { english } from '../../english.ts';
import { renderView } from '../render.tsx';

function mentionOf(norms: readonly NormNumber[], change: Partial<Mention> = {}): Mention {
  return { id: 1, norms, kind: 'short', confidence: 'certain', because: [], text: '', sentence: '', ...change };
}

function renderPopover(mention: Mention, change: Partial<PopoverProps> = {}) {
  const actions = {
    onTogglePin: vi.fn(),
    onClose: vi.fn(),
    onCopy: vi.fn(async () => true),
    onOpenPanel: vi.fn(),
  };
  const props = { mention, settings: defaultSettings, initial: undefined, pinned: false, ...actions, ...change };
  const update = renderView(<Popover {...props} />);
  return { ...actions, update: (changed: Partial<PopoverProps>) => update(<Popover {...props} {...changed} />) };
}

const nameOf = (norm: NormNumber) => normName(english, norm);
const heading = page.getByRole('heading', { level: 2 });
const button = (key: 'close' | 'pin' | 'unpin' | 'copy' | 'copied' | 'openPanel') =>
  page.getByRole('button', { name: english(`popover.${key}`), exact: true });
const measures = () => [...document.querySelectorAll('details.measure')];
const titlesOf = (elements: readonly Element[]) =>
  elements.map((measure) => measure.querySelector('span')?.textContent);

describe('the popover of one norm', () => {
  it('is a dialog with the name and the text of the norm, and the practice of a State', async () => {
    renderPopover(mentionOf([3]));
    await expect.element(page.getByRole('dialog', { name: english('popover.label', [nameOf(3)]) })).toBeVisible();
    await expect.element(heading).toHaveTextContent(nameOf(3));
    expect(document.querySelector('.norm-text')?.textContent).toContain(normByNumber(3).text.slice(0, 60));
    await expect.element(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
    expect(page.getByRole('tab').elements()).toEqual([]);
  });

  it('has its measures folded, and unfolds them', async () => {
    renderPopover(mentionOf([3]));
    expect(measures().length).toBeGreaterThan(0);
    expect(measures().some((measure) => measure.hasAttribute('open'))).toBe(false);
    await page.elementLocator(measures()[0]?.querySelector('summary') ?? document.body).click();
    await expect.poll(() => measures()[0]?.hasAttribute('open')).toBe(true);
  });

  it('copies the norm’s text with its source, and says so in place', async () => {
    const { onCopy } = renderPopover(mentionOf([3]));
    await button('copy').click();
    expect(onCopy).toHaveBeenCalledWith(quoteNorm(3));
    await expect.element(button('copied')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent(english('popover.copied'));
  });

  it('says that it could not copy', async () => {
    renderPopover(mentionOf([3]), { onCopy: async () => false });
    await button('copy').click();
    await expect.element(page.getByRole('status')).toHaveTextContent(english('popover.copyFailed'));
    await expect.element(button('copy')).toBeVisible();
  });

  it('can be pinned, closed, and opened in the side panel', async () => {
    const { onTogglePin, onClose, onOpenPanel, update } = renderPopover(mentionOf([3]));
    await expect.element(button('pin')).toHaveAttribute('aria-pressed', 'false');
    await button('pin').click();
    expect(onTogglePin).toHaveBeenCalledOnce();
    update({ pinned: true });
    await expect.element(button('unpin')).toHaveAttribute('aria-pressed', 'true');
    await button('close').click();
    expect(onClose).toHaveBeenCalledOnce();
    await button('openPanel').click();
    expect(onOpenPanel).toHaveBeenCalledWith({ norm: 3 });
  });

  it.each([
    ['certain', undefined],
    ['related', english('popover.related')],
    ['tentative', english('popover.tentative')],
  ] as const)('says how surely a %s mention refers to it', (confidence, relation) => {
    renderPopover(mentionOf([3], { confidence }));
    expect(document.querySelector('.relation')?.textContent).toBe(relation);
  });

  it('says why it was marked', async () => {
    renderPopover(
      mentionOf([3], {
        because: [
          { source: 'form', form: 'number' },
          { source: 'page', text: 'A/70/174', weight: 'decisive' },
        ],
      }),
    );
    await page.getByText(english('popover.why')).click();
    const why = document.querySelector('.why p')?.textContent;
    expect(why).toContain(english('why.number'));
    expect(why).toContain('A/70/174');
    expect(why).not.toContain(english('why.noContext'));
  });

  it('has the measures that use the words of the mention before the others', () => {
    renderPopover(mentionOf([3], { kind: 'named', text: 'due diligence' }));
    const using = measures().map((measure) => /due diligence/i.test(measure.textContent ?? ''));
    expect(using).toContain(true);
    expect(using).toContain(false);
    expect(using).toEqual(using.toSorted((one, other) => Number(other) - Number(one)));
  });
});

describe('the popover of several norms', () => {
  it('has a tab for each, and shows the first', async () => {
    renderPopover(mentionOf([6, 7, 8]));
    const tabs = page.getByRole('tab').elements();
    expect(tabs.map((tab) => tab.getAttribute('aria-label'))).toEqual(([6, 7, 8] as const).map(nameOf));
    await expect.element(heading).toHaveTextContent(nameOf(6));
    await expect.element(page.getByRole('tabpanel', { name: nameOf(6) })).toBeVisible();
  });

  it('begins with the norm that was asked for', async () => {
    renderPopover(mentionOf([6, 7, 8]), { initial: 8 });
    await expect.element(heading).toHaveTextContent(nameOf(8));
    await expect.element(page.getByRole('tab', { selected: true })).toHaveAccessibleName(nameOf(8));
  });

  it('swaps all that it shows when another norm is chosen', async () => {
    const { onOpenPanel, onCopy } = renderPopover(mentionOf([6, 7, 8]));
    const before = titlesOf(measures());
    await page.getByRole('tab', { name: nameOf(7) }).click();
    await expect.element(heading).toHaveTextContent(nameOf(7));
    expect(document.querySelector('.norm-text')?.textContent).toContain(normByNumber(7).text.slice(0, 60));
    expect(titlesOf(measures())).not.toEqual(before);
    await button('copy').click();
    expect(onCopy).toHaveBeenCalledWith(quoteNorm(7));
    await button('openPanel').click();
    expect(onOpenPanel).toHaveBeenCalledWith({ norm: 7 });
  });

  it('begins each norm with its measures folded', async () => {
    renderPopover(mentionOf([3, 7]));
    await page.elementLocator(measures()[0]?.querySelector('summary') ?? document.body).click();
    await expect.poll(() => measures()[0]?.hasAttribute('open')).toBe(true);
    for (const norm of [7, 3] as const) {
      await page.getByRole('tab', { name: nameOf(norm) }).click();
      await expect.element(heading).toHaveTextContent(nameOf(norm));
      expect(measures().some((measure) => measure.hasAttribute('open'))).toBe(false);
    }
  });

  it('goes through them with the arrow keys', async () => {
    renderPopover(mentionOf([6, 7]));
    await page.getByRole('tab', { name: nameOf(6) }).click();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(heading).toHaveTextContent(nameOf(7));
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(heading).toHaveTextContent(nameOf(6));
  });

  it('has bare numbers on the tabs of many norms, and names them for a screen reader', () => {
    renderPopover(mentionOf([1, 2, 3, 4, 5]));
    const tabs = page.getByRole('tab').elements();
    expect(tabs.map((tab) => tab.textContent)).toEqual(['1', '2', '3', '4', '5']);
    expect(tabs.map((tab) => tab.getAttribute('aria-label'))).toEqual(([1, 2, 3, 4, 5] as const).map(nameOf));
  });
});
