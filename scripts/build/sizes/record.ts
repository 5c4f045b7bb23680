import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync, type Plugin } from 'vite';
import { ROOT } from '../../terminal/root.ts';
import { type Content, labelOf } from './contents.ts';

/** What each file of a build holds, by its path in the output. */
export type FileContents = Readonly<Record<string, readonly Content[]>>;

/** Where it is written down: beside the outputs, since it is no part of the extension. */
function recordFolder(output: string): string {
  return join(ROOT, '.output', 'contents', output);
}

/** Writes down, with every build, what each file of it holds: the finished files no longer tell. */
export function recordContents(): Plugin {
  let output: string | undefined;
  return {
    name: 'norm-lens:record-contents',
    configResolved({ build, isProduction }) {
      output = isProduction ? basename(build.outDir) : undefined;
    },
    generateBundle(_, bundle) {
      if (output === undefined) return;
      const folder = recordFolder(output);
      mkdirSync(folder, { recursive: true });
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const code = new Map<string, string>();
        for (const [id, module] of Object.entries(chunk.modules)) {
          const label = labelOf(id, ROOT.replace(/[\\/]$/, ''));
          code.set(label, `${code.get(label) ?? ''}\n${module.code ?? ''}`);
        }
        const contents = Array.from(code, ([label, text]) => ({ label, bytes: weightOf(text) }));
        const file: FileContents = { [chunk.fileName]: contents };
        writeFileSync(join(folder, `${chunk.fileName.replaceAll('/', '+')}.json`), JSON.stringify(file));
      }
    },
  };
}

/** Throws away what was written down before: chunks get new names. */
export function forgetContents(output: string): void {
  rmSync(recordFolder(output), { recursive: true, force: true });
}

/** What was written down with the build of an output, such as `chrome-mv3`. */
export function readContents(output: string): FileContents {
  const folder = recordFolder(output);
  const files = readdirSync(folder).map((name): FileContents => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return Object.assign({}, ...files);
}

/** A part of a file, minified and gzipped for itself, in bytes. */
function weightOf(code: string): number {
  return code.trim() === '' ? 0 : gzipSync(minifySync('part.js', code).code, { level: 9 }).length;
}
