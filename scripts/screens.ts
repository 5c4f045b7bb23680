import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { ensureKoreanFont } from './browsers/debian-packages.ts';
import { type Language, launch } from './browsers/launch.ts';
import { settledMarks } from './browsers/references.ts';
import type { Scheme } from './browsers/schemes.ts';
import { serveFolder } from './browsers/serve.ts';
import { SHOTS, takeShots } from './browsers/shots.ts';
import { buildExtension } from './build/extension-build.ts';
import { runCommand } from './terminal/command.ts';
import { print } from './terminal/print.ts';
import { ROOT } from './terminal/root.ts';

const FOLDER = join(ROOT, 'docs', 'screens');

/** Without the marks alone, because the screenshot of the popover shows them too. */
const SHOWN = SHOTS.filter(({ name }) => name !== 'marks');

/** A name that nobody has (RFC 2606). The browser asks our server for it as its proxy, so that the address shows no port. */
const ADDRESS = 'http://reader.example/sample.html';

const SUFFIXES: Record<Language, Partial<Record<Scheme, string>>> = {
  en: { light: 'light', dark: 'dark' },
  ko: { light: 'ko' },
};

/** `npm run screens`: takes the screenshots in docs/screens, of every surface in light, in dark and in Korean, on the sample page. */
await runCommand(async () => {
  print(await buildExtension('chromium'));
  await ensureKoreanFont();
  const site = await serveFolder(join(ROOT, 'tests', 'pages', 'journeys'));
  try {
    await rm(FOLDER, { recursive: true, force: true });
    for (const language of ['en', 'ko'] as const) {
      for (const path of await takeScreenshots(language, site.port)) {
        await shrink(path);
        print(path);
      }
    }
  } finally {
    await site.close();
  }
  return 0;
});

async function takeScreenshots(language: Language, port: number): Promise<string[]> {
  const launched = await launch({ family: 'chromium', headless: true, guard: port, language });
  try {
    const page = await launched.browser.newPage();
    await page.setViewport({ width: 1000, height: 840 });
    await page.goto(ADDRESS);
    await settledMarks(page);
    return await takeShots({ launched, page, mark: 'Norm 3' }, SHOWN, FOLDER, SUFFIXES[language]);
  } finally {
    await launched.close();
  }
}

/** Reduces an image to 256 colours, a third of its size, because the screenshots are kept in the repository. */
async function shrink(path: string): Promise<void> {
  const small = await sharp(await readFile(path))
    .png({ palette: true, dither: 0, effort: 10 })
    .toBuffer();
  await writeFile(path, small);
}
