import { describe, expect, it, test } from 'vitest';
import type { NormNumber } from '../../../data/norms/norm.ts';
import { norms } from '../../../data/norms/norms.ts';
import { allMeasures } from '../../../data/practice/practice.ts';
import {
  type CitationStyle,
  citationStyleOf,
  citationStyles,
  citeMeasure,
  citeNorm,
  quoteNorm,
} from '../../../export/citation/citation.ts';
import { placedMeasure, withHeading } from './cases.ts';

const accessed = new Date(2026, 10, 24);

const group =
  'Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security';
const abbreviatedGroup =
  'Grp. of Governmental Experts on Devs. in the Field of Info. & Telecomms. in the Context of Int’l Sec.';
const forum =
  'Open-ended Working Group on Developments in the Field of Information and Telecommunications in the Context of International Security, 2019–2021';
const abbreviatedForum =
  'Open-ended Working Grp. on Devs. in the Field of Info. & Telecomms. in the Context of Int’l Sec., 2019–2021';
const address = 'https://database.cyberpolicyportal.org/en/entity/du4xwa4rs3';

const unPaper = `Republic of Korea, “Implementation of the 2015 UNGGE Norms”, working paper submitted to the ${forum}`;
const oscolaPaper = `Republic of Korea, ‘Implementation of the 2015 UNGGE Norms’ (working paper submitted to the ${forum})`;
const chicagoPaper = `Republic of Korea, “Implementation of the 2015 UNGGE Norms” (working paper submitted to the ${forum})`;
const bluebookPaper = 'Republic of Korea, Implementation of the 2015 UNGGE Norms';
const bluebookKind = `(working paper submitted to the ${abbreviatedForum})`;

test('the styles, in the order they are offered', () => {
  expect(citationStyles).toEqual(['un', 'oscola', 'chicago', 'bluebook', 'plain']);
});

test.each([
  ['oscola', 'oscola'],
  ['apa', 'un'],
  ['', 'un'],
  ['toString', 'un'],
])('the style named %j is %s', (name, style) => {
  expect(citationStyleOf(name)).toBe(style);
});

describe('citeNorm', () => {
  test.each<[CitationStyle, NormNumber, string]>([
    ['un', 1, 'A/70/174, para. 13 (a)'],
    ['un', 3, 'A/70/174, para. 13 (c)'],
    ['un', 9, 'A/70/174, para. 13 (i)'],
    ['un', 11, 'A/70/174, para. 13 (k)'],
    ['oscola', 1, `UNGA ‘Report of the ${group}’ (22 July 2015) UN Doc A/70/174, para 13(a)`],
    ['oscola', 3, `UNGA ‘Report of the ${group}’ (22 July 2015) UN Doc A/70/174, para 13(c)`],
    ['oscola', 9, `UNGA ‘Report of the ${group}’ (22 July 2015) UN Doc A/70/174, para 13(i)`],
    ['oscola', 11, `UNGA ‘Report of the ${group}’ (22 July 2015) UN Doc A/70/174, para 13(k)`],
    [
      'chicago',
      1,
      `UN General Assembly, Report of the ${group}, A/70/174 (July 22, 2015), para. 13(a), https://docs.un.org/en/A/70/174`,
    ],
    [
      'chicago',
      3,
      `UN General Assembly, Report of the ${group}, A/70/174 (July 22, 2015), para. 13(c), https://docs.un.org/en/A/70/174`,
    ],
    [
      'chicago',
      9,
      `UN General Assembly, Report of the ${group}, A/70/174 (July 22, 2015), para. 13(i), https://docs.un.org/en/A/70/174`,
    ],
    [
      'chicago',
      11,
      `UN General Assembly, Report of the ${group}, A/70/174 (July 22, 2015), para. 13(k), https://docs.un.org/en/A/70/174`,
    ],
    ['bluebook', 1, `Rep. of the ${abbreviatedGroup}, ¶ 13(a), U.N. Doc. A/70/174 (July 22, 2015)`],
    ['bluebook', 3, `Rep. of the ${abbreviatedGroup}, ¶ 13(c), U.N. Doc. A/70/174 (July 22, 2015)`],
    ['bluebook', 9, `Rep. of the ${abbreviatedGroup}, ¶ 13(i), U.N. Doc. A/70/174 (July 22, 2015)`],
    ['bluebook', 11, `Rep. of the ${abbreviatedGroup}, ¶ 13(k), U.N. Doc. A/70/174 (July 22, 2015)`],
    [
      'plain',
      1,
      'Norm 1, “Interstate cooperation on security”, one of the 11 UN norms of responsible State behaviour in cyberspace (A/70/174, para. 13 (a)): https://docs.un.org/en/A/70/174',
    ],
    [
      'plain',
      3,
      'Norm 3, “Prevent misuse of ICTs in your territory”, one of the 11 UN norms of responsible State behaviour in cyberspace (A/70/174, para. 13 (c)): https://docs.un.org/en/A/70/174',
    ],
    [
      'plain',
      9,
      'Norm 9, “Ensure supply chain security”, one of the 11 UN norms of responsible State behaviour in cyberspace (A/70/174, para. 13 (i)): https://docs.un.org/en/A/70/174',
    ],
    [
      'plain',
      11,
      'Norm 11, “Do no harm to emergency response teams”, one of the 11 UN norms of responsible State behaviour in cyberspace (A/70/174, para. 13 (k)): https://docs.un.org/en/A/70/174',
    ],
  ])('%s, norm %i', (style, number, expected) => {
    expect(citeNorm(number, style)).toBe(expected);
  });
});

