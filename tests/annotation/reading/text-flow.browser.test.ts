import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../annotation/reading/text-flow.ts';
import { lineBoxesOf, rangeOf, textOf } from '../../../annotation/reading/text-range.ts';

/** The name of the element that holds a block, and the block's text with its white space collapsed. */
type Block = [container: string, text: string];

function blocksOf(html: string, { shallow = false } = {}): Block[] {
  document.body.innerHTML = html;
  return [...readBlocks(document.body, shallow)]
    .map(
      ({ container, text }): Block => [
        container instanceof Element ? container.localName : '',
        text.replace(/\s+/g, ' ').trim(),
      ],
    )
    .filter(([, text]) => text !== '');
}

describe('a block of text', () => {
  it.each<[name: string, html: string, text: string]>([
    ['joins inline elements', 'Norm <b>3</b> and 13<a href="#">(c)</a>.', 'Norm 3 and 13(c).'],
    ['has white space for a line break', 'Norm<br>3', 'Norm 3'],
    ['keeps a footnote mark apart from a number before it', 'Norm 3<sup>1</sup> says', 'Norm 3\uFFFC1\uFFFC says'],
    ['keeps an empty footnote mark apart too', 'Norm 3<sup></sup>1', 'Norm 3\uFFFC\uFFFC1'],
    ['joins superscript letters, which belong to the word', 'the 3<sup>rd</sup> norm', 'the 3rd norm'],
    ['joins superscript letters of any script', '제3<sup>항</sup>', '제3항'],
    ['has a gap for code', 'a <code>Norm 3</code> b', 'a \uFFFC b'],
    ['has a gap for a formula', 'a <math><mi>x</mi></math> b', 'a \uFFFC b'],
    ['has a gap for a picture', 'a <img alt="Norm 3"> b', 'a \uFFFC b'],
    ['has a gap for a form field', 'a <textarea>Norm 3</textarea><select><option>Norm 4</select>', 'a \uFFFC\uFFFC'],
    ['has a gap for an editor inside it', 'a <span contenteditable>Norm 3</span> b', 'a \uFFFC b'],
    ['has nothing for scripts and styles', 'a<script>Norm 3</script><style>b{}</style>b', 'ab'],
    ['joins unknown and custom elements', 'Norm <x-number>3</x-number> and <st1>13</st1> (c)', 'Norm 3 and 13 (c)'],
    ['leaves out text that was deleted', 'Norm 1<del>1</del>, <s>4</s><ins>3</ins>', 'Norm 1, 3'],
    [
      'leaves out how words are pronounced',
      '<ruby>due<rt>dyoo</rt></ruby> <ruby>diligence<rp>(</rp><rt>x</rt></ruby>',
      'due diligence',
    ],
    ['keeps a declared footnote mark apart', 'Norm 3<a role="doc-noteref">1</a> says', 'Norm 3\uFFFC1\uFFFC says'],
    ['skips comments', 'Norm <!-- 4 -->3', 'Norm 3'],
  ])('%s', (_, html, text) => {
    expect(blocksOf(`<p>${html}</p>`)).toEqual([['p', text]]);
  });
});

