import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';
import { textOf } from '../driver/page-text.ts';

describe('an open popover', () => {
  test('is not read as part of the page', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    const before = (await reader.mentions()).length;
    await reader.page.evaluate(() => document.documentElement.append('Norm 9 comes last.'));
    await reader.expectMarks('Norm 9');
    expect(await reader.mentions()).toHaveLength(before + 1);
  });

  test('stays open while its own paragraph changes', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 1');
    await reader.page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes('Norm 1'));
      const clock = document.createElement('span');
      paragraph?.append(clock);
      setInterval(() => {
        clock.textContent = ` ${performance.now()}`;
      }, 50);
    });
    await reader.hover('Norm 1');
    await reader.popover.expectOpen('Norm 1 · 13 (a)');
    await reader.popover.expectToStayOpen();
  });

  test('that the page removes does not prevent the next one from opening', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 1');
    await reader.popover.expectOpen('Norm 1 · 13 (a)');
    await reader.popover.click('Pin');
    await reader.page.evaluate(() => document.querySelector('[popover=manual]')?.remove());
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
  });

  test.for([
    ['zooms itself', 'html { zoom: 1.6 }'],
    ['runs from right to left', 'html { direction: rtl }'],
    ['hides every element', '* { all: unset !important; display: none !important }'],
    ['has a huge root font', 'html { font-size: 60px !important }'],
  ])('is placed beside its line on a page that %s', async ([, css], { reader }) => {
    await reader.open('cross-element.html');
    await reader.hover('Norm 5');
    await reader.popover.expectOpen('Norm 5 · 13 (e)');
    await reader.press('Escape');
    const hides = css?.includes('none');
    await reader.page.evaluate(
      (rules, selector) => {
        const style = document.createElement('style');
        style.textContent = rules ?? '';
        document.head.append(style);
        // Keep the text visible, so that it can be marked.
        if (selector)
          for (const shown of document.querySelectorAll(selector))
            shown.setAttribute('style', 'display: block !important');
      },
      css,
      hides ? 'html, body, body *' : '',
    );
    await reader.moveAway();
    await reader.hover('Norm 5');
    await reader.popover.expectOpen('Norm 5 · 13 (e)');
    await expect.poll(() => reader.popover.distanceFromLine('Norm 5')).toBeLessThan(12);
  });
});

describe('a page that arrives late', () => {
  test('is read while it is streamed', async ({ reader, environment }) => {
    // Ends when the test closes the page.
    const loading = reader.page.goto(`${environment.site.origin}/streamed.html`, { timeout: 0 }).catch(() => undefined);
    await reader.expectMarks('Norm 1');
    await reader.expectMarks('Norm 4');
    await reader.hover('Norm 4');
    await reader.popover.expectOpen('Norm 4 · 13 (d)');
    expect(await reader.page.evaluate(() => document.readyState)).toBe('loading');
    await reader.openAddress('about:blank');
    await loading;
  });

  test('is read when its body is put back', async ({ reader }) => {
    await reader.open('body-later.html');
    await reader.page.waitForFunction(() => document.body?.matches('[data-is-back]'), { polling: 50 });
    await reader.expectMarks('Norm 3');
    await reader.page.evaluate(() => document.body.append('And Norm 4.'));
    await reader.expectMarks('Norm 3', 'Norm 4');
  });

  test('is read when its document element is replaced', async ({ reader }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    await reader.page.evaluate(() => {
      const root = document.createElement('html');
      root.append(document.createElement('body'));
      root.lastElementChild?.append('A/70/174 has Norm 9 as well.');
      document.documentElement.replaceWith(root);
    });
    await expect.poll(async () => (await reader.marks()).certain, { timeout: 10_000 }).toEqual(['Norm 9']);
    await reader.hover('Norm 9');
    await reader.popover.expectOpen('Norm 9 · 13 (i)');
  });
});

describe('new text is marked', () => {
  test('after document.open(), and its popover opens', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 1');
    await reader.page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>A/70/174</title><p>Only Norm 8 of A/70/174 is left.</p>');
      document.close();
    });
    await expect.poll(async () => (await reader.marks()).certain, { timeout: 10_000 }).toEqual(['Norm 8']);
    await reader.hover('Norm 8');
    await reader.popover.expectOpen('Norm 8 · 13 (h)');
  });

  test('in a shadow root that is attached after its element was added', async ({ reader }) => {
    await reader.open('shadow.html');
    await reader.expectMarks('Norm 4');
    await reader.page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('late-comment'));
      setTimeout(() => {
        host.attachShadow({ mode: 'open' }).append('I would add Norm 2 to the list.');
      }, 300);
    });
    await reader.expectMarks('Norm 2');
  });

  test('in blocks inside an inline element', async ({ reader }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    await reader.page.evaluate(() => {
      const card = document.createElement('a');
      card.append(document.createElement('div'));
      card.firstElementChild?.append('Norm 6 on a card');
      document.body.append(card);
    });
    await reader.expectMarks('Norm 6');
  });

  test('after the page has cleared the highlights', async ({ reader }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    await reader.page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await reader.click('button');
    await reader.expectMarks('A/70/174, para. 13 (a)', 'Norm 4', 'norms 6–8');
    expect(await reader.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });
});

describe('a page that changes its content and address', () => {
  test('is judged by its new content', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    await reader.page.evaluate(async () => {
      history.pushState(null, '', '/another');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const text = document.createElement('p');
      text.textContent = 'For a matrix A the norm 3 bounds every vector; Norm 1 is the Frobenius norm of its columns.';
      document.title = 'Linear algebra';
      document.body.replaceChildren(text);
    });
    await expect.poll(() => reader.marks(), { timeout: 10_000 }).toEqual({ certain: [], related: [], tentative: [] });
  });
});

describe('the mentions', () => {
  test('are in reading order, shadow roots included, without hidden text', async ({ reader }) => {
    await reader.open('shadow.html');
    await reader.expectMarks('Norm 11');
    await reader.page.evaluate(() => {
      const root = document.querySelector('open-comment')?.shadowRoot;
      const first = document.createElement('p');
      first.textContent = 'To begin with, Norm 8 and Norm 9.';
      root?.prepend(first);
      const hidden = document.createElement('p');
      hidden.textContent = 'Norm 10 is hidden.';
      hidden.hidden = true;
      document.body.append(hidden);
    });
    await reader.expectMarks('Norm 8', 'Norm 10');
    const texts = (await reader.mentions()).map(({ text }) => text);
    expect(texts).toEqual(['Norm 8', 'Norm 9', 'Norm 4', 'Norm 11', 'norm (g)']);
  });

  test('are counted anew when the popup opens', async ({ reader }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    await reader.page.evaluate(() => {
      const hidden = document.createElement('p');
      hidden.hidden = true;
      hidden.textContent = 'Norm 2 is hidden.';
      document.body.append(hidden);
    });
    await reader.expectMarks('Norm 2');
    await reader.page.evaluate(() => document.querySelector('p[hidden]')?.removeAttribute('hidden'));
    const popup = await reader.openPopup();
    expect(await textOf(popup, '[role=status]')).toBe('2 references on this page · 2 norms');
  });
});
