import { describe, expect, test } from 'vitest';
import { firstSentence, parseArguments } from '../../../scripts/terminal/command.ts';

describe('parseArguments', () => {
  const parse = (...args: string[]) =>
    parseArguments('npm start -- [FILE]', { args, allowPositionals: true, options: { browser: { type: 'string' } } });

  test('returns options and positional arguments', () => {
    expect(parse('--browser', 'firefox', 'a.html')).toMatchObject({
      values: { browser: 'firefox' },
      positionals: ['a.html'],
    });
  });

  test('throws one sentence and the usage for an unknown option', () => {
    expect(() => parse('--colour')).toThrow(/^Unknown option '--colour'\. Usage: npm start -- \[FILE\]$/);
  });
});

test.each([
  ['Failed to launch: no such file. Try again.', 'Failed to launch: no such file'],
  ['First line\nsecond line', 'First line'],
  ['Version 1.2 is too old', 'Version 1.2 is too old'],
  ['', ''],
])('the first sentence of %j is %j', (message, sentence) => {
  expect(firstSentence(new Error(message))).toBe(sentence);
});
