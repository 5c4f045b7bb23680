import { describe, expect, test } from 'vitest';
import { citedDocument } from '../../../../detection/recognisers/explicit/cited-document.ts';
import { found } from '../../pages.ts';

/** The document of the paragraph that is marked in a text: `[para. 13 (c)] of the 2015 report`. */
function documentOf(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return citedDocument(marked.replace(/[[\]]/g, ''), start, end);
}

describe('the 2015 report', () => {
  test.each([
    ['by its symbol before', 'A/70/174, [para. 13 (c)]', 0],
    ['by its symbol with a date', 'See A/70/174 (22 July 2015), [para. 13 (c)]', 4],
    ['by its symbol after a footnote number', '2A/ 70/174, [para. 13 (c)]', 1],
    ['by its name before', 'The 2015 GGE report, [paragraph 13 (c)]', undefined],
    ['by its name after', '[paragraph 13 (c)] of the 2015 GGE report', undefined],
    ['by its symbol after', '[¶ 13(c)], A/70/174', undefined],
    ['after another report', '2013 report, para. 23; 2015 GGE report, [para. 13 (c)]', undefined],
  ])('%s: "%s"', (_, marked, start) => {
    expect(documentOf(marked)).toMatchObject({ owner: 'un', isAdjacent: true });
    expect(documentOf(marked).start).toBe(start);
  });

  test('elsewhere in the sentence', () => {
    expect(documentOf('The 2015 GGE report says in [paragraph 13 (c)] this')).toMatchObject({
      owner: 'un',
      isAdjacent: false,
    });
  });
});

describe('another document', () => {
  test.each([
    ['by another symbol before', 'A/76/135, [para. 13 (c)]'],
    ['by a longer symbol', 'A/70/1745, [para. 13 (c)]'],
    ['by the symbol of an addendum', 'A/70/174/Add.1, [para. 13 (c)]'],
    ['by a resolution before', 'resolution 73/27, [paragraph 13 (c)]'],
    ['by its name after', '[paragraph 13 (c)] of the Convention'],
    ['by the annex it belongs to', '[paragraph 13 (c)] to the Convention'],
    ['by the text itself', '[para. 13 (c)] above'],
    ['by a later report', 'The third annual progress report, [para. 13 (c)]'],
    ['by the report of another group', '[paragraph 13 (c)] of the 2015 report of the GGE on LAWS'],
  ])('%s: "%s"', (_, marked) => {
    expect(documentOf(marked).owner).toBe('other');
  });
});

describe('the document cited before', () => {
  test.each([
    ['in the same sentence', 'A/70/174, para. 13 (a), and ibid., [para. 13 (c)]', 'un'],
    ['in the sentence before', 'It is in A/70/174, para. 13 (a). The next is in ibid., [para. 13 (c)]', 'un'],
    ['after its date', 'A/70/174 (22 July 2015), para. 13 (a). Ibid., [para. 13 (c)]', 'un'],
    ['once more', 'A/70/174, para. 13 (a). Ibid., para. 13 (b). Ibid., [para. 13 (c)]', 'un'],
    ['as id.', 'The 2015 GGE report, para. 13 (b). Id. at [para. 13 (c)]', 'un'],
    ['as op. cit.', 'The 2015 GGE report, para. 13 (b). Op. cit., [para. 13 (c)]', 'un'],
    ['after a signal', 'A/70/174, para. 13 (a). See also ibid., [para. 13 (c)]', 'un'],
    ['after a short signal', 'A/70/174, para. 13 (a). See ibid., [para. 13 (c)]', 'un'],
    ['as supra', 'The 2015 GGE report, para. 13 (b). Supra note 4, at [para. 13 (c)]', 'un'],
    ['if that is another report', 'A/70/174, para. 13 (a). A/76/135, para. 23. Ibid., [para. 13 (c)]', 'other'],
    ['if that is a manual', 'A/70/174, para. 13 (a); Schmitt, Tallinn Manual, Rule 6. Ibid., [para. 13 (c)]', 'other'],
    ['if that is a source of another kind', 'A/70/174, para. 13; Smith, Cyber Law. Ibid., [para. 13 (c)]', 'other'],
    ['if that has a year', 'A/70/174, para. 13. Smith, Cyber Law (2019). Ibid., [para. 13 (c)]', 'other'],
    ['if that has pages', 'A/70/174, para. 13. Smith, Cyber Law, p. 4. Ibid., [para. 13 (c)]', 'other'],
    ['if there is a semicolon', 'A/70/174, para. 13 (a); supra note 4, [para. 13 (c)]', 'other'],
    ['if an author is named', 'A/70/174, para. 13 (a). Tikk, op. cit., [para. 13 (c)]', 'other'],
    [
      'if an author is named without a comma',
      'A/70/174, para. 13 (a), and N. Tikk supra note 4, [para. 13 (c)]',
      'other',
    ],
    ['if several authors are named', 'A/70/174, para. 13 (a). Tikk et al., supra note 4, [para. 13 (c)]', 'other'],
    ['if that is unknown', 'Ibid., [para. 13 (c)]', 'other'],
    ['if it is far away', `A/70/174, para. 13 (a). ${'It goes on. '.repeat(30)}Ibid., [para. 13 (c)]`, 'other'],
    ['not by the word ID', 'A/70/174 has an ID. It is new, see [para. 13 (c)]', 'unknown'],
  ])('%s: "%s"', (_, marked, owner) => {
    expect(documentOf(marked).owner).toBe(owner);
  });
});

