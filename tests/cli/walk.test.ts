import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { walk } from '../../cli/walk.ts';
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

/** What is found, one line each: name and kind, or the complaint. */
async function walked(...named: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const found of walk(named, folder.path)) {
    lines.push(found instanceof UserError ? `! ${found.message}` : `${found.name} ${found.kind}`);
  }
  return lines;
}

test('a folder gives its readable files, sorted, and those of the folders in it', async () => {
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
    'b/n.md text',
    'b/o.xhtml xhtml',
    'b/p.htm html',
    'b/z.txt text',
  ]);
});

test('files come in the order they are named, also hidden and repeated ones', async () => {
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

test('what is not to be read is told in its place', async () => {
  make('a.txt', 'b.docx', 'c/d.docx');
  expect(await walked('none.txt', 'b.docx', 'c', 'a.txt/x.txt', 'a.txt')).toEqual([
    '! none.txt is not there: check the name.',
    "! b.docx is of a kind that can't be read here: save it as one of .txt, .md, .html, .htm, .xhtml, .pdf.",
    '! c holds no file that can be read here: those are .txt, .md, .html, .htm, .xhtml, .pdf.',
    '! a.txt/x.txt is not there: check the name.',
    'a.txt text',
  ]);
});

// Nothing is kept from root.
test.skipIf(process.getuid?.() === 0)('a folder that may not be read is told, and the next ones are read', async () => {
  make('a/b/c.txt', 'a/d.txt');
  chmodSync(join(folder.path, 'a', 'b'), 0);
  const lines = await walked('a');
  chmodSync(join(folder.path, 'a', 'b'), 0o700);
  expect(lines).toEqual(['! a/b may not be read by this user: change its permissions.', 'a/d.txt text']);
});
