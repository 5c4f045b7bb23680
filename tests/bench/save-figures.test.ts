import { expect, test } from 'vitest';
import { figuresPage } from '../../bench/save-figures.ts';

test('a page of figures has a heading, the date, the environment and the printed lines', () => {
  const page = figuresPage('Big pages', new Date('2026-11-25T12:00:00Z'), ['2 cores', 'Node 24'], ['', 'own 1', '']);
  expect(page).toBe('# Big pages\n\n_2026-11-25: 2 cores, Node 24_\n\n```text\nown 1\n```\n');
});
