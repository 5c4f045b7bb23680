import { afterEach, describe, expect, it } from 'vitest';
import { scanTrees } from '../../../annotation/reading/scan-trees.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The texts that may contain a reference, as the page shows them; `|` stands for a gap. */
async function candidatesIn(html: string): Promise<string[]> {
  document.body.innerHTML = `<main style="font: 16px/1.4 serif; width: 700px">${html}</main>`;
  const { candidates } = await scanTrees([document.body]);
  return candidates.map(({ textBlock }) => textBlock.text.replaceAll('\uFFFC', '|').replace(/\s+/g, ' ').trim());
}

type Row = [name: string, html: string, texts: string[]];

describe('elements are joined as the page shows them', () => {
  it.each<Row>([
    ['a block laid out inline', '<p>as Norm</p><div style="display:inline">7 says</div>', ['as Norm']],
    [
      'a block laid out inline in a text',
      '<section>as Norm <div style="display:inline">7</div> says</section>',
      ['as Norm 7 says'],
    ],
    [
      'a list laid out inline',
      '<ul style="padding:0"><li style="display:inline">norms 3, <li style="display:inline">4 and 5</ul>',
      ['norms 3, 4 and 5'],
    ],
    [
      'an inline element laid out as a block',
      '<p>a <span style="display:block">rule or a norm</span> <span style="display:block">3 States said</span></p>',
      ['rule or a norm'],
    ],
    [
      'a custom element laid out as a block',
      '<x-a style="display:block">the norm</x-a><x-a style="display:block">3 States</x-a>',
      ['the norm'],
    ],
    [
      'a custom element in a text',
      'the duty of due <x-term>diligence</x-term> of States',
      ['the duty of due diligence of States'],
    ],
    ['an element without a box', '<div>as Norm <div style="display:contents">7</div> says</div>', ['as Norm 7 says']],
    [
      'letters in boxes of their own',
      '<p><span style="display:inline-block">N</span><span style="display:inline-block">o</span><span style="display:inline-block">rm</span> 3</p>',
      ['Norm 3'],
    ],
    [
      'a floating first letter',
      '<p><span style="float:left;font-size:40px;line-height:1">N</span>orm 3 says</p>',
      ['Norm 3 says'],
    ],
    [
      'a column of flex items',
      '<h3 style="display:flex;flex-direction:column"><span>Norm</span><span>9 States</span></h3>',
      ['Norm'],
    ],
    [
      'a row of flex items with a gap',
      '<h3 style="display:flex;gap:1em"><span>Norm 9</span><span>Supply</span></h3>',
      ['Norm 9 Supply'],
    ],
    [
      'a row of flex items far apart',
      '<h3 style="display:flex;justify-content:space-between"><span>Norm</span><span>9</span></h3>',
      ['Norm'],
    ],
    [
      'an item at a distance',
      '<a href="#"><b>Norm 5</b><span style="margin-left:1em">Rights</span></a>',
      ['Norm 5 Rights'],
    ],
    [
      'an inline block with a width',
      '<p><span style="display:inline-block;width:6em">Norm 6</span><span>Rights</span></p>',
      ['Norm 6'],
    ],
    ['padding', '<p><b style="padding-right:8px">Norm</b><span>6</span></p>', ['Norm 6']],
    ['a table cell', '<table><tr><td>the norm<td>3 States</table>', ['the norm']],
    [
      'absolutely placed words',
      '<div style="position:relative;height:2em"><span style="position:absolute;left:0">Norm</span><span style="position:absolute;left:56px">3</span></div>',
      ['Norm 3'],
    ],
  ])('%s', async (_, html, texts) => {
    expect(await candidatesIn(html)).toEqual(texts);
  });
});

describe('a footnote mark is kept apart', () => {
  it.each<Row>([
    ['raised by a style', '<p>in Norm 1<a style="vertical-align:super;font-size:.7em">1</a> of', ['in Norm 1|1| of']],
    [
      'raised by its position',
      '<p>in Norm 1<span style="position:relative;top:-.5em">0</span> of',
      ['in Norm 1|0| of'],
    ],
    ['smaller only', '<p>in Norm 1<span style="font-size:60%">0</span> of', ['in Norm 1|0| of']],
    [
      'raised inside further elements',
      '<p>in <b>Norm 1</b><span><span style="vertical-align:super;font-size:11px"><a href="#">1</a></span></span> of',
      ['in Norm 1|1| of'],
    ],
    [
      'a badge',
      '<p><a href="#">Norm 1<span style="margin-left:.6em;padding:0 .5em;font-size:.8em">0</span></a>',
      ['Norm 1|0|'],
    ],
    ['a counter of the same size', '<p><a href="#">Norm 1<span style="margin-left:.6em">1</span></a>', ['Norm 1|1|']],
    [
      'a scaled number',
      '<p>in Norm 1<span style="display:inline-block;transform:translateY(-.4em) scale(.7)">1</span>',
      ['in Norm 1|1|'],
    ],
    ['not a number of the same size', '<p>in Norm 1<b>1</b> of', ['in Norm 11 of']],
    ['not a lowered one', '<p>the norm x<sub>1</sub> of', ['the norm x1 of']],
    ['not a word ending', '<p>the 3<span style="vertical-align:super;font-size:.7em">rd</span> norm', ['the 3rd norm']],
    [
      'also in a zoomed page',
      '<p style="zoom:2">in Norm 1<a style="vertical-align:super;font-size:.7em">1</a>',
      ['in Norm 1|1|'],
    ],
    [
      'also in a rotated page',
      '<p style="transform:rotate(2deg)">in Norm 1<a style="vertical-align:super;font-size:.7em">1</a>',
      ['in Norm 1|1|'],
    ],
  ])('%s', async (_, html, texts) => {
    expect(await candidatesIn(html)).toEqual(texts);
  });
});

