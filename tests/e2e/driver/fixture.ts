import { join } from 'node:path';
import { test as base, expect, inject } from 'vitest';
import { launch } from '../../../scripts/browsers/launch.ts';
import { serveFolder } from '../../../scripts/browsers/serve.ts';
import { ROOT } from '../../../scripts/terminal/root.ts';
import { tinyPdf } from '../../documents/tiny-pdf.ts';
import { collectBackgroundErrors } from './background-errors.ts';
import { startGuard } from './guard.ts';
import { paperPage } from './paper-page.ts';
import { Reader } from './reader.ts';
import { streamedPage } from './streamed-page.ts';

/**
 * A test with a reader. Each file has its own browser, and each test its own tab. Every test also fails if a page or the
 * background logs an error, or if anything requests a host other than this machine.
 */
export const test = base
  .extend('family', { scope: 'file' }, () => inject('browser'))
  .extend('environment', { scope: 'file' }, async ({ family }, { onCleanup }) => {
    const cleanups: (() => Promise<void>)[] = [];
    // Registered first, so that everything already started is closed if a later step fails.
    onCleanup(async () => {
      for (const cleanUp of cleanups.reverse()) await cleanUp();
    });
    const pages = join(ROOT, 'tests', 'pages', 'journeys');
    const site = await serveFolder(pages, {
      made: {
        '/rok-paper.html': paperPage,
        '/report.pdf': () => tinyPdf([[{ text: 'UN GGE, Norm 3', y: 100 }]]),
        '/streamed.html': streamedPage,
      },
    });
    cleanups.push(() => site.close());
    // The same pages on another port: another origin under 127.0.0.1, and another site under `localhost`.
    const otherSite = await serveFolder(pages);
    cleanups.push(() => otherSite.close());
    const guard = await startGuard();
    cleanups.push(() => guard.close());
    const launched = await launch({ family, headless: true, guard: guard.port });
    cleanups.push(() => launched.close());
    return { launched, guard, site, otherSite, backgroundErrors: collectBackgroundErrors(launched) };
  })
  .extend('reader', async ({ environment: { launched, guard, site, backgroundErrors } }, { onCleanup }) => {
    const page = await launched.browser.newPage();
    const reader = new Reader(launched, page, site.origin);
    onCleanup(async () => {
      await reader.closePages();
      expect([...reader.errors, ...backgroundErrors]).toEqual([]);
      expect(guard.attempts).toEqual([]);
    });
    return reader;
  });
