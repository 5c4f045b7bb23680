import { expect, it } from 'vitest';
import { languageOf } from '../../../detection/normalize/script.ts';

it.each([
  ['Norm 3 asks States not to look away.', 'en'],
  ['규범 3은 국가가 알면서 방치하지 않도록 요구한다.', 'ko'],
  ['유엔 정부전문가그룹(UN GGE) 보고서(A/70/174)의 Norm 3', 'ko'],
  ['The Korea Internet & Security Agency (한국인터넷진흥원) runs the bug bounty of norm 10.', 'en'],
  ['A/70/174, 13 (c)', 'en'],
  ['', 'en'],
])('%s: %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
