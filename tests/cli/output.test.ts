import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { CSV_HEADER, csvRows, Output } from '../../cli/output.ts';
import { Progress } from '../../cli/progress.ts';

describe('CSV', () => {
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
    const row = csvRows('=a.txt', findings);
    expect(row).toMatch(/^"'=a\.txt",true,4,13,norms 6–8,6 7 8,short,certain,"[^"]/);
    expect(row).toMatch(/“UNGGE”.+“State, ""one""”\."\r\n$/);
  });

  test('no row for a file without references', () => {
    expect(csvRows('a.txt', { onTopic: true, references: [] })).toBe('');
  });
});

describe('Output', () => {
  function failingStream(code: string): Writable {
    return new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
    });
  }

  test('waits until the stream is read', async () => {
    const stream = new PassThrough({ highWaterMark: 4 });
    const output = new Output(stream);
    let isDone = false;
    const written = output.write('12345678').then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    stream.resume();
    await written;
  });

  test('returns false when the reader has closed the stream', async () => {
    const output = new Output(failingStream('EPIPE'));
    expect(await output.write('1')).toBe(false);
    expect(await output.write('2')).toBe(false);
  });

  test('throws when writing fails for another reason', async () => {
    await expect(new Output(failingStream('ENOSPC')).write('1')).rejects.toThrow(
      'The output could not be written (ENOSPC): check that the disk is not full.',
    );
  });
});

describe('Progress', () => {
  function terminal(isTTY: boolean) {
    const written: string[] = [];
    const write = (text: unknown) => written.push(String(text)) > 0;
    return { written, isTTY, write };
  }

  test('writes one line over the other, never wrapped, and erases the last one', () => {
    const tty = terminal(true);
    const progress = new Progress(tty);
    progress.begin('a.txt');
    progress.end(3);
    progress.begin('b\u001B[31m.txt');
    progress.erase();
    progress.erase();
    const erase = '\r\u001B[2K';
    expect(tty.written).toEqual([
      `${erase}\u001B[?7l0 files · 0 references · a.txt\u001B[?7h`,
      `${erase}\u001B[?7l1 files · 3 references · b?[31m.txt\u001B[?7h`,
      erase,
    ]);
  });

  test('writes nothing to a stream that is no terminal', () => {
    const file = terminal(false);
    const progress = new Progress(file);
    progress.begin('a.txt');
    progress.erase();
    expect(file.written).toEqual([]);
  });
});
