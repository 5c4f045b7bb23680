import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileError, walk } from '../../cli/walk.ts';
import { UserError } from '../../scripts/terminal/command.ts';
import { temporaryFolder } from '../../scripts/terminal/temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('walk');
});
afterEach(() => folder.remove());

function make(...files: string[]): void {
  for (const file of files) {
    const path = join(folder.path, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, '');
  }
}

/** One line for each result: name and kind, or the error. */
async function walked(...paths: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const file of walk(paths, folder.path)) {
    lines.push(file instanceof UserError ? `! ${file.message}` : `${file.name} ${file.kind}`);
  }
  return lines;
}

test('a folder yields its readable files, sorted, and those of its subfolders', async () => {
  make(
    'b/z.txt',
    'b/a.HTML',
    'b/10/x.pdf',
    'b/n.md',
    'b/o.xhtml',
    'b/p.htm',
    'b/q.docx',
    'b/r',
    'b/.hidden.txt',
    'b/.git/s.txt',
  );
  expect(await walked('b')).toEqual([
    'b/10/x.pdf pdf',
    'b/a.HTML html',
    'b/n.md markdown',
    'b/o.xhtml xhtml',
    'b/p.htm html',
    'b/z.txt text',
  ]);
});

test('named files are yielded in their order, including hidden and repeated ones', async () => {
  make('b.txt', 'a.txt', '.c.txt');
  expect(await walked('b.txt', './a.txt', '.c.txt', '-', 'b.txt')).toEqual([
    'b.txt text',
    './a.txt text',
    '.c.txt text',
    '- text',
    'b.txt text',
  ]);
});

test('links to files are followed, links to folders inside a folder are not', async () => {
  make('a/b.txt');
  symlinkSync(join(folder.path, 'a', 'b.txt'), join(folder.path, 'a', 'c.txt'));
  symlinkSync(join(folder.path, 'a'), join(folder.path, 'a', 'd.txt'));
  symlinkSync(join(folder.path, 'a'), join(folder.path, 'e'));
  symlinkSync('nowhere', join(folder.path, 'a', 'f.txt'));
  expect(await walked('e')).toEqual(['e/b.txt text', 'e/c.txt text', 'e/f.txt text']);
});

test('a path that can not be read yields an error in its place', async () => {
  make('a.txt', 'b.docx', 'c/d.docx');
  expect(await walked('none.txt', 'b.docx', 'c', 'a.txt/x.txt', 'a.txt')).toEqual([
    '! none.txt does not exist: check the name.',
    "! b.docx is of a kind that can't be read: save it as one of .txt, .md, .html, .htm, .xhtml, .pdf.",
    '! c contains no file of a kind that can be read: .txt, .md, .html, .htm, .xhtml, .pdf.',
    '! a.txt/x.txt does not exist: check the name.',
    'a.txt text',
  ]);
});

// Root may read everything.
test.skipIf(process.getuid?.() === 0)(
  'a folder without read permission yields an error, and the walk continues',
  async () => {
    make('a/b/c.txt', 'a/d.txt');
    chmodSync(join(folder.path, 'a', 'b'), 0);
    const lines = await walked('a');
    chmodSync(join(folder.path, 'a', 'b'), 0o700);
    expect(lines).toEqual(['! a/b may not be read by this user: change its permissions.', 'a/d.txt text']);
  },
);

describe('errors of the file system', () => {
  test.each([
    ['ENOENT', 'a.txt does not exist: check the name.'],
    ['EACCES', 'a.txt may not be read by this user: change its permissions.'],
    ['ELOOP', 'a.txt is a link in a circle of links: name the file that it should lead to.'],
    ['EIO', 'a.txt could not be read (EIO): try again, or leave it out.'],
  ])('%s', (code, sentence) => {
    expect(fileError('a.txt', Object.assign(new Error('no'), { code })).message).toBe(sentence);
  });
});