describe('citeMeasure', () => {
  describe('with a heading in the paper', () => {
    test.each<[CitationStyle, string]>([
      [
        'un',
        `${unPaper}, norm 3 (A/70/174, para. 13 (c)), “Promoting the principle of due diligence”. Available at ${address} (accessed on 24 November 2026)`,
      ],
      [
        'oscola',
        `${oscolaPaper} norm 3, ‘Promoting the principle of due diligence’ <${address}> accessed 24 November 2026`,
      ],
      [
        'chicago',
        `${chicagoPaper}, norm 3, “Promoting the principle of due diligence,” accessed November 24, 2026, ${address}`,
      ],
      [
        'bluebook',
        `${bluebookPaper}, norm 3, “Promoting the principle of due diligence” ${bluebookKind}, ${address} (last visited Nov. 24, 2026)`,
      ],
      [
        'plain',
        `Republic of Korea on norm 3 (A/70/174, para. 13 (c)), “Promoting the principle of due diligence”, in “Implementation of the 2015 UNGGE Norms”: ${address}`,
      ],
    ])('%s', (style, expected) => {
      expect(citeMeasure(placedMeasure('rok-3-due-diligence'), style, accessed)).toBe(expected);
    });
  });

  describe('without a heading in the paper, by its paragraph', () => {
    test.each<[CitationStyle, string]>([
      [
        'un',
        `${unPaper}, norm 10 (A/70/174, para. 13 (j)), second paragraph. Available at ${address} (accessed on 24 November 2026)`,
      ],
      ['oscola', `${oscolaPaper} norm 10, para 2 <${address}> accessed 24 November 2026`],
      ['chicago', `${chicagoPaper}, norm 10, para. 2, accessed November 24, 2026, ${address}`],
      ['bluebook', `${bluebookPaper}, norm 10, ¶ 2 ${bluebookKind}, ${address} (last visited Nov. 24, 2026)`],
      [
        'plain',
        `Republic of Korea on norm 10 (A/70/174, para. 13 (j)), second paragraph, in “Implementation of the 2015 UNGGE Norms”: ${address}`,
      ],
    ])('%s', (style, expected) => {
      expect(citeMeasure(placedMeasure('rok-10-bug-bounty'), style, accessed)).toBe(expected);
    });
  });

  describe('without a day of access', () => {
    test.each<[CitationStyle, string]>([
      [
        'un',
        `${unPaper}, norm 3 (A/70/174, para. 13 (c)), “Promoting the principle of due diligence”. Available at ${address}`,
      ],
      ['oscola', `${oscolaPaper} norm 3, ‘Promoting the principle of due diligence’ <${address}>`],
      ['chicago', `${chicagoPaper}, norm 3, “Promoting the principle of due diligence,” ${address}`],
      ['bluebook', `${bluebookPaper}, norm 3, “Promoting the principle of due diligence” ${bluebookKind}, ${address}`],
    ])('%s', (style, expected) => {
      expect(citeMeasure(placedMeasure('rok-3-due-diligence'), style)).toBe(expected);
    });
  });

  describe('with a heading that has punctuation', () => {
    test.each<[CitationStyle, string, string]>([
      ['un', 'Bilateral/Trilateral Cooperation', '“Bilateral/Trilateral Cooperation”. Available at'],
      ['oscola', 'Bilateral/Trilateral Cooperation', '‘Bilateral/Trilateral Cooperation’ <'],
      ['chicago', 'Bilateral/Trilateral Cooperation', '“Bilateral/Trilateral Cooperation,” https'],
      ['bluebook', 'Bilateral/Trilateral Cooperation', '“Bilateral/Trilateral Cooperation” (working'],
      ['un', 'The “due diligence” principle', '“The ‘due diligence’ principle”. Available at'],
      ['oscola', 'The “due diligence” principle', '‘The “due diligence” principle’ <'],
      ['chicago', 'A State’s “due diligence”', '“A State’s ‘due diligence,’” https'],
      ['bluebook', 'A State’s “due diligence”', '“A State’s ‘due diligence’” (working'],
    ])('%s, %s', (style, heading, expected) => {
      expect(citeMeasure(withHeading(heading), style)).toContain(`, ${expected}`);
    });
  });

  it('never cites an editorial title', () => {
    for (const placed of allMeasures().filter(({ measure }) => measure.titleOrigin === 'editorial')) {
      for (const style of citationStyles)
        expect(citeMeasure(placed, style, accessed)).not.toContain(placed.measure.title);
    }
  });

  it('ends without a full stop', () => {
    for (const placed of allMeasures()) {
      for (const style of citationStyles) expect(citeMeasure(placed, style, accessed)).not.toMatch(/\.$/);
    }
  });

  test.each([
    [new Date(2026, 0, 5), 'Jan. 5, 2026'],
    [new Date(2026, 4, 31), 'May 31, 2026'],
    [new Date(2026, 5, 1), 'June 1, 2026'],
    [new Date(2026, 8, 30), 'Sept. 30, 2026'],
  ])('abbreviates the month of %s as the Bluebook does', (day, written) => {
    expect(citeMeasure(placedMeasure('rok-3-due-diligence'), 'bluebook', day)).toContain(`(last visited ${written})`);
  });
});

describe('quoteNorm', () => {
  it('puts the text in quotation marks and adds the source', () => {
    expect(quoteNorm(3)).toBe(
      '“States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).',
    );
  });

  it('quotes the wording of the UN without the slips of the paper', () => {
    expect(quoteNorm(5)).toContain('Human Rights Council resolutions 20/8 and 26/13');
    expect(quoteNorm(7)).toContain('critical information infrastructures, and other relevant resolutions”');
  });

  it('omits the mark that ends the subparagraph', () => {
    for (const { number } of norms)
      expect(quoteNorm(number)).toMatch(/^“[^“”]*[^;.]” \(A\/70\/174, para\. 13 \([a-k]\)\)\.$/);
  });
});
