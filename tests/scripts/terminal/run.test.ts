import { describe, expect, test } from 'vitest';
import { run } from '../../../scripts/terminal/run.ts';

describe('run', () => {
  test('returns the exit status and the lines of both output streams', async () => {
    const script = "console.log('one'); console.error('two'); process.exitCode = 3;";
    const { status, output } = await run(process.execPath, ['-e', script]);
    expect({ status, lines: output.split('\n').sort() }).toEqual({ status: 3, lines: ['', 'one', 'two'] });
  });

  test('finds the commands of packages', async () => {
    expect(await run('biome', ['--version'])).toMatchObject({ status: 0, output: expect.stringContaining('2.') });
  });

  test('returns status 127 for a program that does not exist', async () => {
    expect(await run('no-such-program', [])).toMatchObject({ status: 127 });
  });
});
