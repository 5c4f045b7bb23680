import { describe, expect, test } from 'vitest';
import { CSV_HEADER, csvRow, csvRows } from '../../cli/csv.ts';

describe('a cell of CSV', () => {
  test.each([
    ['plain words', 'Norm 3', 'Norm 3'],
    ['nothing', '', ''],
    ['a comma', 'norms 3, 4', '"norms 3, 4"'],
    ['a quote', 'the "third" norm', '"the ""third"" norm"'],
    ['a line feed', 'Norm\n3', '"Norm\n3"'],
    ['a carriage return inside', 'Norm\r\n3', '"Norm\r\n3"'],
    ['Korean', '규범 3', '규범 3'],
    ['blanks around', ' Norm 3 ', ' Norm 3 '],
    ['a formula', '=1+1', `"'=1+1"`],
    ['a formula with quotes', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['a plus', '+1', `"'+1"`],
    ['a minus', '-1', `"'-1"`],
    ['an at sign', '@SUM(A1)', `"'@SUM(A1)"`],
    ['a tab in front', '\t=1', `"'\t=1"`],
    ['a full-width formula', '＝1', `"'＝1"`],
    ['an equals sign inside', 'a=b', 'a=b'],
    ['a number', 12, '12'],
    ['a negative number, which is one', -1, '-1'],
    ['a truth value', true, 'true'],
  ])('%s', (_, value, cell) => {
    expect(csvRow([value, 'next'])).toBe(`${cell},next\r\n`);
  });
});

test('one row for each reference, in the order of the header', () => {
  const reference = {
    start: 4,
    end: 13,
    text: 'norms 6–8',
    norms: [6, 7, 8] as const,
    kind: 'short' as const,
    confidence: 'certain' as const,
  };
  const because = [
    { source: 'form' as const, form: 'number' as const },
    { source: 'page' as const, text: 'UNGGE', weight: 'strong' as const },
    { source: 'cue' as const, text: 'State,\n"one"' },
  ];
  const findings = { onTopic: true, references: [{ ...reference, norms: [...reference.norms], because }] };
  expect(CSV_HEADER).toBe('file,onTopic,start,end,text,norms,kind,confidence,because\r\n');
  expect(csvRows('=a.txt', findings)).toBe(
    `"'=a.txt",true,4,13,norms 6–8,6 7 8,short,certain,` +
      '"Refers to a norm by number. Also on this page: “UNGGE”. Found nearby: “State, ""one""”."\r\n',
  );
});

test('no row for a file without references', () => {
  expect(csvRows('a.txt', { onTopic: true, references: [] })).toBe('');
});
