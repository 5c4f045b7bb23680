import { describe, expect } from 'vitest';
import { Driver } from '../driver/driver.ts';
import { test } from '../driver/fixture.ts';
import { textOf } from '../driver/page-text.ts';
import type { Reader } from '../driver/reader.ts';

/** The only reference in `late.html` as it loads. */
const INITIAL_MARK = 'A/70/174, para. 13 (a)';

/** Expects exactly these texts to be marked in addition to the initial one. */
function expectMarksOnly(reader: Reader, ...texts: string[]): Promise<void> {
  return expect.poll(async () => (await reader.marks()).certain, { timeout: 10_000 }).toEqual([INITIAL_MARK, ...texts]);
}

/** Opens `late.html` and inserts this HTML into its empty section. */
async function openWith(reader: Reader, html: string): Promise<void> {
  await reader.open('late.html');
  await expectMarksOnly(reader);
  await reader.page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    document.querySelector('section')?.append(...parsed.body.childNodes);
  }, html);
}

describe('marks follow text', () => {
  test('on an endless page that adds chapters at the end and removes them at the top', async ({ reader }) => {
    await openWith(reader, '');
    await reader.page.evaluate(async () => {
      for (let chapter = 1; chapter <= 40; chapter++) {
        const article = document.createElement('article');
        article.innerHTML = `<h2>Chapter ${chapter}</h2><p>On Norm ${(chapter % 11) + 1}.</p>`;
        document.querySelector('section')?.append(article);
        // Keep at most 30 chapters.
        if (chapter > 30) document.querySelector('article')?.remove();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    const chapters = Array.from({ length: 30 }, (_, index) => `Norm ${((index + 11) % 11) + 1}`);
    await expectMarksOnly(reader, ...chapters);
  });

  test('in list rows that are reused for other text', async ({ reader }) => {
    await openWith(reader, '<ul><li>Row on Norm 1</li><li>Row on Norm 2</li><li>Row on Norm 3</li><li>Row</li></ul>');
    await expectMarksOnly(reader, 'Norm 1', 'Norm 2', 'Norm 3');
    await reader.page.evaluate(() => {
      const texts = ['Row', 'Row on Norm 7', 'Here is Norm 3 further on', 'Row on Norm 9'];
      for (const [index, row] of [...document.querySelectorAll('li')].entries()) {
        const [text] = row.childNodes;
        if (text) text.nodeValue = texts[index] ?? '';
      }
      // Also move the last row to the top.
      document.querySelector('ul')?.prepend(...document.querySelectorAll('li:last-child'));
    });
    await expectMarksOnly(reader, 'Norm 9', 'Norm 7', 'Norm 3');
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
  });

  test.for(['appendData', 'textContent'] as const)(
    'that is written letter by letter with %s',
    async (method, { reader }) => {
      await openWith(reader, '<p id="written"> </p>');
      const write = (text: string) =>
        reader.page.evaluate(
          async (letters, how) => {
            const paragraph = document.querySelector('#written');
            for (const letter of letters) {
              const node = paragraph?.firstChild;
              if (how === 'textContent' && paragraph) paragraph.textContent += letter;
              else if (node instanceof Text) node.appendData(letter);
              await new Promise((resolve) => setTimeout(resolve, 5));
            }
          },
          text,
          method,
        );
      await write('I would say nor');
      await expectMarksOnly(reader);
      await write('m 1');
      await expectMarksOnly(reader, 'norm 1');
      await write('0');
      await expectMarksOnly(reader, 'norm 10');
      // The number becomes invalid, and another reference follows.
      await write('4 of the house rules; and norm 5 of A/70/174');
      await expectMarksOnly(reader, 'norm 5');
    },
  );

  test.for([
    ['every 60 ms', 60],
    ['every 100 ms', 100],
    ['in every frame', undefined],
  ] as const)('that is rendered anew %s, and a popover opens on it', async ([, pause], { reader }) => {
    await openWith(reader, '');
    await reader.page.evaluate((time) => {
      let words = 0;
      const render = () => {
        const section = document.querySelector('section');
        if (section)
          section.innerHTML = `<p>Live: Norm 3 was quoted first. ${'So it went on. '.repeat(++words % 40)}</p>`;
        if (time === undefined) requestAnimationFrame(render);
      };
      if (time === undefined) render();
      else setInterval(render, time);
    }, pause);
    await expect.poll(async () => (await reader.marks()).certain).toContain('Norm 3');
    const { x, y } = await reader.page.evaluate(() => {
      const words = new Range();
      const text = document.querySelector('section p')?.firstChild ?? document;
      words.setStart(text, 'Live: '.length);
      words.setEnd(text, 'Live: Norm 3'.length);
      const box = words.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await reader.returnToPage();
    await reader.page.mouse.move(x + 40, y + 30);
    await reader.page.mouse.move(x, y, { steps: 4 });
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    await reader.popover.expectToStayOpen();
  });

  test('that an inserted block interrupts, and that continues when the block is removed', async ({ reader }) => {
    await openWith(reader, '<div id="list"><p>On Norm 2.</p>Here is Norm <b>4</b> </div>');
    await expectMarksOnly(reader, 'Norm 2', 'Norm 4');
    const insertBlock = (before: string | null) =>
      reader.page.evaluate((selector) => {
        const block = Object.assign(document.createElement('p'), { textContent: 'Between: Norm 7.' });
        document
          .querySelector('#list')
          ?.insertBefore(block, selector === null ? null : document.querySelector(selector));
      }, before);
    // At the end the block interrupts nothing.
    await insertBlock(null);
    await expectMarksOnly(reader, 'Norm 2', 'Norm 4', 'Norm 7');
    await insertBlock('#list b');
    await expectMarksOnly(reader, 'Norm 2', 'Norm 7', 'Norm 7');
    await reader.page.evaluate(() => document.querySelector('#list b')?.previousElementSibling?.remove());
    await expectMarksOnly(reader, 'Norm 2', 'Norm 4', 'Norm 7');
  });

  test('that is translated in place and restored, as browsers do', async ({ reader }) => {
    await openWith(reader, '<p id="original">Here <b>Norm</b> 4 comes first, then Norm 5.</p>');
    await expectMarksOnly(reader, 'Norm 4', 'Norm 5');
    const before = await reader.page.$eval('#original', (paragraph) => paragraph.outerHTML);
    // Browsers wrap each text node in two <font> elements, and restore the original nodes later.
    await reader.page.evaluate(() => {
      document.documentElement.lang = 'ko';
      const walker = document.createTreeWalker(document.querySelector('#original') ?? document, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      const translated = ['여기서 ', '규범', ' 4가 먼저이고 다음은 규범 6이다.'];
      for (const [index, text] of texts.entries()) {
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        inner.textContent = translated[index] ?? '';
        text.replaceWith(outer);
        Object.assign(outer, { original: text });
      }
    });
    await expectMarksOnly(reader, '규범 4', '규범 6');
    await reader.hover('규범 4');
    await reader.popover.expectOpen('Norm 4 · 13 (d)');
    await reader.page.evaluate(() => {
      document.documentElement.lang = 'en';
      for (const outer of document.querySelectorAll('#original > font, #original > b > font')) {
        const original: unknown = Reflect.get(outer, 'original');
        if (original instanceof Text) outer.replaceWith(original);
      }
    });
    await expectMarksOnly(reader, 'Norm 4', 'Norm 5');
    expect(await reader.page.$eval('#original', (paragraph) => paragraph.outerHTML)).toBe(before);
  });
});

describe('editable text', () => {
  test('has no marks', async ({ reader }) => {
    await openWith(
      reader,
      `<div contenteditable="true"><p>I write on Norm 2.</p></div><p contenteditable="plaintext-only">And on Norm 3.</p>
       <textarea>Also on Norm 4.</textarea><p>It is not about Norm 5.</p>`,
    );
    await expectMarksOnly(reader, 'Norm 5');
    await reader.click('div[contenteditable] p');
    await reader.page.keyboard.type(' See Norm 6.');
    await reader.click('textarea');
    await reader.page.keyboard.type(' See Norm 7.');
    // The rest of the page is still marked.
    await reader.click('button');
    await expectMarksOnly(reader, 'Norm 5', 'Norm 4', 'norms 6–8');
  });

  test('is marked once it is no longer editable, and unmarked once it is editable', async ({ reader }) => {
    await openWith(
      reader,
      '<div id="block" contenteditable><p>I write on Norm 2.</p></div><p>And <b id="inline">Norm 3</b>.</p>',
    );
    await expectMarksOnly(reader, 'Norm 3');
    await reader.page.evaluate(() => {
      document.querySelector('#block')?.removeAttribute('contenteditable');
      document.querySelector('#inline')?.setAttribute('contenteditable', '');
    });
    await expectMarksOnly(reader, 'Norm 2');
    await reader.page.evaluate(() => {
      document.querySelector('#block')?.setAttribute('contenteditable', 'true');
      document.querySelector('#inline')?.setAttribute('contenteditable', 'false');
    });
    await expectMarksOnly(reader, 'Norm 3');
  });

  test('of a whole page in design mode loses its marks at the first letter, and gets them back afterwards', async ({
    reader,
  }) => {
    await openWith(reader, '<p id="draft">I write on Norm 2.</p>');
    await expectMarksOnly(reader, 'Norm 2');
    await reader.page.evaluate(() => {
      document.designMode = 'on';
    });
    await reader.click('#draft');
    await reader.page.keyboard.type('!');
    await expect.poll(async () => (await reader.marks()).certain).toEqual([]);
    await reader.page.evaluate(() => {
      document.designMode = 'off';
      document.body.append('Done.');
    });
    await expectMarksOnly(reader, 'Norm 2');
  });
});

describe('collapsed content', () => {
  test('is counted once it is shown, and can then be jumped to', async ({ reader }) => {
    await openWith(
      reader,
      `<details><summary>More</summary><p>Norm 4 is explained here.</p></details>
       <div hidden="until-found"><p>Norm 5 is explained here.</p></div>
       <div hidden="until-found">Norm 7 is explained here.</div>
       <div style="height: 4000px"></div>
       <div style="content-visibility: auto; contain-intrinsic-size: auto 500px">Norm 6 is far below.</div>`,
    );
    await expectMarksOnly(reader, 'Norm 4', 'Norm 5', 'Norm 7', 'Norm 6');
    const popup = await reader.openPopup();
    await expect.poll(() => textOf(popup, '[role=status]')).toBe('2 references on this page · 2 norms');
    await reader.returnToPage();
    await reader.page.evaluate(() => {
      document.querySelector('details')?.setAttribute('open', '');
      for (const element of document.querySelectorAll('[hidden]')) element.removeAttribute('hidden');
    });
    const panel = await reader.openSidePanel();
    const driver = new Driver(panel, 'mouse');
    await driver.press('On this page');
    await expect.poll(() => panel.$$eval('.mentions li', (mentions) => mentions.length)).toBe(5);
    await driver.press('Norm 6 · 13 (f)');
    await reader.returnToPage();
    await reader.popover.expectOpen('Norm 6 · 13 (f)');
    expect(await reader.popover.distanceFromLine('Norm 6')).toBeLessThan(12);
  });
});
