import { describe, expect, test } from 'vitest';
import { scoreContext } from '../../../detection/context/page-context.ts';
import { found, pages } from '../pages.ts';

describe('another instrument in the sentence', () => {
  test.each([
    'GCSC Norm 6',
    'the GCSC’s norm 6',
    'Norm 6 of the Global Commission',
    'Norm 6 of the GCSC goes beyond the UN GGE norms.',
    'The GCSC briefed the GGE on norms 3 and 4 of its report.',
    'The GCSC told the UN: norm 8 bans cyber offence by others.',
    'Norm 3 of the OSCE',
    'Norm 1 (Paris Call)',
    'Rule 6 of the Tallinn Manual is close to Norm 3.',
    'As the OSCE CBMs show, Norm 3 works.',
    'Norm 6 of the Singapore norm package',
    'Under the Exchange Act, see 13(f).',
  ])('stops a candidate: "%s"', (text) => expect(found(text)).toBe('–'));

  test.each([
    ['that the UN claims', 'Rule 6 of the Tallinn Manual is close to Norm 3 of the UN framework.', 'Norm 3→3'],
    ['that is called the UN’s', 'Unlike the Paris Call, UN norm 3 names territory.', 'norm 3→3'],
    ['in the next sentence', 'Rule 6 of the Tallinn Manual is older. Norm 3 is not.', 'Norm 3→3'],
    ['told to a body', 'Germany told the OSCE that Norm 3 works.', 'Norm 3→3'],
    ['with the paragraph of a norm', 'Tallinn or not, norm 13 (c) stands.', 'norm 13 (c)→3'],
  ])('does not stop one %s: "%s"', (_, text, expected) => expect(found(text)).toBe(expected));
});

describe('another group of the same name', () => {
  test.each([
    'paragraph 13 (c) of the 2015 report of the GGE on LAWS',
    'The OEWG on reducing space threats discussed norm 3 and norms 4 and 5.',
    'The GGE on LAWS read norm 3.',
  ])('stops a candidate, also on a page about the norms: "%s"', (text) => {
    expect(found(text, scoreContext([text]))).toBe('–');
    expect(found(text, pages.strong)).toBe('–');
  });
});

describe('another subject', () => {
  test.each(['the matrix norm 1', 'batch norm 2', 'the Frobenius norm 3', 'Norm 1 of a vector'])(
    'of mathematics stops a candidate on every page: "%s"',
    (text) => {
      for (const page of Object.values(pages)) expect(found(text, page)).toBe('–');
    },
  );

  test('of any other kind stops a candidate unless the page is decided', () => {
    const text = 'Norm 9 is read by investors.';
    const results = [pages.none, pages.medium, pages.strong, pages.decisive].map((page) => found(text, page));
    expect(results).toEqual(['–', '–', 'Norm 9→9', 'Norm 9→9']);
  });

  test('is not what only looks like one', () => {
    expect(found('Norm 1 on attack vectors', pages.none)).toBe('Norm 1→1');
  });

  test('elsewhere on the page leaves only what is certain', () => {
    const page = scoreContext(['The First Committee met.', 'shareholders']);
    expect(found('Norm 3', page)).toBe('–');
    expect(found('Norm 3. The GGE said so.', page)).toBe('Norm 3→3');
    expect(found('principle of due diligence. The GGE said so.', page)).toBe('–');
    expect(found('principle of due diligence. The GGE said so.', pages.medium)).toBe('due diligence→3');
  });
});

test('a set or an ordinal is no reason for its own meaning', () => {
  for (const text of ['11 UN norms on detention', '11 norms', 'The first cyber norm was proposed by Russia in 1998.']) {
    expect(found(text, scoreContext([text]))).toBe('–');
  }
});

test('two cues in a set name the UN instrument', () => {
  const text = 'the 11 UN cyber norms';
  expect(found(text, scoreContext([text]))).toBe('11 UN cyber norms→1,2,3,4,5,6,7,8,9,10,11');
});

describe('on a page with a lettered paragraph 13 of its own', () => {
  const page = scoreContext([
    'On responsible State behaviour in cyberspace',
    '13. Ruritania holds that:',
    '(a) it was there;',
    '(b) it was not.',
  ]);

  test.each([
    ['a paragraph is the page’s', 'See paragraph 13 (b).', '–'],
    ['a bare paragraph is the page’s', 'As said in 13 (b), it was not.', '–'],
    ['a paragraph with its document is the UN’s', 'See paragraph 13 (b) of A/70/174.', 'paragraph 13 (b)→2'],
    ['a paragraph beside the UN is the UN’s', 'The GGE says so in paragraph 13 (b).', 'paragraph 13 (b)→2'],
    ['a norm by its paragraph is the UN’s', 'norm 13 (b)', 'norm 13 (b)→2'],
  ])('%s: "%s"', (_, text, expected) => expect(found(text, page)).toBe(expected));
});

describe('on a page about the numbered norms of others', () => {
  const page = scoreContext([
    'Eight norms of the GCSC',
    'The Global Commission built on the norms of the UN.',
    'cyber norms',
  ]);

  test.each([
    ['a number is theirs', 'Norm 3 forbids tampering.', '–'],
    ['an ordinal is theirs', 'The third norm is new.', '–'],
    ['a number beside the UN is the UN’s', 'UN norm 3 is older.', 'norm 3→3'],
    ['a number after a sentence on the UN is the UN’s', 'The UN got there first. Norm 3 is older.', 'Norm 3→3'],
    ['a paragraph is the UN’s', '13 (c) is another matter.', '13 (c)→3'],
    ['a phrase is the UN’s', 'The integrity of the supply chain is older.', 'integrity of the supply chain→9'],
  ])('%s: "%s"', (_, text, expected) => expect(found(text, page)).toBe(expected));
});
