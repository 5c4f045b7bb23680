import { expect, test } from 'vitest';
import {
  introductionOfList,
  isColumnHead,
  isListOfItems,
} from '../../../../detection/recognisers/explicit/carried-head.ts';

test.each(['Norm', 'Norms', ' norm\n', 'UN norm', 'Cyber norm', 'Norm no.', 'Norm #', 'Norm:', '규범'])(
  '“%s” heads a column of norms',
  (text) => expect(isColumnHead(text)).toBe(true),
);

test.each([
  '',
  'Practice',
  'Norm 3',
  'Normative acts',
  'Norm and practice',
  'ISO norm',
  'Name of the norm in full',
  'Paragraph',
])('“%s” heads no column of norms', (text) => expect(isColumnHead(text)).toBe(false));

test.each(['3', '(c)', 'c', ' 11 ', '3, 4', '6–8', '13 (f), (g)', '13(c)', '1 & 2'])(
  '“%s” is a list of items',
  (text) => expect(isListOfItems(text)).toBe(true),
);

test.each(['', '–', 'States', '3 States', 'a rule', '2019', 'yes', 'all'])('“%s” is no list of items', (text) =>
  expect(isListOfItems(text)).toBe(false),
);

test.each([
  ['Paragraph 13 of A/70/174 lists:', 'Paragraph 13 of A/70/174 lists, Paragraph 13 '],
  ['These are the norms (A/70/174, para. 13):', 'These are the norms (A/70/174, para. 13), para. 13 '],
])('“%s” introduces the list of the norms', (text, carried) => expect(introductionOfList(text)).toBe(carried));

test.each([
  'Paragraph 13 of A/70/174 lists eleven norms.',
  'Paragraph 13 of the contract lists:',
  'Paragraph 13 (a) of A/70/174 says:',
  'Paragraph 28 of A/70/174 lists:',
  'The report lists:',
])('“%s” introduces no list of the norms', (text) => expect(introductionOfList(text)).toBeUndefined());
