import { expect, test } from 'vitest';
import { findCollective } from '../../../detection/recognisers/collective.ts';
import { ALL_NORMS, candidatesIn } from '../pages.ts';

test.each([
  ['the 11 norms', '11 norms'],
  ['the eleven norms', 'eleven norms'],
  ['ELEVEN NORMS', 'ELEVEN NORMS'],
  ['the eleven voluntary, non-binding norms', 'eleven voluntary, non-binding norms'],
  ['11 UN Cyber Norms', '11 UN Cyber Norms'],
  ['all 11 of the norms', '11 of the norms'],
  ['the eleven (11) norms', 'eleven (11) norms'],
  ['the 11 norms of RCB', '11 norms'],
  ['11개 규범', '11개 규범'],
  ['11가지 규범은', '11가지 규범'],
  ['11개의 자발적·비구속적 규범이며', '11개의 자발적·비구속적 규범'],
  ['사이버 규범 11개를', '사이버 규범 11개'],
  ['규범 열한 가지', '규범 열한 가지'],
])('finds all norms in "%s"', (text, words) => {
  expect(candidatesIn(findCollective, text)).toBe(`${words}→${ALL_NORMS}`);
});

test.each([
  ['another number', '12 norms'],
  ['the end of a longer number', '2011 norms'],
  ['the end of a decimal', '3.11 norms'],
  ['the end of a range', '1-11 norms'],
  ['words that do not describe the norms', '11 additional norms'],
  ['other things that are counted', '11 States agreed on norms'],
  ['a singular head', 'the 11 norm'],
  ['the first part of a longer word', '11 normsets'],
  ['the number of another text', 'Chapter 11 norms'],
  ['another instrument', 'the 11 norms of the Paris Call'],
  ['the number of States', '11개국 규범 담당자'],
  ['a particle that makes a compound', '사이버 규범 11개월'],
])('finds nothing in %s: "%s"', (_, text) => {
  expect(candidatesIn(findCollective, text)).toBe('–');
});
