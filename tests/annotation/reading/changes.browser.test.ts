import { describe, expect, it, onTestFinished } from 'vitest';
import { type Changes, watchChanges, withoutNested } from '../../../annotation/reading/changes.ts';
import type { Root } from '../../../annotation/reading/text-flow.ts';

/** What is to be read again, as the ids of elements in alphabetical order. */
interface Reported {
  trees: string[];
  containers: string[];
}

const NOTHING: Reported = { trees: [], containers: [] };

function idsOf(nodes: Iterable<ParentNode>): string[] {
  return [...nodes].map((node) => (node instanceof Element ? node.id || node.localName : '#root')).sort();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found;
}

function fragment(html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}

/** Watches a root until the test ends; gives the batches that are reported. */
function watch(root: Root = document): Changes[] {
  const batches: Changes[] = [];
  const end = new AbortController();
  onTestFinished(() => end.abort());
  watchChanges(root, (changes) => batches.push(changes), end.signal);
  return batches;
}

/** The only batch that is reported of some changes of a page. A last change that is always reported tells when that is complete. */
async function changesOf(html: string, change: () => void): Promise<Changes> {
  document.body.innerHTML = `${html}<p id="last">.</p>`;
  const batches = watch();
  change();
  element('last').append('.');
  await expect.poll(() => batches.length).toBe(1);
  const [changes] = batches;
  if (!changes) throw new Error('No changes');
  changes.containers.delete(element('last'));
  return changes;
}

describe('a change', () => {
  it.each<[name: string, html: string, change: () => void, reported: Reported]>([
    [
      'of a text is read with the block around it',
      '<div id="outer"><p id="block">one <b id="inline">two</b></p></div>',
      () => element('inline').firstChild?.replaceWith('three'),
      { trees: [], containers: ['block'] },
    ],
    [
      'of a text’s characters is read with the block around it',
      '<p id="block">one <b id="inline">two</b></p>',
      () => {
        const text = element('inline').firstChild;
        if (text instanceof Text) text.data = 'three';
      },
      { trees: [], containers: ['block'] },
    ],
    [
      'that appends a block to a list leaves the list’s own text as it was',
      '<ul id="list"><li>one</li> </ul>',
      () => element('list').append(fragment('<li id="added">two</li>')),
      { trees: ['added'], containers: [] },
    ],
    [
      'that puts a block beside text at one side leaves that text as it was',
      '<div id="outer">one </div>',
      () => element('outer').append(fragment('<p id="added">two</p>')),
      { trees: ['added'], containers: [] },
    ],
    [
      'that puts a block into a text parts that text',
      '<div id="outer">one <b id="inline">two</b></div>',
      () => element('outer').insertBefore(fragment('<p id="added">three</p>'), element('inline')),
      { trees: ['added'], containers: ['outer'] },
    ],
    [
      'that adds an inline element with a block inside is read with both',
      '<div id="outer">one</div>',
      () => element('outer').append(fragment('<a href="#">two<p id="added">three</p></a>')),
      { trees: ['added'], containers: ['outer'] },
    ],
    [
      'that removes an inline element is read with the block around it',
      '<p id="block">one <b id="inline">two</b></p>',
      () => element('inline').remove(),
      { trees: [], containers: ['block'] },
    ],
    [
      'of scripts and styles is not read',
      '<div id="outer">one<style id="style">b{}</style></div>',
      () => {
        element('style').textContent = 'i{}';
        element('outer').append(fragment('<script type="text/plain">Norm 3</script>'));
      },
      NOTHING,
    ],
    [
      'inside an editor is not read',
      '<div contenteditable><p id="block">one</p></div>',
      () => element('block').append('two'),
      NOTHING,
    ],
    [
      'inside a form field is not read',
      '<p id="block"><textarea id="field">one</textarea></p>',
      () => element('field').append('two'),
      NOTHING,
    ],
    [
      'that begins an editor is read with the block around the editor',
      '<div id="outer"><p id="block">one</p></div>',
      () => element('block').setAttribute('contenteditable', ''),
      { trees: ['block'], containers: ['outer'] },
    ],
    [
      'that ends an editor is read with the editor’s text',
      '<div id="outer"><p id="block" contenteditable>one</p></div>',
      () => element('block').removeAttribute('contenteditable'),
      { trees: ['block'], containers: ['outer'] },
    ],
    [
      'of another attribute is not read',
      '<p id="block">one</p>',
      () => element('block').setAttribute('class', 'x'),
      NOTHING,
    ],
  ])('%s', async (_, html, change, reported) => {
    const { trees, containers } = await changesOf(html, change);
    expect({ trees: idsOf(trees), containers: idsOf(containers) }).toEqual(reported);
  });

  it.each<[name: string, change: () => void, hasLosses: boolean]>([
    ['that removes an element', () => element('block').remove(), true],
    ['that moves an element', () => element('other').append(element('block')), true],
    ['that adds an element', () => element('other').append(fragment('<p>two</p>')), false],
  ])('%s is reported with whether elements were lost', async (_, change, hasLosses) => {
    expect((await changesOf('<p id="block">one</p><div id="other"></div>', change)).hasLosses).toBe(hasLosses);
  });
});

