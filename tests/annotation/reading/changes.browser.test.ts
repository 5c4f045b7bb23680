import { describe, expect, it, onTestFinished } from 'vitest';
import { type Changes, observeChanges } from '../../../annotation/reading/changes.ts';
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

/** Observes a root until the test ends; returns the batches that are reported. */
function observe(root: Root = document): Changes[] {
  const batches: Changes[] = [];
  const end = new AbortController();
  onTestFinished(() => end.abort());
  observeChanges(root, { onChanges: (changes) => batches.push(changes) }, end.signal);
  return batches;
}

/** The only batch that is reported of some changes of a page. A last change that is always reported tells when that is complete. */
async function changesOf(html: string, change: () => void): Promise<Changes> {
  document.body.innerHTML = `${html}<p id="last">.</p>`;
  const batches = observe();
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

  it.each<[name: string, change: () => void, hasRemovals: boolean]>([
    ['that removes an element', () => element('block').remove(), true],
    ['that moves an element', () => element('other').append(element('block')), true],
    ['that adds an element', () => element('other').append(fragment('<p>two</p>')), false],
  ])('%s is reported with whether elements were removed', async (_, change, hasRemovals) => {
    expect((await changesOf('<p id="block">one</p><div id="other"></div>', change)).hasRemovals).toBe(hasRemovals);
  });
});

describe('changes', () => {
  it('that come together are reported in one batch, and later ones in another', async () => {
    document.body.innerHTML = '<p id="one">1</p><p id="two">2</p><p id="three">3</p>';
    const batches = observe();
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
    const [ofDocument, ofRoot] = [observe(), observe(root)];
    root.append('two');
    root.firstElementChild?.append('three');
    await expect.poll(() => ofRoot.map(({ containers }) => idsOf(containers))).toEqual([['#root', 'inside']]);
    expect(ofDocument).toEqual([]);
  });

  it('are not reported after the observation has ended', async () => {
    document.body.innerHTML = '<p id="block">1</p>';
    const ended: Changes[] = [];
    const end = new AbortController();
    observeChanges(document, { onChanges: (changes) => ended.push(changes) }, end.signal);
    const batches = observe();
    element('block').append('.');
    // The first observer has received the change and ends before it reports it.
    await Promise.resolve();
    end.abort();
    await expect.poll(() => batches.length).toBe(1);
    expect(ended).toEqual([]);
  });
});
