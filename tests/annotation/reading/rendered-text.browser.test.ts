import { afterEach, describe, expect, it } from 'vitest';
import { readRendered } from '../../../annotation/reading/rendered-text.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('of successive blocks whose text the page replaces before they are read', () => {
  /** Three lines whose text nodes are known, and then the text of those at some places replaced. */
  function readAfterReplacing(...places: number[]): string[] {
    document.body.innerHTML = '<p>first line</p><p>second line</p><p>third line</p>';
    const lines = [...document.querySelectorAll('p')];
    const nodes = lines.flatMap(({ firstChild }) => (firstChild instanceof Text ? [firstChild] : []));
    for (const place of places) lines[place]?.replaceChildren('new');
    return readRendered(nodes.map((node) => ({ node }))).map(({ text }) => text);
  }

  it.each([
    ['the first', [0], ['second line', 'third line']],
    ['the last', [2], ['first line', 'second line']],
    ['all', [0, 1, 2], []],
  ])('%s loses only its own', (_, places, texts) => {
    expect(readAfterReplacing(...places)).toEqual(texts);
  });
});
