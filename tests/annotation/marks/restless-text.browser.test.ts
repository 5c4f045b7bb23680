import { describe, expect, it } from 'vitest';
import { annotate, drawnRanges, drawnTexts, SUBJECT } from '../annotated-page.ts';

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** Resolves before the next frame is painted. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Makes changes, one a frame, and returns the texts that were drawn in any of the frames. */
async function drawnDuring(count: number, change: (index: number) => void): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    change(index);
    await nextFrame();
    for (const text of drawnTexts()) seen.add(text);
  }
  return seen;
}

describe('text that is rendered anew all the time', () => {
  const render = (index: number) => {
    element('#notes').innerHTML = `<p>Notes of the meeting. Norm 3 came first. ${'And so on. '.repeat(index)}</p>`;
  };

  it.each<[name: string, change: (index: number) => void]>([
    ['as markup', (index) => render(index)],
    [
      'as the text of one element',
      (index) => {
        element('#line').textContent = `${'So it goes on. '.repeat(index)}Norm 3 came first.`;
      },
    ],
    [
      'in an element that is replaced',
      (index) => {
        const line = document.createElement('p');
        line.id = 'line';
        line.append('Here ', Object.assign(document.createElement('b'), { textContent: 'Norm' }), ` 3, ${index}.`);
        element('#line').replaceWith(line);
      },
    ],
    [
      'by text in front of the words',
      (index) => {
        const [node] = element('#line').childNodes;
        if (node instanceof Text) node.insertData(0, `${index} `);
      },
    ],
    [
      'by text in front of words in several elements',
      () => element('#line').replaceChildren('Here and now ', document.createElement('b'), 'Norm 3 is meant.'),
    ],
  ])('is marked where it is %s', async (_, change) => {
    const { annotation } = await annotate(
      `${SUBJECT}<div id="notes"><p id="line">It was quoted: Norm 3 came first.</p></div>`,
    );
    expect(await drawnDuring(30, change)).toEqual(new Set(['Norm 3']));
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3']);
    expect(drawnRanges('certain').every(({ startContainer }) => startContainer.isConnected)).toBe(true);
    expect(annotation.markedDocument.marks.size).toBe(1);
  });

  it('keeps the mark whose popover is shown emphasised', async () => {
    const { annotation } = await annotate(`${SUBJECT}<div id="notes"></div>`);
    render(0);
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3']);
    await annotation.goToNorm(3);
    await drawnDuring(10, render);
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3']);
    expect(drawnRanges('active')).toEqual(drawnRanges('certain'));
    expect(document.querySelectorAll(':popover-open')).toHaveLength(1);
  });
});

describe('wrong words are never drawn', () => {
  it.each<[name: string, change: (node: Text, index: number) => void]>([
    ['when text is inserted before the mark', (node) => node.insertData(0, 'ab ')],
    ['when the mark is deleted', (node) => node.deleteData(node.data.indexOf('Norm'), 7)],
    ['when the words come back at once', (node) => node.replaceData(node.data.indexOf('Norm'), 6, 'Norm 3')],
    ['when the words are replaced by others', (node) => node.replaceData(node.data.indexOf('Norm'), 6, 'Nothing')],
    [
      'when the node is split',
      (node, index) => {
        if (index === 0) node.splitText(node.data.indexOf('Norm') + 2);
      },
    ],
  ])('%s', async (_, change) => {
    await annotate(`${SUBJECT}<p id="line">It was quoted: Norm 3 came first.</p>`);
    const [node] = element('#line').childNodes;
    if (!(node instanceof Text)) throw new Error('The line has no text');
    const seen = await drawnDuring(1, (index) => change(node, index));
    expect([...seen].filter((text) => text !== 'Norm 3')).toEqual([]);
  });

  it('and the words are drawn when they are back where they were', async () => {
    await annotate(`${SUBJECT}<p id="line">It was quoted: Norm 3 came first.</p>`);
    const [node] = element('#line').childNodes;
    if (!(node instanceof Text)) throw new Error('The line has no text');
    node.insertData(0, 'ab ');
    await Promise.resolve();
    node.deleteData(0, 3);
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3']);
  });

  it('when an element is put between the words', async () => {
    await annotate(`${SUBJECT}<p id="line">See Norm <b>3</b>.</p>`);
    const seen = await drawnDuring(1, () =>
      element('#line b').before(Object.assign(document.createElement('i'), { textContent: 'or' })),
    );
    expect([...seen].filter((text) => text !== 'Norm 3')).toEqual([]);
  });
});

describe('a text in several lines that are elements', () => {
  const line = (text: string) => Object.assign(document.createElement('div'), { textContent: text });

  it('is marked once when it is read on in a line that is added', async () => {
    const lines = [
      'States protect what is critical for their societies and the duty of due',
      'diligence is contested among them, and part of norms 13 (f) to',
    ];
    const { annotation } = await annotate(
      `${SUBJECT}<div id="page">${lines.map((text) => `<div>${text}</div>`).join('')}</div>`,
    );
    const texts = () => annotation.mentions().map(({ text }) => text);
    expect(texts()).toHaveLength(1);
    element('#page').append(line('(h), which are on infrastructure.'));
    await expect.poll(texts).toHaveLength(2);
    expect(annotation.markedDocument.marks.size).toBe(2);
    element('#page').append(line('They met again.'), line('See Norm 5.'));
    await expect.poll(texts).toHaveLength(3);
    expect(texts().at(-1)).toBe('Norm 5');
    expect(annotation.markedDocument.marks.size).toBe(3);
  });
});

describe('a paragraph that changes while it is read', () => {
  const html = `${SUBJECT}<p id="line">It was quoted: Norm 3 came <i>first</i>.</p>`;

  it('keeps its mark when other words of it change', async () => {
    const { annotation } = await annotate(html);
    const [before] = annotation.mentions();
    const reading = annotation.markedDocument.read();
    element('#line i').textContent = 'second';
    await reading;
    expect(annotation.mentions()).toEqual([expect.objectContaining({ id: before?.id, text: 'Norm 3' })]);
  });

  it('loses its mark when the words change', async () => {
    const { annotation } = await annotate(html);
    const [node] = element('#line').childNodes;
    const reading = annotation.markedDocument.read();
    if (node instanceof Text) node.data = 'It was quoted: Norm 4 came ';
    await reading;
    expect(drawnTexts()).toEqual([]);
    await expect.poll(() => drawnTexts()).toEqual(['Norm 4']);
    expect(annotation.mentions().map(({ text }) => text)).toEqual(['Norm 4']);
  });
});
