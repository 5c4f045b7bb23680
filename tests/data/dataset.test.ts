import { describe, expect, it } from 'vitest';
import { paperTextsOf } from '../../data/practice/block-text.ts';
import { acronymsIn, glossaryEntryOf } from '../../data/practice/glossary.ts';
import { packs } from '../../data/practice/packs.data.ts';
import { allMeasures, measureById } from '../../data/practice/practice.ts';
import type { Correction } from '../../data/practice/schema.ts';
import { topics } from '../../data/practice/topics.ts';
import { transcription, withoutTranscriptionMarks } from './transcription.ts';

const rok = packs.find(({ id }) => id === 'rok');
const measures = allMeasures().filter(({ pack }) => pack === rok);
const paper = withoutTranscriptionMarks(transcription);

describe('the pack of the Republic of Korea', () => {
  it('has 11 norms and 29 measures, 23 of them under headings of the paper', () => {
    expect(rok?.practice.map(({ norm }) => norm)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(measures).toHaveLength(29);
    expect(measures.filter(({ measure }) => measure.titleOrigin === 'paper')).toHaveLength(23);
  });

  it('has editorial titles only under norms 2 and 10, where the paper has no headings', () => {
    const editorial = measures.filter(({ measure }) => measure.titleOrigin === 'editorial');
    expect(editorial.map(({ norm }) => norm)).toEqual([2, 2, 2, 10, 10, 10]);
  });

  it('has statements under norms 1, 3, 6 and 11, and no measures under norm 6', () => {
    const withStatement = rok?.practice.filter(({ statement }) => statement.length > 0).map(({ norm }) => norm);
    expect(withStatement).toEqual([1, 3, 6, 11]);
    expect(rok?.practice.find(({ norm }) => norm === 6)?.measures).toEqual([]);
  });

  it('has the one footnote of the paper, after its heading', () => {
    expect(
      measures.flatMap(({ measure }) => measure.footnotes.map((note) => [measure.id, note.mark, note.after])),
    ).toEqual([['rok-1-national-cybersecurity-strategy', '1', 'Launch of the National Cybersecurity Strategy']]);
  });
});

describe.each(measures.map(({ measure }) => ({ id: measure.id, measure })))('$id', ({ measure }) => {
  const text = paperTextsOf(measure).join('\n');

  it('lists all years that its text names, in ascending order', () => {
    const years = new Set(text.match(/\b(?:19|20)\d\d\b/g)?.map(Number));
    expect(measure.years).toEqual([...years].sort((a, b) => a - b));
  });

  it('lists all agencies that its text names, in order of appearance', () => {
    const named = acronymsIn(text).map(({ acronym }) => acronym);
    expect(measure.agencies).toEqual([...new Set(named)].filter((acronym) => glossaryEntryOf(acronym)?.agency));
  });

  it('is linked in both directions with the measures that an editor related to it', () => {
    for (const target of measure.seeAlso) {
      if (target.kind === 'norm' || target.origin === 'paper') continue;
      expect(measureById(target.id)?.measure.seeAlso).toContainEqual({
        kind: 'measure',
        id: measure.id,
        origin: 'editorial',
      });
    }
  });

  it('quotes the paper for every cross-reference of the paper, and for no other', () => {
    for (const { origin, quote } of measure.seeAlso) expect(quote !== undefined).toBe(origin === 'paper');
  });
});

describe('topics', () => {
  it('are all used', () => {
    expect(topics.filter((topic) => !measures.some(({ measure }) => measure.topics.includes(topic)))).toEqual([]);
  });
});

describe('corrections', () => {
  const corrections: readonly Correction[] = [...measures.flatMap(({ measure }) => measure.corrections)];

  it('quote the paper and give other words', () => {
    for (const { quote, meant } of corrections) {
      expect(paper).toContain(quote);
      expect(meant).not.toBe(quote);
    }
  });

  it.each([
    'Group of Governmental Group (GGE)',
    'Group of Government Experts (GGE)',
    'Ministry of Science and Information (MSIT)',
    'Korean National Policy Agency (KNPA)',
  ])('mark every occurrence of the known slip %s', (slip) => {
    expect(corrections.filter(({ quote }) => quote === slip)).toHaveLength(paper.split(slip).length - 1);
  });
});
