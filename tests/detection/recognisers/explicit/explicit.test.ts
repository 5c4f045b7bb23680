import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../../../detection/normalize/normalize-text.ts';
import { findExplicit } from '../../../../detection/recognisers/explicit/explicit.ts';
import { candidatesIn } from '../../pages.ts';

/** What the recogniser finds in a text, whatever the page. */
const explicit = (text: string) => candidatesIn(findExplicit, text);

describe('a norm by its number', () => {
  test.each([
    ['Norm 3', 'Norm 3→3'],
    ['(Norm 1) is first', 'Norm 1→1'],
    ['Norm 1 – Cooperation', 'Norm 1→1'],
    ['Norm 10: reporting', 'Norm 10→10'],
    ['NORM 11', 'NORM 11→11'],
    ['under norm no. 3, States', 'norm no. 3→3'],
    ['norm number 3 says', 'norm number 3→3'],
    ['Norm n° 3', 'Norm n° 3→3'],
    ['see norm #3', 'norm #3→3'],
    ['what norm three is for', 'norm three→3'],
    ['norm one, too', 'norm one→1'],
    ['Norm III applies', 'Norm III→3'],
    ['Norms I and II', 'Norms I→1  II→2'],
    ['Norm 3 (c) is', 'Norm 3 (c)→3'],
    ['Norm 3[2] says', 'Norm 3→3'],
    ['Norm 3–Protect', 'Norm 3→3'],
    ['Norm 3-related work', 'Norm 3→3'],
    ['a Norm 3-based duty', 'Norm 3→3'],
    ['as of norm 3. Then', 'norm 3→3'],
    ['cyber-norm 3', 'norm 3→3'],
    ['규범 3은 중요하다.', '규범 3→3'],
    ['규범 3이었다', '규범 3→3'],
    ['규범 9번을', '규범 9번→9'],
    ['규범 제3호는', '규범 제3호→3'],
  ])('%s', (text, expected) => expect(explicit(text)).toBe(expected));

  test.each([
    ['no number of a norm', 'norm 0'],
    ['a leading zero', 'norm 03'],
    ['a number beyond eleven', 'norm 12'],
    ['the number of the paragraph', 'norm 13'],
    ['a long number', 'norm 13849'],
    ['a decimal', 'norm 3.5'],
    ['a decimal comma', 'Norm 3,5'],
    ['a thousands separator', 'norm 3,000'],
    ['a fraction', 'norm 1/2'],
    ['a share', 'norm 3%'],
    ['an attached letter', 'norm 3D'],
    ['an attached word', 'norm 3-fold'],
    ['a formula', 'Norm 1 = 3'],
    ['another paragraph', 'Norm 5 (b) is'],
    ['an index', 'norm[3]'],
    ['a pronoun', 'the norm one expects'],
    ['a roman numeral in small letters', 'norm iii'],
    ['a roman numeral after a head in small letters', 'norm III'],
    ['a longer word', 'normal 3 and abnorm 3'],
    ['a property in a program', 'x.norm 3'],
    ['a function in a program', 'norm2(x)'],
    ['an attached number before the head', '1Norm 3'],
    ['a name', 'Norm Macdonald'],
    ['a length of time', 'They have become the norm 11 years later.'],
    ['a frequency', 'It is the norm 9 times out of 10.'],
    ['a length', 'in the north, norm 3 feet of snow'],
    ['a number of generations', 'the norm 3 generations ago'],
    ['a number and a half', 'the norm nine and a half'],
    ['an entry of a table of contents', 'C. Norms 5'],
    ['numbered entries of a list', '1) threats 2) norms 3) law'],
    ['numbered headings', '2. Norms 3. International law'],
    ['a time span', 'Cyber norms 10 years after the GGE'],
    ['a product', 'IEEE norm 3'],
    ['a standard', 'DIN norm 3'],
    ['a peremptory norm', 'peremptory norm 3'],
    ['a customary norm', 'customary norm 1'],
    ['a draft', 'draft norm 3'],
    ['a norm of mathematics', 'the matrix norm 1'],
    ['a hyphenated norm of mathematics', 'an L2-norm 1'],
    ['a name in capitals', 'TIBER-EU Norm 3'],
    ['staffing', 'UN staffing norms 3 and 4 were cut.'],
    ['a Korean counter', '규범 3개가 있다.'],
    ['a Korean kind counter', '규범 3가지'],
    ['a Korean level', '규범 3단계'],
    ['a Korean article', '규범 제3조'],
    ['a Korean compound', '규범집 3'],
    ['a Korean peremptory norm', '강행규범 3'],
    ['a Korean code of conduct', '행동규범 3'],
  ])('but not %s: "%s"', (_, text) => expect(explicit(text)).toBe('–'));
});