describe('changes', () => {
  it('that come together are reported in one batch, and later ones in another', async () => {
    document.body.innerHTML = '<p id="one">1</p><p id="two">2</p><p id="three">3</p>';
    const batches = watch();
    element('one').append('.');
    await Promise.resolve();
    element('two').append('.');
    await expect.poll(() => batches.length).toBe(1);
    element('three').append('.');
    await expect.poll(() => batches.map(({ containers }) => idsOf(containers))).toEqual([['one', 'two'], ['three']]);
  });

  it('inside a shadow root are reported for that root', async () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = element('host').attachShadow({ mode: 'closed' });
    root.innerHTML = '<p id="inside">one</p>';
    const [ofDocument, ofRoot] = [watch(), watch(root)];
    root.append('two');
    root.firstElementChild?.append('three');
    await expect.poll(() => ofRoot.map(({ containers }) => idsOf(containers))).toEqual([['#root', 'inside']]);
    expect(ofDocument).toEqual([]);
  });

  it('are not reported once the watch has ended', async () => {
    document.body.innerHTML = '<p id="block">1</p>';
    const ended: Changes[] = [];
    const end = new AbortController();
    watchChanges(document, (changes) => ended.push(changes), end.signal);
    const batches = watch();
    element('block').append('.');
    // The first watch has received the change, and ends before it is reported.
    await Promise.resolve();
    end.abort();
    await expect.poll(() => batches.length).toBe(1);
    expect(ended).toEqual([]);
  });
});

describe('what is read again', () => {
  const PAGE = `
    <article id="article"><section id="section"><p id="first">1</p><p id="second">2</p></section></article>
    <aside id="aside"><p id="third">3</p></aside>`;

  /** What remains of trees and containers, each named by the ids of elements. */
  function remaining(trees: string[], containers: string[]): Reported {
    document.body.innerHTML = PAGE;
    const left = withoutNested({
      trees: new Set(trees.map(element)),
      containers: new Set(containers.map(element)),
      hasLosses: false,
    });
    return { trees: idsOf(left.trees), containers: idsOf(left.containers) };
  }

  it.each<[name: string, trees: string[], containers: string[], left: Reported]>([
    ['keeps trees beside each other', ['first', 'third'], [], { trees: ['first', 'third'], containers: [] }],
    ['drops a tree inside another', ['section', 'first'], [], { trees: ['section'], containers: [] }],
    ['drops a tree deep inside another', ['second', 'article'], [], { trees: ['article'], containers: [] }],
    [
      'drops trees inside a tree that is dropped',
      ['first', 'section', 'article', 'third'],
      [],
      { trees: ['article', 'third'], containers: [] },
    ],
    ['drops the own text of a block inside a tree', ['section'], ['first'], { trees: ['section'], containers: [] }],
    ['drops the own text of a tree', ['section'], ['section'], { trees: ['section'], containers: [] }],
    [
      'keeps the own text of a block around a tree',
      ['first'],
      ['section'],
      { trees: ['first'], containers: ['section'] },
    ],
    [
      'keeps the own text of blocks inside each other',
      [],
      ['article', 'first'],
      { trees: [], containers: ['article', 'first'] },
    ],
  ])('%s', (_, trees, containers, left) => {
    expect(remaining(trees, containers)).toEqual(left);
  });

  it('is nothing that has left the document', () => {
    document.body.innerHTML = PAGE;
    const [section, first] = [element('section'), element('first')];
    section.remove();
    const left = withoutNested({ trees: new Set([section]), containers: new Set([first]), hasLosses: true });
    expect(left).toEqual({ trees: new Set(), containers: new Set(), hasLosses: true });
  });

  it('keeps a shadow root inside a tree, which reading the tree does not enter', () => {
    document.body.innerHTML = PAGE;
    const root = element('first').attachShadow({ mode: 'closed' });
    const trees = new Set<ParentNode>([element('article'), root]);
    expect(withoutNested({ trees, containers: new Set(), hasLosses: false }).trees).toEqual(trees);
  });
});
