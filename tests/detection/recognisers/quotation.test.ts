import { describe, expect, test } from 'vitest';
import { norms } from '../../../data/norms/norms.ts';
import { detect } from '../../../detection/detect.ts';
import { mayContainReference } from '../../../detection/prefilter/block-prefilter.ts';
import { findQuotations } from '../../../detection/recognisers/quotation/quotation.ts';
import { found, pages } from '../pages.ts';

/** Every run of eight words of a norm. */
const runs = norms.flatMap(({ number, text }) => {
  const words = text.match(/\S+/g) ?? [];
  return words.slice(7).map((_, index) => ({ number, run: words.slice(index, index + 8).join(' ') }));
});

describe('a norm in its own words', () => {
  test.each(norms)('norm $number is certain as a whole, alone on a page', ({ number, text }) => {
    expect(detect(text, pages.none)).toMatchObject([
      { start: 0, end: text.replace(/\W+$/, '').length, norms: [number], kind: 'quote', confidence: 'certain' },
    ]);
  });

  test('passes the prefilter in every run of eight words that is a quotation', () => {
    const quoted = runs.filter(({ run }) => findQuotations(run).length > 0);
    expect(quoted.length).toBeGreaterThan(0);
    expect(
      quoted.filter(({ run }) => !mayContainReference(run)),
      'Add a pattern to the required patterns of detection/prefilter/.',
    ).toEqual([]);
  });
});

const TERRITORY =
  'States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs';

describe('is found in any spelling and punctuation', () => {
  test.each([
    [TERRITORY.toUpperCase(), 3],
    [TERRITORY.replaceAll(' ', '\n'), 3],
    [`“[s]${TERRITORY.slice(1)}”`, 3],
    ['should not—knowingly—allow “their territory” to be used', 3],
    ['should not know\u00ADingly allow their territory to be used', 3],
    ['consider how best to co-operate to exchange information, assist each other', 4],
    ['use authorised emergency response teams to engage in malicious international activity', 11],
    ['to the information systems of the authorised emergency response', 11],
    ['known as computer emergency response teams or cyber-security incident response teams) of another State', 11],
    ['protect their critical infra-\nstructure from ICT threats, taking into account', 7],
    ['and the protection of critical information infrastructures, and other relevant resolutions', undefined],
    ['States should respect Human Rights Council resolutions 20/8 and 26/13 on the promotion', 5],
  ])('%s', (text, norm) => {
    expect(detect(text, pages.none).flatMap(({ norms: named }) => named)).toEqual(norm === undefined ? [] : [norm]);
  });
});

describe('is not', () => {
  test.each([
    // Seven words.
    'knowingly allow their territory to be used',
    // Eight words, of which four are the norm's own.
    'known as computer emergency response teams or cyber',
    // Eight words without a distinctive one.
    'States should take appropriate measures to protect their citizens',
    'the right to privacy in the digital age',
    'the promotion, protection and enjoyment of human rights on the Internet',
    'the creation of a global culture of cybersecurity and the protection of critical information infrastructures',
    'consistent with the purposes of the United Nations, including to maintain international peace and security',
    'practices that may pose threats to international peace and security',
    'States should not knowingly allow [their own] territory to be used',
    'should not knowingly allow (and so on, and so on) their territory to be used',
    'should not knowingly allow – – – – – – – – their territory to be used',
    'critical infrastructure critical infrastructure critical infrastructure critical infrastructure',
  ])('%s', (text) => expect(findQuotations(text)).toEqual([]));
});

describe('the span of a quotation', () => {
  const LONG = 'tates should not knowingly allow their territory to be used';

  test.each([
    ['starts with a bracketed initial', `They say that “[s]${LONG}”.`, `[s]${LONG}`],
    [
      'has no stop word of the quoting sentence at its end',
      'So “should not knowingly allow their territory to be used for” it',
      'should not knowingly allow their territory to be used',
    ],
    [
      'has no stop word of the quoting sentence at its start',
      'that are acknowledged to be harmful or that may pose',
      'acknowledged to be harmful or that may pose',
    ],
    ['ends with the norm', norms[10]?.text ?? '', norms[10]?.text.replace(/\.$/, '') ?? ''],
    [
      'goes over the end of a sentence of the norm',
      'cooperative measures to address such threats. States may need to consider',
      'cooperative measures to address such threats. States may need to consider',
    ],
    [
      'has at least eight words',
      'should not knowingly allow their territory to be',
      'should not knowingly allow their territory to be',
    ],
    [
      'has at least five words of the norm’s own',
      'ICT threats, taking into account General Assembly resolution',
      'ICT threats, taking into account General Assembly resolution',
    ],
  ])('%s: "%s"', (_, text, words) => {
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });

  test('does not continue over the end of a sentence that the norm does not end', () => {
    const ended =
      'States should not knowingly allow their territory to be used. For internationally wrongful acts using ICTs';
    expect(found(ended, pages.none)).toBe('States should not knowingly allow their territory to be used→3');
  });
});

test('the longest run is found, and the next one starts after it', () => {
  const text = `“${TERRITORY}”; “responsible reporting of ICT vulnerabilities and share associated information”`;
  expect(found(text, pages.none)).toBe(
    `${TERRITORY}→3  responsible reporting of ICT vulnerabilities and share associated information→10`,
  );
});

test('an explicit reference after a quotation is found too', () => {
  expect(found(`${TERRITORY} (norm 13 (c))`)).toBe(`${TERRITORY}→3  norm 13 (c)→3`);
});