describe('a norm by its letter', () => {
  test.each([
    ['Norm (c)', 'Norm (c)→3'],
    ['norm (j) of the framework', 'norm (j)→10'],
    ['Norm J of the United Nations Norms', 'Norm J→10'],
    ['(norm c)', 'norm c→3'],
    ['norm “c”', 'norm "c"→3'],
    ['Norm C’s scope', 'Norm C→3'],
    ['UN Cyber Norm F', 'Norm F→6'],
    ['UN Cyber Norm J | Reporting', 'Norm J→10'],
    ['triggering the GGE norm C', 'norm C→3'],
    ['Norm (i) is on purchases.', 'Norm (i)→9'],
    ['Norm A: cooperation', 'Norm A→1'],
    ['Norm C. The list', 'Norm C→3'],
    ['norm c. Smith said', 'norm c→3'],
    ['Norm A – cooperation', 'Norm A→1'],
    ['norm (b) is old and (c) is new', 'norm (b)→2'],
    ['Norm A of the list', 'Norm A→1'],
  ])('%s', (text, expected) => expect(explicit(text)).toBe(expected));

  test.each([
    ['an article', 'norm a state must follow'],
    ['an article after a capital', 'Norm A state should follow'],
    ['an article in capitals', 'NORM A STATE SHOULD FOLLOW'],
    ['a lone I', 'Norm I'],
    ['a pronoun', 'the norm I think of'],
    ['a letter beyond k', 'norm (l)'],
    ['a roman numeral of the sentence', 'norm (i) must be clear, and (ii) must be kept'],
    ['a letter of the sentence', 'the norm (a) says this, and (b) does that'],
    ['letters of the items of a list', 'threats (a), norms (b), international law (c)'],
    ['letters of the items of an agenda', 'a briefing on norms (b), law (c) and CBMs (d)'],
    ['a range of roman numerals', 'norms (i)-(iii) of the code'],
    ['roman numerals', 'norm (i) and (iii)'],
    ['a deeper list', 'norm (c)(i)'],
    ['an abbreviation', 'norm e.g. this'],
    ['an abbreviation after a plural', 'norms e.g. these'],
    ['the abbreviation of circa', 'norms c. 2015'],
    ['a name with an apostrophe', 'norm d’Hondt'],
    ['the initial of a name', 'Norm B. Smith'],
    ['an initial before a comma', 'Norm K., who'],
    ['a function', 'norm(c) = 3'],
  ])('but not %s: "%s"', (_, text) => expect(explicit(text)).toBe('–'));
});

