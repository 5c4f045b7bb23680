import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/terminal/root.ts';
import { temporaryFolder } from '../../scripts/terminal/temporary-folder.ts';
import { tinyPdf } from '../documents/tiny-pdf.ts';

const SCRIPT = join(ROOT, 'cli', 'main.ts');
const folder = temporaryFolder('detect');
const options = { cwd: ROOT, env: { ...process.env, INIT_CWD: folder.path } };

beforeAll(() => {
  mkdirSync(join(folder.path, 'papers', 'more'), { recursive: true });
  const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder.path, name), bytes);
  put('papers/a.txt', 'On the UNGGE.\r\n\r\nThe well-known Norm\r\n3, "so called".\n');
  put(
    'papers/more/b.html',
    '<!doctype html><title>UNGGE</title><p>Norm <b>3</b><p>Norms&nbsp;6–8<sup>1</sup> <code>Norm 9</code>',
  );
  put(
    'papers/more/c.pdf',
    tinyPdf([
      [
        { text: 'On A/70/174: States recall Norm', y: 740 },
        { text: '10 as well', y: 726 },
      ],
    ]),
  );
  put('papers/more/d.md', '# Linear algebra\n\nThe 1-norm of a matrix.');
  put('papers/e.docx', 'Norm 3');
  put('encrypted.pdf', tinyPdf([[{ text: 'Norm 3', y: 740 }]], { encrypted: true }));
  put('broken.pdf', '%PDF-1.4 and no more');
  put('scan.pdf', tinyPdf([[]]));
  put('latin.txt', Uint8Array.of(0x4e, 0x6f, 0x72, 0x6d, 0x20, 0x33, 0xe9));
  put('-formula.txt', 'Norm 3');
});

afterAll(() => folder.remove());

function detect(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], {
    ...options,
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

/** The content of a line of JSON without its offsets. */
function summary(line: string): string {
  const { file, onTopic, references } = JSON.parse(line);
  const texts = references.map(
    ({ text, norms }: { text: string; norms: number[] }) => `${JSON.stringify(text)}→${norms.join()}`,
  );
  return [file, onTopic, ...texts].join(' ');
}

// Each test starts one or more processes.
describe('detect', { timeout: 60_000 }, () => {
  test('prints one line of JSON for each file of a folder', () => {
    const { stdout, stderr, status } = detect(['papers']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map(summary)).toEqual([
      String.raw`papers/a.txt true "Norm\r\n3"→3`,
      'papers/more/b.html true "Norm 3"→3 "Norms\u00A06–8"→6,7,8',
      String.raw`papers/more/c.pdf true "Norm\n10"→10`,
      'papers/more/d.md false',
    ]);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      file: 'papers/a.txt',
      onTopic: true,
      references: [
        {
          start: 32,
          end: 39,
          text: 'Norm\r\n3',
          norms: [3],
          kind: 'short',
          confidence: 'certain',
          because: [
            { source: 'form', form: 'number' },
            { source: 'page', text: 'UNGGE', weight: 'strong' },
          ],
        },
      ],
    });
  });

  test('prints rows of CSV', () => {
    const { stdout, status } = detect(['--format', 'csv', '--sensitivity', 'strict', 'papers', '--', '-formula.txt']);
    const rows = stdout.split('\r\n').filter((row) => !row.startsWith('3,'));
    expect(status).toBe(0);
    expect(rows[0]).toBe('file,onTopic,start,end,text,norms,kind,confidence,because');
    expect(stdout).toContain('papers/a.txt,true,32,39,"Norm\r\n3",3,short,certain,');
    expect(stdout).not.toContain('formula.txt');
    expect(detect(['--format', 'csv', '--', '-formula.txt']).stdout).toContain(
      `"'-formula.txt",false,0,6,Norm 3,3,short,tentative,`,
    );
  });

  test('--text prints the text that the offsets refer to', () => {
    const { stdout: text } = detect(['--text', 'papers/more/c.pdf']);
    const { references } = JSON.parse(detect(['papers/more/c.pdf']).stdout);
    expect(text).toBe('On A/70/174: States recall Norm\n10 as well\n');
    for (const { start, end, text: words } of references) expect(text.slice(start, end)).toBe(words);
  });

  test('--text prints a heading for each of several files', () => {
    const { stdout } = detect(['--text', 'papers/more']);
    expect(stdout).toMatch(/^==> papers\/more\/b\.html <==\nNorm 3\n\nNorms/);
    expect(stdout).toContain('\n==> papers/more/d.md <==\nLinear algebra\n');
  });

  test('reads standard input', () => {
    const { stdout, status } = detect(['-'], 'On the UNGGE: norm 4.');
    expect(status).toBe(0);
    expect(summary(stdout)).toBe('- true "norm 4"→4');
  });

  test('reports each file that can not be read, and scans the others', () => {
    const named = ['none.txt', 'encrypted.pdf', 'papers/e.docx', 'broken.pdf', 'papers/a.txt', 'scan.pdf', 'latin.txt'];
    const { stdout, stderr, status } = detect(named);
    expect(status).toBe(1);
    expect(summary(stdout)).toBe(String.raw`papers/a.txt true "Norm\r\n3"→3`);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'none.txt does not exist: check the name.',
      'encrypted.pdf is encrypted and needs a password: save it without one.',
      "papers/e.docx is of a kind that can't be read: save it as one of .txt, .md, .html, .htm, .xhtml, .pdf.",
      expect.stringMatching(/^broken\.pdf is damaged or not a PDF \(.+\): download it again or repair it\.$/),
      'scan.pdf has no text: its only page is a scan or an image; run text recognition (OCR) on it first.',
      'latin.txt is not valid UTF-8 and declares no other encoding: save it as UTF-8.',
    ]);
  });

  test.each([[[]], [['--colour', 'a.txt']]])('prints the usage for invalid arguments: %j', (args) => {
    const { stdout, stderr, status } = detect(args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toMatch(/^[^\n]+ Usage: npm run --silent detect -- [^\n]+\n$/);
  });

  test('ends without a message when the reader closes the pipe', async () => {
    const many = Array.from({ length: 3000 }, () => 'papers/a.txt');
    const child = spawn(process.execPath, [SCRIPT, ...many], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ errors, status }).toEqual({ errors: '', status: 0 });
  });
});
