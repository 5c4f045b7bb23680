import { describe, expect } from 'vitest';
import { Hand } from '../driver/driver.ts';
import { test } from '../driver/fixture.ts';
import type { Reader } from '../driver/reader.ts';

const first = 'A/70/174, para. 13 (a)';

/** Expects these to be marked, besides the one reference that `late.html` begins with, and nothing else. */
function expectMarksOnly(reader: Reader, ...texts: string[]): Promise<void> {
  return expect.poll(async () => (await reader.marks()).certain, { timeout: 10_000 }).toEqual([first, ...texts]);
}

/** Opens the page and gives its empty section this content. */
async function open(reader: Reader, html: string): Promise<void> {
  await reader.open('late.html');
  await expectMarksOnly(reader);
  await reader.page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    document.querySelector('section')?.append(...parsed.body.childNodes);
  }, html);
}

describe('marks follow a text', () => {
  test('that goes on without end', async ({ reader }) => {
    await open(reader, '');
    await reader.page.evaluate(async () => {
      for (let chapter = 1; chapter <= 40; chapter++) {
        const article = document.createElement('article');
        article.innerHTML = `<h2>Chapter ${chapter}</h2><p>On Norm ${(chapter % 11) + 1}.</p>`;
        document.querySelector('section')?.append(article);
        // What is far above is thrown away.
        if (chapter > 30) document.querySelector('article')?.remove();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    const chapters = Array.from({ length: 30 }, (_, index) => `Norm ${((index + 11) % 11) + 1}`);
    await expectMarksOnly(reader, ...chapters);
  });

  test('in rows that are used again for other text', async ({ reader }) => {
    await open(reader, '<ul><li>Row on Norm 1</li><li>Row on Norm 2</li><li>Row on Norm 3</li><li>Row</li></ul>');
    await expectMarksOnly(reader, 'Norm 1', 'Norm 2', 'Norm 3');
    await reader.page.evaluate(() => {
      const texts = ['Row', 'Row on Norm 7', 'Here is Norm 3 further on', 'Row on Norm 9'];
      for (const [index, row] of [...document.querySelectorAll('li')].entries()) {
        const [text] = row.childNodes;
        if (text) text.nodeValue = texts[index] ?? '';
      }
      // And one that moves.
      document.querySelector('ul')?.prepend(...document.querySelectorAll('li:last-child'));
    });
    await expectMarksOnly(reader, 'Norm 9', 'Norm 7', 'Norm 3');
    await reader.hover('Norm 3');
    await reader.popover.expect('Norm 3 · 13 (c)');
  });

  test.for(['appendData', 'textContent'] as const)('that comes letter by letter, by %s', async (way, { reader }) => {
    await open(reader, '<p id="said"> </p>');
    const say = (words: string) =>
      reader.page.evaluate(
        async (letters, how) => {
          const said = document.querySelector('#said');
          for (const letter of letters) {
            const text = said?.firstChild;
            if (how === 'textContent' && said) said.textContent += letter;
            else if (text instanceof Text) text.appendData(letter);
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        },
        words,
        way,
      );
    await say('I would say nor');
    await expectMarksOnly(reader);
    await say('m 1');
    await expectMarksOnly(reader, 'norm 1');
    await say('0');
    await expectMarksOnly(reader, 'norm 10');
    // It stops being one, and another comes.
    await say('4 of the house rules; and norm 5 of A/70/174');
    await expectMarksOnly(reader, 'norm 5');
  });

  test('that a block parts, and that reads on when it is gone', async ({ reader }) => {
    await open(reader, '<div id="list"><p>On Norm 2.</p>Here is Norm <b>4</b> </div>');
    await expectMarksOnly(reader, 'Norm 2', 'Norm 4');
    const put = (before: string | null) =>
      reader.page.evaluate((selector) => {
        const block = Object.assign(document.createElement('p'), { textContent: 'Between: Norm 7.' });
        document
          .querySelector('#list')
          ?.insertBefore(block, selector === null ? null : document.querySelector(selector));
      }, before);
    // At the end it parts nothing.
    await put(null);
    await expectMarksOnly(reader, 'Norm 2', 'Norm 4', 'Norm 7');
    await put('#list b');
    await expectMarksOnly(reader, 'Norm 2', 'Norm 7', 'Norm 7');
    await reader.page.evaluate(() => document.querySelector('#list b')?.previousElementSibling?.remove());
    await expectMarksOnly(reader, 'Norm 2', 'Norm 4', 'Norm 7');
  });

  test('that is translated in place and put back, as browsers do', async ({ reader }) => {
    await open(reader, '<p id="original">Here <b>Norm</b> 4 comes first, then Norm 5.</p>');
    await expectMarksOnly(reader, 'Norm 4', 'Norm 5');
    const before = await reader.page.$eval('#original', (paragraph) => paragraph.outerHTML);
    // Each text node goes into two elements, and a framework may put its own nodes back.
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
    await reader.popover.expect('Norm 4 · 13 (d)');
    await reader.page.evaluate(() => {
      document.documentElement.lang = 'en';
      for (const outer of document.querySelectorAll('#original > font, #original > b > font')) {
        const { original }: { original?: Text } = Object(outer);
        if (original) outer.replaceWith(original);
      }
    });
    await expectMarksOnly(reader, 'Norm 4', 'Norm 5');
    expect(await reader.page.$eval('#original', (paragraph) => paragraph.outerHTML)).toBe(before);
  });
});

describe('an editor', () => {
  test('has no marks while it is one', async ({ reader }) => {
    await open(
      reader,
      `<div contenteditable="true"><p>I write on Norm 2.</p></div><p contenteditable="plaintext-only">And on Norm 3.</p>
       <textarea>Also on Norm 4.</textarea><p>It is not about Norm 5.</p>`,
    );
    await expectMarksOnly(reader, 'Norm 5');
    await reader.click('div[contenteditable] p');
    await reader.page.keyboard.type(' See Norm 6.');
    await reader.click('textarea');
    await reader.page.keyboard.type(' See Norm 7.');
    // The page goes on besides.
    await reader.click('button');
    await expectMarksOnly(reader, 'Norm 5', 'Norm 4', 'norms 6–8');
  });

  test('is marked once it is none any more, and no more once it is one', async ({ reader }) => {
    await open(
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

  test('that is the whole page has no marks from the first letter on, and has them back', async ({ reader }) => {
    await open(reader, '<p id="draft">I write on Norm 2.</p>');
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

describe('what is folded away', () => {
  test('is counted and gone to when it shows', async ({ reader }) => {
    await open(
      reader,
      `<details><summary>More</summary><p>Norm 4 is explained here.</p></details>
       <div hidden="until-found"><p>Norm 5 is explained here.</p></div>
       <div hidden="until-found">Norm 7 is explained here.</div>
       <div style="height: 4000px"></div>
       <div style="content-visibility: auto; contain-intrinsic-size: auto 500px">Norm 6 is far below.</div>`,
    );
    await expectMarksOnly(reader, 'Norm 4', 'Norm 5', 'Norm 7', 'Norm 6');
    const popup = await reader.openPopup();
    const summary = () => popup.$eval('[role=status]', (status) => status.textContent);
    await expect.poll(summary).toBe('2 references on this page · 2 norms');
    await reader.returnToPage();
    await reader.page.evaluate(() => {
      document.querySelector('details')?.setAttribute('open', '');
      for (const until of document.querySelectorAll('[hidden]')) until.removeAttribute('hidden');
    });
    const panel = await reader.openSidePanel();
    const hand = new Hand(panel, 'mouse');
    await hand.press('On this page');
    await expect.poll(() => panel.$$eval('.mentions li', (mentions) => mentions.length)).toBe(5);
    await hand.press('Norm 6 · 13 (f)');
    await reader.returnToPage();
    await reader.popover.expect('Norm 6 · 13 (f)');
    expect(await reader.popover.distanceFromLine('Norm 6')).toBeLessThan(12);
  });
});