describe('a norm by its paragraph', () => {
  test.each([
    ['norm 13 (c)', 'norm 13 (c)→3'],
    ['norm 13(h)', 'norm 13(h)→8'],
    ['Norm 13(j), on disclosure', 'Norm 13(j)→10'],
    ['norm 13i', 'norm 13i→9'],
    ['norm 13c', 'norm 13c→3'],
    ['norm 13.c', 'norm 13.c→3'],
    ['norm 13 c) reads', 'norm 13 c→3'],
    ['norm 13(c)3 reads', 'norm 13(c)→3'],
    ['the norms, 13 (f)', '13 (f)→6'],
    ['subparagraph 13 (c)', 'subparagraph 13 (c)→3'],
    ['sub-paragraph 13 (c)', 'sub-paragraph 13 (c)→3'],
    ['subparagraph (d) of paragraph 13', 'subparagraph (d) of paragraph 13→4'],
    ['paragraph 13, subparagraph (b), says', 'paragraph 13, subparagraph (b)→2'],
    ['¶ 13(c)', '¶ 13(c)→3'],
    ['as 13(f) says', '13(f)→6'],
    ['under 13(f), States', '13(f)→6'],
    ['(13 (f))', '13 (f)→6'],
    ['제13항 h호도', '제13항 h호→8'],
    ['제13(g)항의', '제13(g)항→7'],
  ])('%s', (text, expected) => expect(explicit(text)).toBe(expected));

  test.each([
    ['a letter beyond k', 'norm 13 (l)'],
    ['an article', 'norm 13 a State follows'],
    ['a deeper list of letters', 'Norm 13(c)(ii)'],
    ['a deeper list of numbers', 'Norm 13(f)(1)'],
    ['another paragraph', 'paragraph 28 (f)'],
    ['another paragraph of the report', 'Paragraph 28 (e) of the 2015 report'],
    ['a subparagraph of another paragraph', 'subparagraph (d) of paragraph 28'],
    ['another paragraph with a subparagraph', 'paragraph 28, subparagraph (b)'],
    ['a value', 'totalling 13(f)'],
    ['a section', 'Section 13(f) of the Act'],
    ['several sections', 'Sections 13(d) and 13(f)'],
    ['a rule', 'Rule 13(f)'],
    ['an article of a treaty', 'Article 13 (c)'],
    ['a recital', 'Recital 13 (c) does not exist.'],
    ['a filing', 'the fund’s latest 13(f)'],
    ['a filing after it', '13(f) filings'],
    ['a filing with an article', 'A 13(d) was filed on Monday.'],
    ['a name before', 'GDPR 13(f) was cited.'],
    ['a version', 'version 2.13(c)'],
    ['a year', 'in 2013(c)'],
    ['a Korean article', '제13조 (c)'],
    ['a Korean agenda item', '의제 13(c)에 대한'],
    ['another Korean paragraph', '제28항 (e)호'],
  ])('but not %s: "%s"', (_, text) => expect(explicit(text)).toBe('–'));
});

describe('a candidate says how it is written', () => {
  test.each([
    ['Norm 3', 'short number capital-number contested'],
    ['norm 3', 'short number short contested'],
    ['Norm three', 'short number short contested'],
    ['Norm (c)', 'short letter short contested'],
    ['Norm C', 'short letter short contested'],
    ['norm 13 (c)', 'short paragraph norm-paragraph'],
    ['13 (c)', 'short paragraph bare contested'],
    ['paragraph 13 (c)', 'full paragraph short contested'],
    ['subparagraph (c) of paragraph 13', 'full paragraph short contested'],
    ['paragraph 13 (c) of the 2015 report', 'full documentParagraph short contested'],
    ['paragraph 13 (c) of the 2015 GGE report', 'full documentParagraph document'],
    ['A/70/174, para. 13 (c)', 'full documentParagraph document'],
    ['norm 13 (c) of the 2015 GGE report', 'full documentParagraph document'],
    ['norm 3 of the 2015 GGE report', 'full number document'],
    ['In the 2015 GGE report, States read norm 3', 'short number short contested'],
  ])('%s: %s', (text, expected) => {
    const candidates = findExplicit(normalizeText(text).text);
    const written = candidates.map(({ kind, form, evidence, contested }) =>
      [kind, form, evidence, ...(contested ? ['contested'] : [])].join(' '),
    );
    expect(written).toEqual([expected]);
  });
});
