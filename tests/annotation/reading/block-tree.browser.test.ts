import { describe, expect, it } from 'vitest';
import { withoutNested } from '../../../annotation/reading/block-tree.ts';

/** The ids of elements, in alphabetical order. */
interface Ids {
  trees: string[];
  containers: string[];
}

function idsOf(nodes: Iterable<ParentNode>): string[] {
  return [...nodes].map((node) => (node instanceof Element ? node.id : '')).sort();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found;
}

describe('what is read again', () => {
  const PAGE = `
    <article id="article"><section id="section"><p id="first">1</p><p id="second">2</p></section></article>
    <aside id="aside"><p id="third">3</p></aside>`;

  /** What remains of trees and containers, each named by the ids of elements. */
  function remaining(trees: string[], containers: string[]): Ids {
    document.body.innerHTML = PAGE;
    const left = withoutNested({
      trees: new Set(trees.map(element)),
      containers: new Set(containers.map(element)),
    });
    return { trees: idsOf(left.trees), containers: idsOf(left.containers) };
  }

  it.each<[name: string, trees: string[], containers: string[], left: Ids]>([
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
    const left = withoutNested({ trees: new Set([section]), containers: new Set([first]) });
    expect(left).toEqual({ trees: new Set(), containers: new Set() });
  });

  it('keeps a shadow root inside a tree, which reading the tree does not enter', () => {
    document.body.innerHTML = PAGE;
    const root = element('first').attachShadow({ mode: 'closed' });
    const trees = new Set<ParentNode>([element('article'), root]);
    expect(withoutNested({ trees, containers: new Set() }).trees).toEqual(trees);
  });
});
