import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Mark } from '../../../annotation/marks/mark.ts';
import { type PopoverContent, PopoverHost } from '../../../annotation/popover/popover-host.tsx';
import { lineBoxesOf } from '../../../annotation/reading/text-range.ts';
import { defaultSettings } from '../../../settings/settings.ts';
import { english } from '../../english.ts';
import { marksIn } from '../marks/make-marks.ts';
import '../open-popovers.ts';

const dialog = page.getByRole('dialog');

/** A popover for the marks of some markup, which ends with the test. */
function openPage(html: string) {
  document.body.innerHTML = html;
  const host = new PopoverHost(english);
  onTestFinished(() => {
    host.hide();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    scrollTo({ top: 0, left: 0, behavior: 'instant' });
    document.body.replaceChildren();
  });
  const onClose = vi.fn();
  return {
    host,
    onClose,
    show(point?: { x: number; y: number }): void {
      const [mark] = marksIn(document.body).values();
      if (!mark) throw new Error('The page has no mark');
      host.show(mark, contentOf(mark, onClose), point);
    },
    pin(): void {
      const [mark] = marksIn(document.body).values();
      if (mark) host.update(contentOf(mark, onClose), true);
    },
  };
}

function contentOf({ id, reference: { norms, confidence, because } }: Mark, onClose: () => void): PopoverContent {
  return {
    mention: { id, norms, confidence, because, kind: 'short', text: '', sentence: '' },
    settings: defaultSettings,
    initial: undefined,
    onClose,
    onTogglePin: () => undefined,
    onOpenPanel: () => undefined,
  };
}

function lines(): DOMRect[] {
  const [mark] = marksIn(document.body).values();
  return mark ? lineBoxesOf(mark.range) : [];
}

/** The element that has the focus, also inside an open shadow root. */
function focused(): Element | null {
  const { activeElement } = document;
  return activeElement?.shadowRoot?.activeElement ?? activeElement;
}

/** Where the popover is in relation to a line, once it has been placed: never over it, and never outside the viewport. */
function placement(line: DOMRect | undefined): string {
  const box = document.querySelector('[popover=manual]')?.getBoundingClientRect();
  if (!box || !line) return 'not shown';
  if (box.height < 60 || box.width < 100) return 'too small to read';
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) return 'outside the viewport';
  if (box.top >= line.bottom) return box.top - line.bottom < 20 ? 'below' : 'too far below';
  if (box.bottom <= line.top) return line.top - box.bottom < 20 ? 'above' : 'too far above';
  return 'over the line';
}

