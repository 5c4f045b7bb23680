import { describe, expect, test } from 'vitest';
import { scoreContext } from '../../../detection/context/page-context.ts';
import { found, pages } from '../pages.ts';

describe('another group of the same name', () => {
  test.each([
    'paragraph 13 (c) of the 2015 report of the GGE on LAWS',
    'The 2015 GGE report on the Arms Register, paragraph 13 (c)',
    'The OEWG on reducing space threats discussed norm 3 and norms 4 and 5.',
    'The GGE on LAWS read norm 3.',
    'UN staffing norms 3 and 4 were cut.',
  ])('%s', (text) => {
    for (const page of [scoreContext([text]), pages.strong]) expect(found(text, page)).toBe('–');
  });
});

describe('the one that is spoken to owns nothing', () => {
  test.each([
    ['The GCSC briefed the GGE on norms 3 and 4 of its report.', '–'],
    ['The GCSC told the UN: norm 8 bans cyber offence by others.', '–'],
    ['the UN and GCSC norm 6', '–'],
    ['the United Nations, OSCE norm 3', '–'],
    ['the GCSC and UN norm 3', 'norm 3→3'],
    ['Unlike the Paris Call, UN norm 3 names territory.', 'norm 3→3'],
    ['Unlike the Paris Call, norm 3 of the UN framework names territory.', 'norm 3→3'],
    ['the building code’s norm 11', '–'],
    ['the ROK’s norm 3 practice', 'norm 3→3'],
    ['the report’s norm 3', 'norm 3→3'],
    ['Norm 4 of the Bank of Spain', '–'],
    ['norm 3 of all eleven', 'norm 3→3'],
    ['the 11 norms of RCB', '11 norms→1,2,3,4,5,6,7,8,9,10,11'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));
});

describe('places in another list, or in time', () => {
  test.each([
    'the 21st norm',
    'the thirty-third norm',
    'a third norm',
    'its first norm',
    'the twelfth norm',
    'Canada proposed two norms; the first norm bans ransoms, the second norm helps victims.',
    'Of the three new norms, the third norm deals with assistance.',
    'It is the first UN norm ever to be drafted by video link.',
    'the third norm entrepreneur',
    'the 3rd Norm Implementation Workshop',
    'chess has it that the third norm makes a grandmaster',
  ])('%s', (text) => expect(found(text)).toBe('–'));

  test.each([
    ['the third norm', 'third norm→3'],
    ['the 3rd GGE norm', '3rd GGE norm→3'],
    ['The eleventh norm protects teams.', 'eleventh norm→11'],
    ['the third and fourth norms', 'third→3  fourth norms→4'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));
});

describe('numbers of other things', () => {
  test.each([
    'Chapter 11 norms',
    'Windows 11 norms',
    'norms (i)-(iii) of the code',
    'norm (i) and (iii)',
    'GDPR 13(f) was cited.',
    'Recital 13 (c) does not exist.',
    'the fund’s latest 13(f)',
    'A 13(d) was filed on Monday.',
    'A/70/1745, para. 13 (c)',
    'A/70/174/Add.1, para. 13 (c)',
    'in the north, norm 3 feet of snow',
    'the norm 3 generations ago',
    'the norm nine and a half',
  ])('%s', (text) => expect(found(text)).toBe('–'));
});

test('a set or ordinal is no reason for its own meaning', () => {
  for (const text of ['11 UN norms on detention', '11 norms', 'The first cyber norm was proposed by Russia in 1998.']) {
    expect(found(text, scoreContext([text]))).toBe('–');
  }
  const text = 'the 11 UN cyber norms';
  expect(found(text, scoreContext([text]))).toBe('11 UN cyber norms→1,2,3,4,5,6,7,8,9,10,11');
});

describe('a page with a paragraph 13 of its own', () => {
  const paper = [
    'On responsible State behaviour in cyberspace',
    '13. Ruritania holds that:',
    '(a) it was there;',
    '(b) it was not.',
  ];
  const context = scoreContext(paper);

  test.each([
    ['See paragraph 13 (b).', '–'],
    ['As said in 13 (b), it was not.', '–'],
    ['See paragraph 13 (b) of A/70/174.', 'paragraph 13 (b)→2'],
    ['The GGE says so in paragraph 13 (b).', 'paragraph 13 (b)→2'],
    ['norm 13 (b)', 'norm 13 (b)→2'],
  ])('%s', (text, expected) => expect(found(text, context)).toBe(expected));

  test('is the report itself where the letters are the norms', () => {
    const report = scoreContext([
      ...paper.slice(0, 2),
      '(c) States should not knowingly allow their territory to be used for …',
    ]);
    expect(report.hasParagraph13).toBe(false);
  });
});

describe('a page on the numbered norms of others', () => {
  const context = scoreContext([
    'Eight norms of the GCSC',
    'The Global Commission built on the norms of the UN.',
    'cyber norms',
  ]);

  test.each([
    ['Norm 3 forbids tampering.', '–'],
    ['The third norm is new.', '–'],
    ['UN norm 3 is older.', 'norm 3→3'],
    ['The UN got there first. Norm 3 is older.', 'Norm 3→3'],
    ['13 (c) is another matter.', '13 (c)→3'],
  ])('%s', (text, expected) => expect(found(text, context)).toBe(expected));
});

describe('a paragraph and its document', () => {
  test.each([
    ['See paras. 13 (c) and 28 (b) of the 2015 GGE report.', 'paras. 13 (c)→3'],
    ['2013 report, para. 23; 2015 report, para. 13 (c).', 'para. 13 (c)→3'],
    ['They applied paragraph 13 (c) to ransomware gangs.', 'paragraph 13 (c)→3'],
    ['¶ 13(c), U.N. Doc. A/70/174', '¶ 13(c)→3'],
    ['A/70/174, § 13(c)', 'A/70/174, § 13(c)→3'],
    ['subparagraph (d) of paragraph 13', 'subparagraph (d) of paragraph 13→4'],
    ['paragraph 13, subparagraph (b), says', 'paragraph 13, subparagraph (b)→2'],
    ['paragraph 28, subparagraph (b)', '–'],
    ['subparagraph (d) of paragraph 28', '–'],
    ['norm 13.c', 'norm 13.c→3'],
    ['norms 13(c)/(d)', 'norms 13(c)→3  (d)→4'],
    ['norms A-K', 'norms A-K→1,2,3,4,5,6,7,8,9,10,11'],
    ['norms a) to k)', 'norms a) to k→1,2,3,4,5,6,7,8,9,10,11'],
    ['norm “c”', 'norm “c”→3'],
    ['Norm C’s scope', 'Norm C→3'],
    ['norms #3 and #4', 'norms #3→3  #4→4'],
    ['Norm n° 3', 'Norm n° 3→3'],
    ['Norm 6, 7 and 8 come next', 'Norm 6→6  7→7  8→8'],
    ['norms 3 (territory), 4 (crime) and 5 (rights)', 'norms 3→3  4→4  5→5'],
    ['norms (c) (territory) and (k) (teams)', 'norms (c)→3  (k)→11'],
    ['norms 3 (territory), 5 States', 'norms 3→3'],
    ['norms 6 as well as 8', 'norms 6→6  8→8'],
    ['norms 9 10 and 11', 'norms 9→9  10→10  11→11'],
    ['all 11 of the norms', '11 of the norms→1,2,3,4,5,6,7,8,9,10,11'],
    ['the eleven (11) norms', 'eleven (11) norms→1,2,3,4,5,6,7,8,9,10,11'],
    ['norms  3,\r\n   4  and 5[2] apply', 'norms  3→3  4→4  5→5'],
  ])('%j', (text, expected) => expect(found(text)).toBe(expected));
});

describe('beside a number, a phrase is about that norm', () => {
  test.each([
    ['Norm 13(f), Critical Infrastructure Protection', 'Norm 13(f)→6'],
    [
      'protection of critical infrastructure (norms f, g, h)',
      'protection of critical infrastructure→7  norms f→6  g→7  h→8',
    ],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));
});