describe('a tree', () => {
  it.each<[name: string, html: string, blocks: Block[]]>([
    [
      'has a block for each block element',
      '<h1>Norm</h1><p>3 States</p>',
      [
        ['h1', 'Norm'],
        ['p', '3 States'],
      ],
    ],
    [
      'has separate blocks for the text before, inside and after a block element',
      '<div>one<p>two</p>three</div>',
      [
        ['div', 'one'],
        ['p', 'two'],
        ['div', 'three'],
      ],
    ],
    [
      'has a block for each cell',
      '<table><tr><td>Norm</td><td>3</td></tr></table>',
      [
        ['td', 'Norm'],
        ['td', '3'],
      ],
    ],
    [
      'has a block for a button, which leaves a gap in the text around it',
      'norms 3 <button>Norm 9</button> and 4',
      [
        ['body', 'norms 3 \uFFFC and 4'],
        ['button', 'Norm 9'],
      ],
    ],
    [
      'has blocks for the texts of a drawing',
      'a <svg><title>Norm 1</title><text>Norm <tspan>3</tspan></text><text>b</text></svg> c',
      [
        ['body', 'a \uFFFC c'],
        ['text', 'Norm 3'],
        ['text', 'b'],
      ],
    ],
    ['has a block for preformatted text', '<pre>Norm\n   3</pre>', [['pre', 'Norm 3']]],
    ['has the blocks inside an inline element', '<a href="#"><div>one</div></a>', [['div', 'one']]],
    ['has no block for an editor', '<div contenteditable>Norm 3</div><p contenteditable="false">b</p>', [['p', 'b']]],
    ['has no block when it is empty', '<div><p></p><br></div>', []],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  it('has only its own text when it is read shallowly', () => {
    expect(blocksOf('one<p>two</p><b>three</b>', { shallow: true })).toEqual([
      ['body', 'one'],
      ['body', 'three'],
    ]);
  });

  it('may be a shadow root', () => {
    document.body.innerHTML = '<div></div>';
    const root = document.body.firstElementChild?.attachShadow({ mode: 'closed' });
    if (!root) throw new Error('No shadow root');
    root.innerHTML = 'one<p>two</p>';
    expect([...readBlocks(root)].map(({ container, text }) => [container === root, text])).toEqual([
      [true, 'one'],
      [false, 'two'],
    ]);
  });

  it('may be thousands of levels deep', () => {
    document.body.innerHTML = '';
    let innermost: Element = document.body;
    for (let depth = 0; depth < 5000; depth++) innermost = innermost.appendChild(document.createElement('div'));
    innermost.textContent = 'deep';
    expect([...readBlocks(document.body)].at(-1)?.text).toBe('deep');
  });
});

describe('the text of a block and its ranges', () => {
  it('are the same however the text is split over nodes', () => {
    const sentence = 'Under norm 13 (c) and norms 6–8, States 규범 3 “should” act.';
    const offset = fc.nat(sentence.length - 1);
    const cut = fc.record({ at: fc.nat(sentence.length), wrapper: fc.constantFrom('', 'b', 'i', 'a', 'span', 'em') });
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 12 }), offset, offset, (cuts, one, other) => {
        const paragraph = document.createElement('p');
        const pieces = [...cuts, { at: sentence.length, wrapper: '' }].sort((a, b) => a.at - b.at);
        let start = 0;
        for (const { at, wrapper } of pieces) {
          const parent = wrapper === '' ? paragraph : paragraph.appendChild(document.createElement(wrapper));
          parent.append(document.createTextNode(sentence.slice(start, at)));
          start = at;
        }
        const [block] = readBlocks(paragraph);
        if (!block) throw new Error('No block');
        expect(block.text).toBe(sentence);
        const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
        const { startContainer, startOffset, endContainer, endOffset } = rangeOf(block, from, to);
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        expect(range.toString()).toBe(sentence.slice(from, to));
      }),
    );
  });

  it('are the same in a CDATA section of XHTML', () => {
    const xhtml = '<p xmlns="http://www.w3.org/1999/xhtml">See <![CDATA[Norm]]> <b><![CDATA[3 & 4]]></b>.</p>';
    const paragraph = new DOMParser().parseFromString(xhtml, 'application/xhtml+xml').documentElement;
    document.body.replaceChildren(paragraph);
    const [block] = readBlocks(paragraph);
    if (!block) throw new Error('No block');
    expect(block.text).toBe('See Norm 3 & 4.');
    const range = rangeOf(block, 4, 14);
    expect(textOf(range)).toBe('Norm 3 & 4');
    expect(lineBoxesOf(range)).not.toEqual([]);
  });
});
