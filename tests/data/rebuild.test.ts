import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norms } from '../../data/norms/norms.ts';
import { packs } from '../../data/practice/packs.data.ts';
import type { PracticePack } from '../../data/practice/schema.ts';
import { firstDifference } from './first-difference.ts';
import { type Dataset, type Path, rebuild } from './rebuild.ts';
import { transcription, withoutTranscriptionMarks } from './transcription.ts';

const paper = withoutTranscriptionMarks(transcription);
const dataset: Dataset = { norms, pack: rokPack() };

describe('the paper rebuilt from the dataset', () => {
  it('equals the paper, character for character', () => {
    expect(firstDifference(paper, rebuild(dataset).text)?.report).toBeUndefined();
  });

  it('differs from the paper exactly where one character of the dataset is changed', () => {
    const rebuilt = rebuild(dataset);
    const anyLeaf = fc.constantFrom(...rebuilt.leaves.map(({ path, start }) => ({ path, start, text: textAt(path) })));
    const anyCharacter = anyLeaf.chain((leaf) =>
      fc.record({ leaf: fc.constant(leaf), offset: fc.constantFrom(...lettersOf(leaf.text)) }),
    );
    fc.assert(
      fc.property(anyCharacter, fc.string({ minLength: 1, maxLength: 1 }), ({ leaf, offset }, other) => {
        fc.pre(other !== leaf.text[offset]);
        const changed = leaf.text.slice(0, offset) + other + leaf.text.slice(offset + 1);
        const difference = firstDifference(paper, rebuild(datasetWith(leaf.path, changed)).text);
        expect(difference?.index).toBe(leaf.start + offset);
      }),
      { numRuns: 300 },
    );
  });

  it('differs from the paper wherever one text of the dataset is removed', () => {
    for (const { path, start } of rebuild(dataset).leaves) {
      const difference = firstDifference(paper, rebuild(datasetWith(path, '')).text);
      expect(difference?.index, path.join('.')).toBe(start);
    }
  });
});

describe('the transcription without its marks', () => {
  it('keeps every letter and digit of the transcription except the footnote sign', () => {
    const letters = (text: string) => [...text.replace(/[^\p{L}\p{Nd}]/gu, '')].sort().join('');
    expect(letters(paper)).toBe(letters(transcription));
  });

  it('joins paragraphs that a page break splits', () => {
    expect(paper).toContain('throughout the process of international cooperation.\n');
    expect(paper).toContain('The ROK welcomed major five confidence building measures, suggested');
    expect(paper).not.toMatch(/^[a-z]/m);
  });
});

function rokPack(): PracticePack {
  const pack = packs.find(({ id }) => id === 'rok');
  if (pack === undefined) throw new Error('There is no pack "rok".');
  return pack;
}

function lettersOf(text: string): number[] {
  return Array.from(text, (_, i) => i).filter((i) => /\S/.test(text.charAt(i)));
}

/** The object or array that holds the value at a path. */
function parentAt(root: object, path: Path): object {
  return path.slice(0, -1).reduce<object>((node, key) => {
    const child: unknown = Reflect.get(node, key);
    if (typeof child !== 'object' || child === null) throw new Error(`There is no object at ${path.join('.')}.`);
    return child;
  }, root);
}

function textAt(path: Path): string {
  return String(Reflect.get(parentAt(dataset, path), path.at(-1) ?? ''));
}

function datasetWith(path: Path, text: string): Dataset {
  const copy = structuredClone(dataset);
  Reflect.set(parentAt(copy, path), path.at(-1) ?? '', text);
  return copy;
}
