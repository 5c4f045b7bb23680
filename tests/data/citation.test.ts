import { describe, expect, it } from 'vitest';
import { citationStyles, citeMeasure, citeNorm, quoteNorm } from '../../data/citation.ts';
import { norms } from '../../data/norms.ts';
import { allMeasures, measureById } from '../../data/practice.ts';

function cited(id: string, style: 'un' | 'plain'): string {
  const placed = measureById(id);
  if (placed === undefined) throw new Error(`There is no measure ${id}.`);
  return citeMeasure(placed, style);
}

const paper =
  'Republic of Korea, “Implementation of the 2015 UNGGE Norms”, working paper submitted to the Open-ended Working Group on Developments in the Field of Information and Telecommunications in the Context of International Security, 2019–2021';
const address = 'https://database.cyberpolicyportal.org/en/entity/du4xwa4rs3';

describe('citeNorm', () => {
  it('follows the United Nations', () => {
    expect(citeNorm(3, 'un')).toBe('A/70/174, para. 13 (c)');
    expect(citeNorm(11, 'un')).toBe('A/70/174, para. 13 (k)');
  });

  it('says it plainly', () => {
    expect(citeNorm(3, 'plain')).toBe(
      'Norm 3, “Prevent misuse of ICTs in your territory”, one of the 11 UN norms of responsible State behaviour in cyberspace (A/70/174, para. 13 (c)): https://docs.un.org/en/A/70/174',
    );
  });
});

describe('citeMeasure', () => {
  it('follows the United Nations', () => {
    expect(cited('rok-3-due-diligence', 'un')).toBe(
      `${paper}, norm 3 (A/70/174, para. 13 (c)), “Promoting the principle of due diligence”. Available at ${address}`,
    );
  });

  it('says it plainly', () => {
    expect(cited('rok-3-due-diligence', 'plain')).toBe(
      `Republic of Korea on norm 3 (A/70/174, para. 13 (c)), “Promoting the principle of due diligence”, in “Implementation of the 2015 UNGGE Norms”: ${address}`,
    );
  });

  it('never cites a title of ours, but the paragraph', () => {
    expect(cited('rok-10-bug-bounty', 'un')).toBe(
      `${paper}, norm 10 (A/70/174, para. 13 (j)), second paragraph. Available at ${address}`,
    );
    for (const placed of allMeasures().filter(({ measure }) => measure.titleOrigin === 'editorial')) {
      for (const style of citationStyles) expect(citeMeasure(placed, style)).not.toContain(placed.measure.title);
    }
  });
});

describe('quoteNorm', () => {
  it('gives the text in quotation marks and its source', () => {
    expect(quoteNorm(3)).toBe(
      '“States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).',
    );
  });

  it('quotes the United Nations, not the slips of a copy', () => {
    expect(quoteNorm(5)).toContain('Human Rights Council resolutions 20/8 and 26/13');
    expect(quoteNorm(7)).toContain('critical information infrastructures, and other relevant resolutions”');
  });

  it('leaves out the mark that ends the subparagraph', () => {
    for (const { number } of norms)
      expect(quoteNorm(number)).toMatch(/^“[^“”]*[^;.]” \(A\/70\/174, para\. 13 \([a-k]\)\)\.$/);
  });
});
