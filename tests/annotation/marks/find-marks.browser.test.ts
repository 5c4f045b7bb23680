import { afterEach, describe, expect, it } from 'vitest';
import { findMarks } from '../../../annotation/marks/find-marks.ts';
import { mentionsOf } from '../../../annotation/marks/mention.ts';
import { visibilityTest } from '../../../annotation/marks/visibility.ts';
import { scanTrees } from '../../../annotation/reading/scan-trees.ts';
import { textOf } from '../../../annotation/reading/text-range.ts';
import { scoreContext } from '../../../detection/context/page-context.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const CONTEXT = scoreContext(['The eleven norms of responsible State behaviour in the use of ICTs (A/70/174)']);

function scanOf(html: string) {
  document.body.innerHTML = `<main style="font: 16px/1.4 serif; width: 700px">${html}</main>`;
  return scanTrees([document.body]);
}

async function marksIn(html: string) {
  const { candidates } = await scanOf(html);
  return findMarks(candidates, CONTEXT);
}

describe('a mark', () => {
  it('covers the words as they are written', async () => {
    const marks = await marksIn(
      '<p>See Norm <span style="display:none">1</span>3<span style="font-size:9px">4</span> and due <x-a>diligence</x-a> of States.',
    );
    expect(marks.map(({ range, reference }) => [textOf(range), reference.norms])).toEqual([
      ['Norm 13', [3]],
      ['due diligence', [3]],
    ]);
  });

  it('is not made in text that is struck out', async () => {
    expect(await marksIn('<p style="text-decoration:line-through">See Norm 3.<p><del>See Norm 3.</del>')).toEqual([]);
  });

  it('has a sentence without footnote marks', async () => {
    const marks = await marksIn(
      '<p>No State acts alone.<a style="vertical-align:super;font-size:.7em">1</a> By Norm 3<sup>2</sup> it <b>must</b> act. Later.',
    );
    expect(mentionsOf(marks).map(({ text, sentence }) => [text, sentence])).toEqual([
      ['Norm 3', 'By Norm 3 it must act.'],
    ]);
  });

  it('has a sentence over several lines that are blocks', async () => {
    const marks = await marksIn(
      '<div>States protect what is critical for all of their societies, under norms</div><div>(f) and (g) of the report. Later.</div>',
    );
    const sentence =
      'States protect what is critical for all of their societies, under norms (f) and (g) of the report.';
    expect(mentionsOf(marks).map((mention) => [mention.text, mention.sentence])).toEqual([
      ['norms (f)', sentence],
      ['(g)', sentence],
    ]);
  });

  it.each([
    ['nodeType', 'getAttribute', 'localName', 'parentNode'],
    ['firstChild', 'nextSibling', 'childNodes', 'textContent'],
    ['children', 'querySelector', 'querySelectorAll', 'matches'],
    ['childElementCount', 'firstElementChild', 'isConnected', 'contains'],
    ['compareDocumentPosition', 'getRootNode', 'lastChild', 'previousSibling'],
    ['data', 'style', 'parentElement', 'shadowRoot'],
  ])('is made in a form with fields named %s, %s, %s and %s', async (...names) => {
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const marks = await marksIn(`<form><p>See Norm 3.</p>${fields} See Norm 4.</form><p>See Norm 5.`);
    expect(marks.flatMap(({ reference }) => reference.norms)).toEqual([3, 4, 5]);
  });
});

