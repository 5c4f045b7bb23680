import { join } from 'node:path';
import { test as base, expect, inject } from 'vitest';
import { launch } from '../../../scripts/browsers/launch.ts';
import { serveFolder } from '../../../scripts/browsers/serve.ts';
import { ROOT } from '../../../scripts/terminal/root.ts';
import { tinyPdf } from '../../documents/tiny-pdf.ts';
import { listenToBackground } from './background-errors.ts';
import { startGuard } from './guard.ts';
import { paperPage } from './paper-page.ts';
import { Reader } from './reader.ts';

/**
 * A test with a reader. Each file has a browser of its own and each test a tab of its own. A test fails, whatever it is about, when
 * a page or the background wrote an error to the console or when anything asked for another host than this machine.
 */
export const test = base
  .extend('family', { scope: 'file' }, () => inject('browser'))
  .extend('stage', { scope: 'file' }, async ({ family }, { onCleanup }) => {
    const ends: (() => Promise<void>)[] = [];
    // Also what was started before something else could not be.
    onCleanup(async () => {
      for (const end of ends.reverse()) await end();
    });
    const pages = join(ROOT, 'tests', 'pages');
    const site = await serveFolder(pages, {
      made: { '/rok-paper.html': paperPage, '/report.pdf': () => tinyPdf([[{ text: 'UN GGE, Norm 3', y: 100 }]]) },
      policies: { '/strict-csp.html': "default-src 'none'" },
    });
    ends.push(() => site.close());
    // The same pages at another origin, and by its name at another site.
    const elsewhere = await serveFolder(pages);
    ends.push(() => elsewhere.close());
    const guard = await startGuard();
    ends.push(() => guard.close());
    const launched = await launch({ family, headless: true, guard: guard.port });
    ends.push(() => launched.close());
    return { launched, guard, site, elsewhere, backgroundErrors: listenToBackground(launched) };
  })
  .extend('reader', async ({ stage: { launched, guard, site, backgroundErrors } }, { onCleanup }) => {
    const page = await launched.browser.newPage();
    const reader = new Reader(launched, page, site.origin);
    onCleanup(async () => {
      await reader.leave();
      expect([...reader.errors, ...backgroundErrors]).toEqual([]);
      expect(guard.attempts).toEqual([]);
    });
    return reader;
  });
