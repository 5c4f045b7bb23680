import { expect, test } from 'vitest';
import { withBlock } from '../../bench/performance-page.ts';

const PAGE =
  'Before\n\n<!-- bench:scan -->\nold\n<!-- /bench:scan -->\n\n<!-- bench:idle -->\nkept\n<!-- /bench:idle -->\n';

test('a part replaces its own block alone', () => {
  const page = withBlock(PAGE, 'scan', 'new');
  expect(page).toBe(PAGE.replace('\nold\n', '\n\nnew\n\n'));
  expect(withBlock(page, 'scan', 'new')).toBe(page);
});

test('a block that the page lacks is put at its end', () => {
  expect(withBlock('Words\n', 'churn', 'new')).toBe('Words\n\n<!-- bench:churn -->\n\nnew\n\n<!-- /bench:churn -->\n');
});
