import { describe, expect, test } from 'vitest';
import { scoreContext } from '../../detection/context/page-context.ts';
import { ALL_NORMS, found } from './pages.ts';

const page = scoreContext(['유엔 정부전문가그룹 보고서']);

describe('references in Korean text', () => {
  test.each([
    ['규범 3은 중요하다.', '규범 3→3'],
    // A head without a plural takes a single number, also after Latin letters.
    ['UN 규범 3.', '규범 3→3'],
    ['제3규범을 이행한다.', '제3규범→3'],
    ['규범 3 및 4', '규범 3→3  4→4'],
    ['11개 규범', `11개 규범→${ALL_NORMS}`],
    ['11개의 자발적·비구속적 규범이며', `11개의 자발적·비구속적 규범→${ALL_NORMS}`],
    ['열한 번째 규범이', '열한 번째 규범→11'],
    ['유엔이 말하는 상당한 주의', '상당한 주의→3'],
    ['제13항 (a)호부터 (k)호까지', `제13항 (a)호부터 (k)호→${ALL_NORMS}`],
    ['13(f), (g) 및 (h)가', '13(f)→6  (g)→7  (h)→8'],
  ])('%s', (text, expected) => expect(found(text, page)).toBe(expected));
});

describe('no references in', () => {
  test.each(['규범 12', '제3규범집', '이규범 6단', '11개국 규범 담당자', '감사 보고서 제13항 (c)호'])('%s', (text) =>
    expect(found(text, page)).toBe('–'),
  );
});
