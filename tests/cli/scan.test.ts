import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scan } from '../../cli/scan.ts';
import { type DocumentText, joinBlocks } from '../../documents/document-text.ts';
import { readPlainText } from '../../documents/files/read-document.ts';
import { readHtml } from '../../documents/html/html-text.ts';

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Norm 3',
      'norms 6–8',
      'norm (c)',
      '13\u00A0(f)',
      'A/70/174, para. 13 (a)',
      'due diligence',
      'States',
      'UNGGE',
      'and',
      'No\u00ADrm 4',
      '\uFFFC1\uFFFC',
      '규범 3',
      '🙂',
      '.',
      '\n',
      '\r\n\r\n',
      '\n\n',
    ),
    fc.string({ maxLength: 4 }),
  ),
  { maxLength: 40 },
);
const documents = fc.oneof(
  words.map((some) => readPlainText(some.join(' '))),
  words.map((some) => readHtml(some.map((word, index) => (index % 5 ? word : `<p>${word}`)).join(' '), 'html')),
  words.map((some) => joinBlocks(some)),
);

test('offsets select the text of the reference, in reading order', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom('strict', 'balanced', 'everything'), (document, sensitivity) => {
      let last = 0;
      for (const { start, end, text } of scan(document, sensitivity).references) {
        expect(document.text.slice(start, end)).toBe(text);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
});

describe('the references in a document', () => {
  const found = (document: DocumentText, sensitivity: 'strict' | 'balanced' | 'everything' = 'balanced') => {
    const { onTopic, references } = scan(document, sensitivity);
    return { onTopic, texts: references.map(({ start, text }) => `${start} ${text}`) };
  };

  test.each([
    ['the context comes from all blocks', 'On the UNGGE.\n\nSee Norm 3.', true, ['19 Norm 3']],
    ['a reference over a line break', 'On the UNGGE: see Norm\n3.', true, ['18 Norm\n3']],
    ['no reference over a paragraph break', 'On the UNGGE: see norm\n\n3.', true, []],
    ['a text on another subject', 'A matrix and its 1-norm.', false, []],
  ])('%s', (_, text, onTopic, texts) => {
    expect(found(readPlainText(text))).toEqual({ onTopic, texts });
  });

  test('the title is part of the context', () => {
    expect(found(readHtml('<title>The UNGGE</title><p>13 (c) says more.', 'html'))).toEqual({
      onTopic: true,
      texts: ['0 13 (c)'],
    });
    expect(found(readHtml('<p>13 (c) says more.', 'html'))).toEqual({ onTopic: false, texts: [] });
  });

  test('the sensitivity decides which references are returned', () => {
    const document = readPlainText('We know Norm 3, and it as well as 13 (c).');
    expect(found(document, 'strict').texts).toEqual([]);
    expect(found(document).texts).toEqual(['8 Norm 3']);
    expect(found(document, 'everything').texts).toEqual(['8 Norm 3', '34 13 (c)']);
  });
});
