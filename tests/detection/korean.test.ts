import { expect, test } from 'vitest';
import { scoreContext } from '../../detection/context.ts';
import { found } from './pages.ts';

const page = scoreContext(['유엔 정부전문가그룹 보고서']);

test.each([
  ['규범 3은 중요하다.', '규범 3→3'],
  ['제3규범을 이행한다.', '제3규범→3'],
  ['규범 3 및 4', '규범 3→3  4→4'],
  ['규범 6~8', '규범 6~8→6,7,8'],
  ['11개 규범', '11개 규범→1,2,3,4,5,6,7,8,9,10,11'],
  ['유엔이 말하는 상당한 주의', '상당한 주의→3'],
  ['규범 3개가 있다.', '–'],
  ['규범 12', '–'],
  ['규범 3가지', '–'],
  ['규범 제3조', '–'],
  ['규범 3단계', '–'],
  ['강행규범 3', '–'],
  ['행동규범 3', '–'],
  ['11가지 규범', '11가지 규범→1,2,3,4,5,6,7,8,9,10,11'],
  ['제12규범', '–'],
])('%s', (text, expected) => expect(found(text, page)).toBe(expected));

test('책임 있는 국가 행동 is a signal', () => {
  expect(scoreContext(['책임 있는 국가 행동']).level).toBe('medium');
  expect(page.level).toBe('strong');
});
