import { afterEach, expect, it } from 'vitest';
import { isNextText, withNeighbours } from '../../../annotation/reading/neighbours.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The ids of the trees that are read when the tree with the id `x` has changed. */
function readWith(html: string): string {
  document.body.innerHTML = html;
  const changed = document.getElementById('x');
  if (!changed) throw new Error('No changed tree');
  return withNeighbours(new Set([changed]))
    .map((tree) => (tree instanceof Element ? tree.id || tree.localName : ''))
    .join(' ');
}

it.each([
  [
    'the line before, which may read on',
    '<div id="a">of due</div> <div id="x">diligence</div><div id="b">c</div>',
    'a x b',
  ],
  [
    'the line after, in which it may read on',
    '<div id="a">c</div><div id="x">of due</div><div id="b">diligence</div>',
    'x b',
  ],
  ['both', '<div id="a">norms 13 (f)</div><div id="x">to</div><div id="b">(h)</div>', 'a x b'],
  ['a block around it', '<section id="a">Norm <div id="x">7</div></section>', 'a'],
  ['nothing after a sentence', '<div id="a">See Norm 3.</div><div id="x">4 States</div>', 'x'],
  ['nothing without a reference', '<div id="a">a line of</div><div id="x">a poem</div>', 'x'],
  ['nothing far away', '<div id="a">of due</div><div id="x"></div><div id="b">diligence</div>', 'a x b'],
])('reads %s', (_, html, ids) => {
  expect(readWith(html)).toBe(ids);
});

it('reads nothing beside a tree that has left the document', () => {
  const tree = document.createElement('p');
  tree.textContent = 'Norm 3';
  expect(withNeighbours(new Set([tree]))).toEqual([]);
});

it('knows which text comes next', () => {
  document.body.innerHTML = '<p>a</p> <p><b>b</b></p><p>c</p>';
  const [first, second, third] = document.querySelectorAll('p');
  const text = first?.firstChild;
  if (!(text instanceof Text) || !second || !third) throw new Error('No text');
  expect(isNextText(text, second)).toBe(true);
  expect(isNextText(text, third)).toBe(false);
});
