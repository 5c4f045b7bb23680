import { describe, expect, it } from 'vitest';
import type { PlacedMeasure } from '../../data/practice/practice.ts';
import { createSearch } from '../../search/search.ts';
import { placedMeasure } from '../export/citation/cases.ts';

/** A measure of norm 3 with this title and body, whose id is its title. */
function measure(title: string, body: string): PlacedMeasure {
  const placed = placedMeasure('rok-3-due-diligence');
  return { ...placed, measure: { ...placed.measure, id: title, title, body: [{ kind: 'paragraph', text: body }] } };
}

/** The titles of the measures found, best first. */
function titles(query: string, ...measures: readonly PlacedMeasure[]): string[] {
  return createSearch(measures)
    .search(query)
    .map((hit) => hit.measure.title);
}

describe('a measure ranks first', () => {
  it('if it matches more words', () => {
    expect(titles('zebra quokka walrus', measure('Zebra', 'quiet'), measure('Other', 'zebra quokka'))).toEqual([
      'Other',
    ]);
  });

  it('with an exact match in its body, before a prefix match in a title', () => {
    expect(titles('zebra', measure('Zebrafish', 'fish'), measure('Other', 'a zebra'))).toEqual(['Other', 'Zebrafish']);
  });

  it('with a match in its title, before a match in a body', () => {
    const measures = [measure('Other', 'zebra zebra zebra'), measure('Zebra', 'one')];
    expect(titles('zebra', ...measures)).toEqual(['Zebra', 'Other']);
  });

  it('with more matches in the same field', () => {
    const measures = [measure('One', 'zebra and several other animals'), measure('Two', 'zebra zebra')];
    expect(titles('zebra', ...measures)).toEqual(['Two', 'One']);
  });

  it('by the order of the paper, if both match in the norm only', () => {
    expect(titles('knowingly', measure('One', 'x'), measure('Two', 'y y y y'))).toEqual(['One', 'Two']);
  });
});
