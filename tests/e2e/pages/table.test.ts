import { describe } from 'vitest';
import { pages } from '../../pages/table.ts';
import { checkRow } from '../driver/table/check-row.ts';
import { test } from '../driver/table/environment.ts';

describe.concurrent('the page', { timeout: 120_000 }, () => {
  test.for(pages)('$page', async (row, { environment, family, expect }) => {
    const todo = (row.todo ?? [])
      .filter((check) => !check.includes('@') || check.endsWith(`@${family}`))
      .map((check) => check.replace(/@.*$/, ''));
    const problems = await checkRow(row, environment, expect, todo);
    const failures = problems
      .filter(({ check }) => !todo.includes(check))
      .map(({ check, message }) => `${check}: ${message}`);
    const passes = todo.filter((name) => problems.every(({ check }) => check !== name));
    const messages = [...failures, ...passes.map((name) => `${name} holds now: delete it from the row's todo`)];
    expect(messages, messages.join('\n')).toEqual([]);
  });
});