describe('text that is not shown', () => {
  const forScreenReaders =
    'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap';
  it.each<Row>([
    ['is not part of a sentence: not rendered', '<p>Norm <span style="display:none">1</span>3 says', ['Norm 3 says']],
    ['for screen readers', `<p>Norm <span style="${forScreenReaders}">number</span> 5 says`, ['Norm 5 says']],
    [
      'moved off the page',
      '<p>Norm <span style="position:absolute;left:-9999px">number</span> 5 says',
      ['Norm 5 says'],
    ],
    ['invisible', '<p>Norm 1<span style="visibility:hidden">1</span> says', ['Norm 1 says']],
    ['transparent', '<p>Norm 1<span style="opacity:0">1</span> says', ['Norm 1 says']],
    [
      'is read apart, because it may be shown later',
      '<p><span style="display:none">Norm 9 <b>of</b> it</span> Norm 3 says',
      ['Norm 3 says', 'Norm 9 of it'],
    ],
    ['struck out by a style', '<p>Norm 1<span style="text-decoration:line-through">1</span> says', ['Norm 1 says']],
    ['deleted', '<p>Norm <del>4</del><ins>3</ins>, norms 13 (f)<del>–(h)</del>', ['Norm 3, norms 13 (f)']],
    [
      'deleted inside a phrase',
      '<p>the duty of due <del>care</del><ins>diligence</ins> of States',
      ['the duty of due diligence of States'],
    ],
    [
      'a pronunciation',
      '<p>the <ruby>due<rt>duː</rt></ruby> <ruby>diligence<rt>x</rt></ruby> of States',
      ['the due diligence of States'],
    ],
    [
      'a pronunciation by style',
      '<p>as Norm <span style="display:ruby">3<span style="display:ruby-text">three</span></span> says',
      ['as Norm 3 says'],
    ],
  ])('%s', async (_, html, texts) => {
    expect(await candidatesIn(html)).toEqual(texts);
  });
});

describe('headings and drawings', () => {
  it.each<Row>([
    [
      'a button',
      '<h3><button aria-expanded="false" style="all:unset">Norm 3: territory</button></h3>',
      ['Norm 3: territory'],
    ],
    [
      'a button in a sentence, once',
      '<p>Read Norm 3 <button>Norm 7</button> as well',
      ['Norm 7', 'Read Norm 3 | as well'],
    ],
    [
      'a button in a sentence of its own',
      '<p>Read <button>Norm 7</button> of the norms',
      ['Norm 7', 'Read | of the norms'],
    ],
  ])('%s is read', async (_, html, texts) => {
    expect(await candidatesIn(html)).toEqual(texts);
  });

  it.each<Row>([
    ['buttons', '<p><button>Norm 5</button></p><p><button>Norm 6</button></p>', ['Norm 5', 'Norm 6']],
    [
      'buttons with blocks inside',
      '<p>So:</p><button><div>Norm 5</div></button><button><div>Norm 6</div></button>',
      ['Norm 5', 'Norm 6'],
    ],
    ['a heading and a button', '<h3>Norm 6: life</h3><p><button>Norm 5</button></p>', ['Norm 6: life', 'Norm 5']],
    ['a button and a heading', '<p><button>Norm 5</button></p><h3>6 States</h3>', ['Norm 5']],
    [
      'drawings',
      '<p><svg><text y="20">Norm 5</text></svg></p><p><svg><text y="20">Norm 6</text></svg></p>',
      ['Norm 5', 'Norm 6'],
    ],
  ])('%s that are read one by one do not read on', async (_, html, texts) => {
    document.body.innerHTML = html;
    const { candidates } = await scanTrees([document.body]);
    expect(candidates.map(({ textBlock }) => textBlock.text)).toEqual(texts);
  });
});

describe('lines that are elements', () => {
  const lines = (style: string, ...texts: string[]) =>
    texts.map((text) => `<div style="${style}">${text}</div>`).join('');
  const first = 'States protect what is critical for their societies and the duty of due';
  const second = 'diligence is contested among them, and part of norms 13 (f) to';
  const third = '(h), which are on infrastructure.';

  it('are joined to a paragraph', async () => {
    expect(await candidatesIn(lines('', first, second, third))).toEqual([`${first} ${second} ${third}`]);
  });

  it('are joined where they are placed by coordinates', async () => {
    const placed = [first, second, third]
      .map((text, index) => `<div style="position:absolute;top:${index * 22}px">${text}</div>`)
      .join('');
    expect(await candidatesIn(`<div style="position:relative">${placed}</div>`)).toEqual([
      `${first} ${second} ${third}`,
    ]);
  });

  it('are joined in a long page', async () => {
    const fill = lines(
      '',
      ...Array.from({ length: 60 }, (_, index) => `Line ${index} has nothing for us in it, but is long.`),
    );
    expect(await candidatesIn(fill + lines('', first, second, third) + fill)).toEqual([`${first} ${second} ${third}`]);
  });

  it('are not joined where they are paragraphs', async () => {
    expect(await candidatesIn(lines('margin:20px 0', first, second))).toEqual([second]);
  });
});
