import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packs } from '../../data/practice/packs.data.ts';
import { popoverPacks } from '../../data/practice/popover-packs.data.ts';

const files = readdirSync(new URL('../../data/practice/packs/', import.meta.url));

describe('the packs', () => {
  it('are the files of data/practice/packs/, named by their ids', () => {
    expect(packs.map(({ id }) => `${id}.json`)).toEqual(files.toSorted());
  });

  it('have ids of their own', () => {
    expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
  });
});

describe('the packs of popovers', () => {
  it('are all packs in the same order, reduced to the fields that a popover shows', () => {
    expect(packs).toMatchObject(popoverPacks);
    const [pack] = popoverPacks;
    expect(Object.keys(pack ?? {})).toEqual(['id', 'state', 'document', 'practice']);
    expect(Object.keys(pack?.practice[0]?.measures[0] ?? {})).toEqual([
      'title',
      'titleOrigin',
      'body',
      'footnotes',
      'corrections',
    ]);
  });

  // A popover identifies a measure by its norm and title, because its packs have no ids.
  it.each(popoverPacks)('have no two measures with the same title under one norm: $id', ({ practice }) => {
    const names = practice.flatMap(({ norm, measures }) => measures.map(({ title }) => `${norm} ${title}`));
    expect(new Set(names).size).toBe(names.length);
  });
});
