import { join } from 'node:path';
import { test as base, expect, inject } from 'vitest';
import { type ExtensionApi, evaluateInExtension } from '../../../scripts/browsers/extension-page.ts';
import { type LaunchedBrowser, launch } from '../../../scripts/browsers/launch.ts';
import { type Served, serveFolder } from '../../../scripts/browsers/serve.ts';
import type { BrowserFamily } from '../../../scripts/build/outputs.ts';
import { ROOT } from '../../../scripts/terminal/root.ts';
import { tinyPdf } from '../../documents/tiny-pdf.ts';
import { collectBackgroundErrors } from './background-errors.ts';
import { type Guard, startGuard } from './guard.ts';
import { paperPage } from './paper-page.ts';
import { Reader } from './reader.ts';

/** The extension API in functions that run in a page of the extension. */
declare const chrome: ExtensionApi;

/** A browser with the extension, and the pages that it can open. */
interface Environment {
  launched: LaunchedBrowser;
  guard: Guard;
  site: Served;
  /** The same pages on another port: another origin under 127.0.0.1, and another site under `localhost`. */
  otherSite: Served;
  /** Those since the last test. */
  backgroundErrors: string[];
}

/**
 * A test with a reader. Several files share a browser, because starting one takes seconds. Each file begins without saved settings,
 * and each test has its own tab. Every test also fails if a page or the background logs an error, or if anything requests a host
 * other than this machine.
 */
export const test = base
  .extend('family', { scope: 'worker' }, () => inject('browser'))
  .extend('environment', { scope: 'worker' }, startEnvironment)
  .extend('unsaved', { scope: 'file' }, ({ environment: { launched } }) => evaluateInExtension(launched, clearStorage))
  .extend('reader', ({ environment, unsaved: _ }, { onCleanup }) => openReader({ environment }, { onCleanup }));

/** The same for tests after which a browser is of no use to others: it is started for their file alone. */
export const testInOwnBrowser = base
  .extend('family', { scope: 'file' }, () => inject('browser'))
  .extend('environment', { scope: 'file' }, startEnvironment)
  .extend('reader', openReader);

interface Fixture {
  onCleanup: (cleanUp: () => Promise<void>) => void;
}

async function startEnvironment({ family }: { family: BrowserFamily }, { onCleanup }: Fixture): Promise<Environment> {
  const cleanups: (() => Promise<void>)[] = [];
  // Registered first, so that everything already started is closed if a later step fails.
  onCleanup(async () => {
    for (const cleanUp of cleanups.reverse()) await cleanUp();
  });
  const pages = join(ROOT, 'tests', 'pages', 'journeys');
  const site = await serveFolder(pages, {
    made: { '/rok-paper.html': paperPage, '/report.pdf': () => tinyPdf([[{ text: 'UN GGE, Norm 3', y: 100 }]]) },
  });
  cleanups.push(() => site.close());
  const otherSite = await serveFolder(pages);
  cleanups.push(() => otherSite.close());
  const guard = await startGuard();
  cleanups.push(() => guard.close());
  const launched = await launch({ family, headless: true, guard: guard.port });
  cleanups.push(() => launched.close());
  return { launched, guard, site, otherSite, backgroundErrors: collectBackgroundErrors(launched) };
}

/** Runs in a page of the extension. Removes what it has saved, as if it had just been installed. */
async function clearStorage(): Promise<void> {
  const { local, session, sync } = chrome.storage;
  for (const area of [local, session, sync]) await area.clear();
}

async function openReader(
  { environment: { launched, guard, site, backgroundErrors } }: { environment: Environment },
  { onCleanup }: Fixture,
): Promise<Reader> {
  const reader = new Reader(launched, await launched.browser.newPage(), site.origin);
  onCleanup(async () => {
    await reader.closePages();
    // Taken out, so that they are reported once.
    expect([...reader.errors, ...backgroundErrors.splice(0)]).toEqual([]);
    expect(guard.attempts.splice(0)).toEqual([]);
  });
  return reader;
}