describe('the place of the popover', () => {
  it.each<[place: string, style: string, placed: string]>([
    ['at the top of the viewport', 'left: 300px; top: 0', 'below'],
    ['at the left top corner', 'left: 0; top: 0', 'below'],
    ['at the right top corner', 'right: 0; top: 0', 'below'],
    ['in the upper half', 'left: 300px; top: 150px', 'below'],
    ['in the lower half', 'left: 300px; top: 600px', 'above'],
    ['at the left bottom corner', 'left: 0; bottom: 0', 'above'],
    ['at the right bottom corner', 'right: 0; bottom: 0', 'above'],
    ['on a page that zooms itself', 'left: 500px; top: 100px; zoom: 2', 'below'],
  ])('for a line %s', async (_, style, placed) => {
    const { show } = openPage(`<p style="position: fixed; margin: 0; ${style}">a3</p>`);
    show();
    await expect.poll(() => placement(lines()[0])).toBe(placed);
  });

  it('is inside the viewport, and not over the line, where neither side has room for all of it', async () => {
    const { show } = openPage('<p style="position: fixed; margin: 0; top: 340px">a3</p>');
    show();
    await expect.poll(() => placement(lines()[0])).toMatch(/^(above|below)$/);
  });

  it('keeps its size where the page zooms itself', async () => {
    const { show, host } = openPage('<p>a3</p>');
    show();
    await expect.poll(() => placement(lines()[0])).toBe('below');
    const width = () => Math.round(document.querySelector('[popover=manual]')?.getBoundingClientRect().width ?? 0);
    const before = width();
    host.hide();
    document.documentElement.style.zoom = '1.5';
    show();
    await expect.poll(() => Math.abs(width() - before)).toBeLessThan(2);
  });

  it.each([
    ['first', 0],
    ['second', 1],
  ])('is beside the %s line of a mark that is on two, where the pointer is on it', async (_, at) => {
    const { show } = openPage('<p style="position: fixed; left: 400px; top: 100px; width: 40px">a3,<wbr>4,<wbr>5</p>');
    const line = lines()[at];
    if (!line) throw new Error('The mark is on one line');
    show({ x: line.left + 1, y: line.top + 1 });
    await expect.poll(() => placement(line)).not.toBe('not shown');
    const box = document.querySelector('[popover=manual]')?.getBoundingClientRect();
    await expect.poll(() => Math.round((box?.top ?? 0) - line.bottom)).toBe(6);
  });

  it('follows its line while the page scrolls and changes', async () => {
    const { show } = openPage('<p style="margin-top: 300px">a3</p><div style="height: 3000px"></div>');
    show();
    await expect.poll(() => placement(lines()[0])).toBe('below');
    scrollTo({ top: 200, behavior: 'instant' });
    await expect.poll(() => [lines()[0]?.top, placement(lines()[0])]).toEqual([100, 'below']);
    document.body.style.paddingTop = '150px';
    await expect.poll(() => [lines()[0]?.top, placement(lines()[0])]).toEqual([250, 'below']);
    document.body.removeAttribute('style');
  });

  /** A line in a box that scrolls, with text below it. */
  const BOX = `<div id="box" style="height: 150px; overflow: auto"><p style="margin-top: 90px">a3</p><p style="height: 900px"></p></div><p style="height: 3000px"></p>`;

  it.each<[what: string, scroll: () => void]>([
    ['the page', () => scrollTo({ top: 1500, behavior: 'instant' })],
    ['a box', () => document.querySelector('#box')?.scrollTo({ top: 400, behavior: 'instant' })],
  ])('is left when %s is scrolled until the line is out of sight', async (_, scroll) => {
    const { show, onClose } = openPage(BOX);
    show();
    await expect.poll(() => placement(lines()[0])).toBe('below');
    // Until the browser has reported that the line is in sight.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    scroll();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
  });

  it('is at the edge of the viewport where a pinned one has lost its line', async () => {
    const { show, pin, onClose } = openPage(BOX);
    show();
    pin();
    await expect.poll(() => placement(lines()[0])).toBe('below');
    scrollTo({ top: 1500, behavior: 'instant' });
    const box = () => document.querySelector('[popover=manual]')?.getBoundingClientRect();
    await expect.poll(() => Math.round(box()?.top ?? 0)).toBe(6);
    expect(box()?.bottom).toBeLessThan(innerHeight);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('is left when the line is hidden', async () => {
    const { show, onClose } = openPage('<p>a3</p>');
    show();
    await expect.poll(() => placement(lines()[0])).toBe('below');
    document.querySelector('p')?.setAttribute('style', 'display: none');
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
  });
});

describe('the popover', () => {
  it('is one element, which hiding removes', async () => {
    const { show, host } = openPage('<p>a3</p>');
    const elements = () => document.querySelectorAll('[popover=manual]').length;
    expect([host.isConnected, elements()]).toEqual([false, 0]);
    show();
    show();
    await expect.element(dialog).toBeVisible();
    expect([host.isConnected, elements()]).toEqual([true, 1]);
    host.hide();
    expect([host.isConnected, elements()]).toEqual([false, 0]);
  });

  it('is shown again after the page has removed it', async () => {
    const { show, host } = openPage('<p>a3</p>');
    show();
    document.querySelector('[popover=manual]')?.remove();
    expect(host.isConnected).toBe(false);
    host.hide();
    show();
    await expect.element(dialog).toBeVisible();
  });

  it('is left alone by the styles of the page', async () => {
    const { show } = openPage(
      '<style>* { display: none !important; font-size: 90px !important } p, body, html { display: block !important }</style><p>a3</p>',
    );
    show();
    await expect.element(dialog).toBeVisible();
    expect(getComputedStyle(dialog.element()).fontSize).not.toBe('90px');
  });

  it('is placed and coloured by its own rules alone', async () => {
    const { show } = openPage(
      '<style>[popover] { left: -3000px !important; --surface: red !important; --ink: red !important; zoom: 0.1 !important; scale: 0.1 !important }</style><p>a3</p>',
    );
    show();
    await expect.poll(() => placement(lines()[0])).toBe('below');
    expect(getComputedStyle(dialog.element()).backgroundColor).not.toBe('rgb(255, 0, 0)');
    expect(getComputedStyle(dialog.element()).color).not.toBe('rgb(255, 0, 0)');
  });

  it('is shown on a page that has defined an element of its name', async () => {
    customElements.define(
      'norm-lens-popover',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' });
        }
      },
    );
    const { show } = openPage('<p>a3</p>');
    show();
    await expect.element(dialog).toBeVisible();
  });

  it('can be used over a modal dialog of the page', async () => {
    const { show, onClose } = openPage('<dialog><p>a3</p></dialog>');
    document.querySelector('dialog')?.showModal();
    show();
    await page.getByRole('button', { name: english('popover.close') }).click();
    expect(onClose).toHaveBeenCalled();
  });

  it('obeys the reader, and not a script of the page', async () => {
    const { show, onClose } = openPage('<p>a3</p>');
    show();
    const close = page.getByRole('button', { name: english('popover.close') });
    await expect.element(close).toBeVisible();
    const button = close.element();
    if (button instanceof HTMLElement) button.click();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    expect(onClose).not.toHaveBeenCalled();
    await close.click();
    expect(onClose).toHaveBeenCalled();
  });
});

describe('the focus', () => {
  it('stays in the page while the popover is only shown', async () => {
    const { show, host } = openPage('<p>a3</p><button>Of the page</button>');
    document.querySelector('button')?.focus();
    show();
    await expect.element(dialog).toBeVisible();
    await expect.poll(focused).toBe(document.querySelector('button'));
    expect(host.hasFocus).toBe(false);
  });

  it('moves into the popover when that is entered, and back when it is hidden', async () => {
    const { show, host } = openPage('<p>a3</p><button>Of the page</button>');
    document.querySelector('button')?.focus();
    show();
    host.focus();
    await expect.poll(focused).toBe(dialog.element());
    expect(host.hasFocus).toBe(true);
    await userEvent.keyboard('{Tab}');
    await expect.poll(focused).toBe(page.getByRole('button', { name: english('popover.pin') }).element());
    host.hide();
    await expect.poll(focused).toBe(document.querySelector('button'));
    expect(host.hasFocus).toBe(false);
  });
});
