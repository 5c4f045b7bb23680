import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { minifySync, type Plugin } from 'vite';
import { ROOT } from '../../terminal/root.ts';
import { labelOf } from './contents.ts';

const schema = v.record(v.string(), v.array(v.object({ label: v.string(), bytes: v.number() })));

/** The contents of the files of a build, by the path of the file in the output. */
export type FileContents = Readonly<v.InferOutput<typeof schema>>;

/** Where the contents are recorded: beside the outputs, because they are not part of the extension. */
function contentsFolder(label: string): string {
  return join(ROOT, '.output', 'contents', label);
}

/** Records the contents of each file during every build, because the finished files no longer show them. */
export function recordContents(): Plugin {
  let label: string | undefined;
  return {
    name: 'norm-lens:record-contents',
    configResolved({ build, isProduction }) {
      label = isProduction ? basename(build.outDir) : undefined;
    },
    generateBundle(_, bundle) {
      if (label === undefined) return;
      const folder = contentsFolder(label);
      mkdirSync(folder, { recursive: true });
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const code = new Map<string, string>();
        for (const [id, module] of Object.entries(chunk.modules)) {
          const part = labelOf(id, ROOT.replace(/[\\/]$/, ''));
          code.set(part, `${code.get(part) ?? ''}\n${module.code ?? ''}`);
        }
        const contents = Array.from(code, ([part, text]) => ({ label: part, bytes: compressedSize(text) }));
        const file: FileContents = { [chunk.fileName]: contents };
        writeFileSync(join(folder, `${chunk.fileName.replaceAll('/', '+')}.json`), JSON.stringify(file));
      }
    },
  };
}

/** Deletes the recorded contents of a build: the chunks of the next one have other names. */
export function deleteContents(label: string): void {
  rmSync(contentsFolder(label), { recursive: true, force: true });
}

/** The recorded contents of a build, such as `chrome-mv3`. */
export function readContents(label: string): FileContents {
  const folder = contentsFolder(label);
  const files = readdirSync(folder).map((name) =>
    v.parse(schema, JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
  return Object.assign({}, ...files);
}

/** The size of some code, minified and gzipped by itself, in bytes. */
function compressedSize(code: string): number {
  return code.trim() === '' ? 0 : gzipSync(minifySync('part.js', code).code, { level: 9 }).length;
}
