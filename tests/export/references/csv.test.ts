import { describe, expect, test } from 'vitest';
import { csvRow } from '../../../export/references/csv.ts';

describe('a cell of CSV', () => {
  test.each([
    ['plain words', 'Norm 3', 'Norm 3'],
    ['an empty text', '', ''],
    ['a comma', 'norms 3, 4', '"norms 3, 4"'],
    ['a quotation mark', 'the "third" norm', '"the ""third"" norm"'],
    ['a line feed', 'Norm\n3', '"Norm\n3"'],
    ['a carriage return in the middle', 'Norm\r\n3', '"Norm\r\n3"'],
    ['Korean', '규범 3', '규범 3'],
    ['spaces at both ends', ' Norm 3 ', ' Norm 3 '],
    ['a formula', '=1+1', `"'=1+1"`],
    ['a formula with quotation marks', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['a plus sign first', '+1', `"'+1"`],
    ['a minus sign first', '-1', `"'-1"`],
    ['an at sign first', '@SUM(A1)', `"'@SUM(A1)"`],
    ['a tab first', '\t=1', `"'\t=1"`],
    ['a full-width formula', '＝1', `"'＝1"`],
    ['an equals sign in the middle', 'a=b', 'a=b'],
    ['a number', 12, '12'],
    ['a negative number, which is no formula', -1, '-1'],
    ['a boolean', true, 'true'],
  ])('%s', (_, value, cell) => {
    expect(csvRow([value, 'next'])).toBe(`${cell},next\r\n`);
  });
});