describe('no document', () => {
  test.each([
    ['where none is named', 'See [paragraph 13 (c)] today'],
    ['where one is named in another sentence', 'It is in the Convention. They read [paragraph 13 (c)] there'],
    ['where one is named beyond the maximum distance', `A/70/174 ${'x '.repeat(50)}[para. 13 (c)]`],
    ['where a paragraph is applied to something', 'They applied [paragraph 13 (c)] to ransomware gangs'],
  ])('%s: "%s"', (_, marked) => {
    expect(documentOf(marked).owner).toBe('unknown');
  });
});

describe('decides whether a paragraph is a norm', () => {
  test.each([
    ['A/70/174, para. 13(f).', 'A/70/174, para. 13(f)→6'],
    ['A/70/174 (22 July 2015), para. 13 (c)', 'A/70/174 (22 July 2015), para. 13 (c)→3'],
    ['A/70/174, at para. 13 (c)', 'para. 13 (c)→3'],
    ['A/70/174, § 13(c)', 'A/70/174, § 13(c)→3'],
    ['¶ 13(c), U.N. Doc. A/70/174', '¶ 13(c)→3'],
    ['A/70/174, paras. 13 (c) and 28 (e)', 'A/70/174, paras. 13 (c)→3'],
    ['See paras. 13 (c) and 28 (b) of the 2015 GGE report.', 'paras. 13 (c)→3'],
    ['The 2021 GGE report elaborates paragraph 13 (c) of the 2015 report.', 'paragraph 13 (c)→3'],
    ['정부전문가그룹 보고서 제13항 (c)호', '제13항 (c)호→3'],
    ['paragraphs 13 (c) and 28 (e)', '–'],
    ['§ 13(c)', '–'],
    ['A/76/135, para. 13 (c)', '–'],
    ['A/RES/73/27, para. 13 (c)', '–'],
    ['paragraph 13 (c) of the report of the Open-ended Working Group', '–'],
    ['In its third annual progress report, para. 13(c) is new.', '–'],
    ['Chair’s summary, paragraph 13 (c)', '–'],
    ['Ibid., para. 13 (c)', '–'],
    ['A/70/174, para. 13(a). Ibid., para. 13(c). Id. at 13(g).', 'A/70/174, para. 13(a)→1  para. 13(c)→3  13(g)→7'],
    ['the Pact for the Future, paragraph 13(c)', '–'],
    ['Nicaragua v. United States, para. 13(c)', '–'],
    ['The 2015 GGE report on the Arms Register, paragraph 13 (c)', '–'],
    ['감사 보고서 제13항 (c)호', '–'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));
});
