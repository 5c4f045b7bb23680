import { expect, test } from 'vitest';
import { inDoubleQuotes, inDoubleQuotesWithComma, inSingleQuotes } from '../../../export/citation/quotation.ts';

test.each([
  ['CERT Cooperation', '‘CERT Cooperation’', '“CERT Cooperation”', '“CERT Cooperation,”'],
  [
    'The "due diligence" rule',
    '‘The “due diligence” rule’',
    '“The ‘due diligence’ rule”',
    '“The ‘due diligence’ rule,”',
  ],
  ['On “due diligence”', '‘On “due diligence”’', '“On ‘due diligence’”', '“On ‘due diligence,’”'],
  ['On ‘due diligence’', '‘On “due diligence”’', '“On ‘due diligence’”', '“On ‘due diligence,’”'],
  [
    'The ROK’s ‘best’ practice',
    '‘The ROK’s “best” practice’',
    '“The ROK’s ‘best’ practice”',
    '“The ROK’s ‘best’ practice,”',
  ],
  ['Whose duty?', '‘Whose duty?’', '“Whose duty?”', '“Whose duty?,”'],
  ['The duty of States’', '‘The duty of States’’', '“The duty of States’”', '“The duty of States’,”'],
])('%s', (title, single, double, withComma) => {
  expect(inSingleQuotes(title)).toBe(single);
  expect(inDoubleQuotes(title)).toBe(double);
  expect(inDoubleQuotesWithComma(title)).toBe(withComma);
});