describe('a column of norms', () => {
  it.each<[name: string, html: string, norms: number[][]]>([
    ['with numbers', '<tr><th>Norm<th>Practice<tr><td>3<td>2019<tr><td>5<td>4', [[3], [5]]],
    ['with letters in brackets', '<tr><th>Practice<th>Norm no.<tr><td>a<td>(c)', [[3]]],
    ['over two columns', '<tr><th colspan="2">Norm<th>Practice<tr><td>3<td>(c)<td>4', [[3], [3]]],
    ['with lists', '<tr><td>Norms<td>a<tr><td>3, 4<td>9', [[3], [4]]],
    ['beside a cell over two rows', '<tr><th>State<th>Norm<tr><td rowspan="2">ROK<td>3<tr><td>4', [[3], [4]]],
    ['with a range', '<tr><th>Norms<tr><td>6–8', [[6, 7, 8]]],
    ['with other texts', '<tr><th>Norm<tr><td>3 States<tr><td>Territory', []],
    ['of another instrument', '<tr><th>ISO norm<tr><td>3', []],
    ['that is a row', '<tr><td>Norm<td>3', []],
    ['with another head', '<tr><th>Number<tr><td>3', []],
  ])('%s', async (_, rows, norms) => {
    const marks = await marksIn(`<table>${rows}</table>`);
    expect(marks.filter(({ range }) => /\d|\(/.test(textOf(range))).map(({ reference }) => reference.norms)).toEqual(
      norms,
    );
  });
});

it('is not carried by a head on a page about something else', async () => {
  const { candidates } = await scanOf('<p>Screws of norm 3.<table><tr><th>Norm<tr><td>3<tr><td>4</table>');
  const marks = await findMarks(candidates, scoreContext(['A standard for screws']));
  expect(marks.filter(({ range }) => /^\d/.test(textOf(range)))).toEqual([]);
});

describe('a list under paragraph 13', () => {
  const norms = async (html: string) =>
    (await marksIn(html)).map(({ range, reference }) => [textOf(range), reference.norms]);
  const introduction = '<p>The norms in paragraph 13 of A/70/174 are these:</p>';

  it('has a mark at each of its letters', async () => {
    const items = '<li>(a) Cooperate.</li><li>(b) Consider.</li><li>(c) Do not allow.</li>';
    const wanted = [
      ['(a)', [1]],
      ['(b)', [2]],
      ['(c)', [3]],
    ];
    expect(await norms(`${introduction}<ol>${items}</ol>`)).toEqual(wanted);
    expect(await norms(introduction + items.replaceAll('li>', 'p>'))).toEqual(wanted);
  });

  it('has its marks at the letters when its items are on lines of their own', async () => {
    const items = '\n  <li>(a) to cooperate,</li>\n  <li>\n  (b) to consider.</li>\n';
    expect(await norms(`${introduction}<ul>${items}</ul>`)).toEqual([
      ['(a)', [1]],
      ['(b)', [2]],
    ]);
  });

  it.each([
    [
      'under another paragraph',
      '<p>The rules in paragraph 13 of our contract are these:</p><p>(a) One.</p><p>(b) Two.</p>',
    ],
    ['that begins with another letter', `${introduction}<p>(b) One.</p><p>(c) Two.</p>`],
    ['after another text', `${introduction}<p>None of them is binding.</p><p>(a) One.</p>`],
  ])('is not one %s', async (_, html) => {
    expect(await norms(html)).toEqual([]);
  });
});

describe('a mark can be seen', () => {
  const box = 'width:200px;height:40px';
  it.each<[name: string, html: string, isVisible: boolean]>([
    ['in a text', '<p>Norm 3', true],
    ['in a scroll container', `<div style="${box};overflow:auto"><p style="margin-top:300px">Norm 3</div>`, true],
    [
      'in a box that clips something else',
      `<div style="${box};overflow:hidden">Norm 3<p style="margin-top:99px">a</div>`,
      true,
    ],
    ['outside a box that does not clip', `<div style="${box}"><p style="margin-top:300px">Norm 3</div>`, true],
    ['below the fold', '<p style="margin-top:5000px">Norm 3', true],
    [
      'in a positioned box outside a box that clips',
      `<div style="${box};overflow:hidden"><p style="position:absolute;top:300px">Norm 3</div>`,
      true,
    ],
    ['not where it is transparent', '<p style="opacity:0">Norm 3', false],
    ['not where it is invisible', '<p style="visibility:hidden">Norm 3', false],
    ['not in a closed details element', '<details><p>Norm 3</details>', false],
    ['not where a box clips it', `<div style="${box};overflow:hidden"><p style="margin-top:300px">Norm 3</div>`, false],
    [
      'not on a slide that is not shown',
      `<div style="${box};overflow:hidden"><div style="width:600px"><p style="margin-left:300px">Norm 3</div></div>`,
      false,
    ],
    ['not where it is replaced by a picture', '<p style="text-indent:-9999px;overflow:hidden">Norm 3', false],
    ['not where the text is moved out of its box', '<p style="text-indent:-9999px">Norm 3', false],
    ['not where the text has no size', '<p style="font-size:0">Norm 3', false],
    [
      'not in a link for screen readers',
      '<p><a style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap">Skip to Norm 3</a>',
      false,
    ],
    [
      'not where the content of its block is not rendered',
      '<div style="content-visibility:hidden">Norm 3</div>',
      false,
    ],
    ['not inside content that is not rendered', '<div style="content-visibility:hidden"><p>Norm 3</div>', false],
    ['not left of the page', '<p style="position:absolute;left:-9999px">Norm 3', false],
    [
      'not for screen readers only',
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">Norm 3',
      false,
    ],
    ['not with an empty clip path', '<p style="clip-path:inset(50%)">Norm 3', false],
    [
      'not where an ellipsis cuts it off',
      `<p style="${box};overflow:hidden;text-overflow:ellipsis;white-space:nowrap">A long line that says in the end Norm 3`,
      false,
    ],
    [
      'before an ellipsis',
      `<p style="${box};overflow:hidden;text-overflow:ellipsis;white-space:nowrap">Norm 3 is at the beginning of a long line`,
      true,
    ],
    [
      'not below the last line of a clamped text',
      `<div style="width:100px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden">${'word '.repeat(20)} Norm 3</div>`,
      false,
    ],
  ])('%s', async (_, html, isVisible) => {
    const marks = await marksIn(html);
    expect(marks.map(visibilityTest())).toEqual([isVisible]);
  });
});
