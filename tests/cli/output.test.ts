import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Output } from '../../cli/output.ts';
import { Progress } from '../../cli/progress.ts';

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });
}

describe('the output', () => {
  test('waits until it is read', async () => {
    const stream = new PassThrough({ highWaterMark: 4 });
    const output = new Output(stream);
    let isDone = false;
    const written = output.write('12345678').then(() => {
      isDone = true;
    });
    await new Promise((settle) => setImmediate(settle));
    expect(isDone).toBe(false);
    stream.resume();
    await written;
  });

  test('tells that nobody reads any more', async () => {
    const output = new Output(failing('EPIPE'));
    expect(await output.write('1')).toBe(false);
    expect(await output.write('2')).toBe(false);
  });

  test('complains when it can not be written', async () => {
    await expect(new Output(failing('ENOSPC')).write('1')).rejects.toThrow('The output could not be written (ENOSPC)');
  });
});

describe('the progress', () => {
  function terminal(isTTY: boolean, columns = 60) {
    const written: string[] = [];
    const write = (text: unknown) => written.push(String(text)) > 0;
    return { written, isTTY, columns, write };
  }

  test('is one line that is written over and taken away', () => {
    const there = terminal(true);
    const progress = new Progress(there);
    progress.begin('a.txt');
    progress.end(3);
    progress.begin('b\u001B[31m.txt');
    progress.erase();
    progress.erase();
    expect(there.written).toEqual([
      '\r\u001B[2K0 files · 0 references · a.txt',
      '\r\u001B[2K1 files · 3 references · b?[31m.txt',
      '\r\u001B[2K',
    ]);
  });

  test('never wraps', () => {
    const narrow = terminal(true, 40);
    const progress = new Progress(narrow);
    progress.begin('a'.repeat(100));
    progress.begin('규'.repeat(100));
    expect(narrow.written.map((line) => line.length - '\r\u001B[2K'.length)).toEqual([39, 20]);
  });

  test('is nothing where there is no terminal', () => {
    const none = terminal(false);
    const progress = new Progress(none);
    progress.begin('a.txt');
    progress.erase();
    expect(none.written).toEqual([]);
  });
});
