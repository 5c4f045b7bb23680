import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentText } from '../../documents/document-text.ts';
import { readHtml } from '../../documents/html/html-text.ts';

const blocksOf = ({ text, blocks }: DocumentText) => blocks.map(({ start, end }) => text.slice(start, end));

describe('the blocks of a page', () => {
  test.each([
    ['inline elements are joined', '<p>Norm <b>3</b> and 13<a href=x>(c)</a>', ['Norm 3 and 13(c)']],
    ['blocks separate', '<p>Norm<p>3<div>4</div>5', ['Norm', '3', '4', '5']],
    ['text before and after a block', 'a<div>b</div>c', ['a', 'b', 'c']],
    ['cells and items', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', ['a', 'b', 'c', 'd']],
    ['misnested tags', '<b>Norm <i>3</b> (c)</i>', ['Norm 3 (c)']],
    ['a doctype', '<!doctype html><body>Norm 3', ['Norm 3']],
    ['a line break', 'Norm<br>3', ['Norm\n3']],
    ['a soft break', 'Norm<wbr>ative', ['Normative']],
    ['character references', '13&nbsp;&lpar;c&rpar; &#8211;', ['13\u00A0(c) –']],
    ['a footnote mark', 'Norm 3<sup>1</sup>.', ['Norm 3\uFFFC1\uFFFC.']],
    ['a footnote mark with a link', 'Norm 3<sup><a>12</a></sup>.', ['Norm 3\uFFFC12\uFFFC.']],
    ['an ordinal', 'the 3<sup>rd</sup> norm', ['the 3rd norm']],
    ['pre', '<pre>Norm\n  3</pre>', ['Norm\n  3']],
    ['custom elements', '<x-a>Norm 3</x-a>', ['Norm 3']],
    ['a comment', 'No<!-- x -->rm 3', ['Norm 3']],
    ['script and style', '<style>a</style><p>b<script>Norm 3</script>c', ['bc']],
    ['templates and noscript', '<template>Norm 3</template><noscript>Norm 3</noscript>a', ['a']],
    ['the title', '<title>Norm 3</title><p>a', ['a']],
    ['code', 'a <code>Norm 3</code> b <kbd>x</kbd> <samp>y</samp>', ['a \uFFFC b \uFFFC \uFFFC']],
    [
      'controls',
      '<textarea>Norm 3</textarea> b <select><option>Norm 3</select><input value="Norm 3">',
      ['\uFFFC b \uFFFC\uFFFC'],
    ],
    [
      'formulas',
      'a <math><mi>x</mi></math> <span class="katex">y</span> <i class="MathJax">z</i>',
      ['a \uFFFC \uFFFC \uFFFC'],
    ],
    ['pictures', 'Norm <img alt=""> 3', ['Norm \uFFFC 3']],
    ['drawings', 'a <svg><title>b</title><text>Norm <tspan>3</tspan></text></svg> c', ['Norm 3', 'a \uFFFC c']],
    ['buttons', '<h3><button>Norm 3</button></h3>', ['Norm 3']],
    ['deleted text', 'Norm 1<del>1</del> and <s>4</s><ins>3</ins>', ['Norm 1 and 3']],
    ['how words are pronounced', '<ruby>due<rt>x</rt></ruby> diligence', ['due diligence']],
    ['unknown elements', 'Norm <x-number>3</x-number>', ['Norm 3']],
    ['declared footnote marks', 'Norm 1<a epub:type="noteref">1</a>', ['Norm 1\uFFFC1\uFFFC']],
    ['an editor', '<div contenteditable>Norm 3</div> a <p contenteditable=false>b', ['\uFFFC a', 'b']],
    ['hidden elements', '<p hidden>Norm 3</p><p style="color:red; display: none">Norm 3</p><p>a', ['a']],
    ['hidden until found', '<p hidden=until-found>Norm 3', ['Norm 3']],
    ['gaps only', '<p><img><p> <p><input>', []],
    ['an empty page', '', []],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(readHtml(html, 'html'))).toEqual(blocks);
  });
});

describe('the blocks of XHTML', () => {
  test.each([
    [
      'empty elements',
      '<html><head><title/><script src="a"/></head><body><a id="p1"/>Norm <b class=\'x\'/>3</body></html>',
      ['Norm 3'],
    ],
    ['void elements', '<p>a<br/>b<br />c<img src="x"/></p>', ['a\nb\nc\uFFFC']],
    ['CDATA', '<p><![CDATA[a < b & Norm 3]]></p>', ['a < b & Norm 3']],
    ['a slash in an attribute', '<a href="http://x/">Norm</a> 3', ['Norm 3']],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(readHtml(html, 'xhtml'))).toEqual(blocks);
  });
});

test('the title is not part of the text', () => {
  expect(readHtml('<title>The <b> of UNGGE &amp; co</title>Norm 3', 'html')).toEqual({
    title: 'The <b> of UNGGE & co',
    text: 'Norm 3',
    blocks: [{ start: 0, end: 6 }],
  });
});

test('a page nested thousands of levels deep is read', () => {
  const depth = 20_000;
  const html = `${'<div>'.repeat(depth)}Norm <b>3</b>${'</div>'.repeat(depth)}`;
  expect(blocksOf(readHtml(html, 'html'))).toEqual(['Norm 3']);
});

test('blocks of any page are in order, separate and trimmed', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<sup>',
    '</sup>',
    '<td>',
    '<table>',
    '</table>',
    '<br>',
    '<a"b>',
    '<svg>',
    '</svg>',
    '<pre>',
    '<select>',
    '&',
    '\u00A0',
    ' ',
    '\n',
    'Norm 3',
    '<',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const { text, blocks } = readHtml(pieces.join(''), 'html');
      let last = 0;
      for (const { start, end } of blocks) {
        expect(text.slice(last, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBe(text.length);
    }),
  );
});
