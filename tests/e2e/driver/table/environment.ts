import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, inject } from 'vitest';
import { openExtensionPage } from '../../../../scripts/browsers/extension-page.ts';
import { type LaunchedBrowser, launch, launchBare } from '../../../../scripts/browsers/launch.ts';
import { type Served, serveFolder } from '../../../../scripts/browsers/serve.ts';
import { ROOT } from '../../../../scripts/terminal/root.ts';
import { pages } from '../../../pages/table.ts';
import { type Guard, startGuard } from '../guard.ts';
import { ExtensionView } from './extension-view.ts';
import { type PageWindow, PageWindows } from './page-windows.ts';

/** The number of pages that are checked at the same time. The checks mostly wait. */
const WINDOW_COUNT = 8;
/** The number of windows without the extension, in which a page takes less time. */
const BARE_WINDOW_COUNT = 2;

/** A pause between two parts of a page that is sent slowly, in milliseconds. */
const STREAM_PAUSE = 600;

/** A window of the browser with the extension. */
export interface ReadingWindow extends PageWindow {
  extension: ExtensionView;
}

/** The same pages in a browser without and in a browser with the extension. */
export interface TableEnvironment {
  site: Served;
  /** The same pages on another site. */
  otherSite: Served;
  guard: Guard;
  launched: LaunchedBrowser;
  bare: PageWindows<PageWindow>;
  extended: PageWindows<ReadingWindow>;
}

/** A test with the two browsers, which are started once for the file. */
export const test = base
  .extend('family', { scope: 'file' }, () => inject('browser'))
  .extend('environment', { scope: 'file' }, async ({ family }, { onCleanup }): Promise<TableEnvironment> => {
    const cleanups: (() => Promise<void>)[] = [];
    // Registered first, so that everything already started is closed if a later step fails.
    onCleanup(async () => {
      for (const cleanUp of cleanups.reverse()) await cleanUp();
    });
    const site = await servePages();
    cleanups.push(() => site.close());
    const otherSite = await servePages();
    cleanups.push(() => otherSite.close());
    const guard = await startGuard();
    cleanups.push(() => guard.close());
    const options = { family, headless: true, guard: guard.port };
    const launchedBare = await launchBare(options);
    cleanups.push(() => launchedBare.close());
    const launched = await launch(options);
    cleanups.push(() => launched.close());

    const openNotepad = async (browser: typeof launched.browser) => {
      const notepad = await browser.newPage({ type: 'window' });
      await notepad.goto(`${site.origin}/notepad.html`);
      return notepad;
    };
    const bareWindows: PageWindow[] = [];
    const windows: ReadingWindow[] = [];
    const extensionPage = await openExtensionPage(launched, 'options.html');
    for (let index = 0; index < BARE_WINDOW_COUNT; index++)
      bareWindows.push(await PageWindows.open(launchedBare.browser));
    for (let index = 0; index < WINDOW_COUNT; index++) {
      const window = await PageWindows.open(launched.browser);
      const url = `${site.origin}/notepad.html?window=${index}`;
      await window.page.goto(url);
      windows.push({
        ...window,
        extension: await ExtensionView.of(extensionPage, url),
      });
    }
    return {
      site,
      otherSite,
      guard,
      launched,
      bare: new PageWindows(bareWindows, await openNotepad(launchedBare.browser)),
      extended: new PageWindows(windows, await openNotepad(launched.browser)),
    };
  });

function servePages(): Promise<Served> {
  const folder = join(ROOT, 'tests', 'pages');
  const made: Record<string, () => string | AsyncIterable<string>> = {
    '/notepad.html': () => '<!doctype html><title>Notepad</title><textarea rows="20" cols="80"></textarea>',
  };
  const headers: Record<string, Readonly<Record<string, string>>> = {};
  for (const row of pages) {
    const path = `/${row.page.replace(/\?.*$/, '')}`;
    if (row.headers) headers[path] = row.headers;
    const { streams } = row;
    if (streams) made[path] = () => slowly(streams(readFileSync(join(folder, path), 'utf8')));
  }
  return serveFolder(folder, { made, headers });
}

async function* slowly(parts: readonly string[]): AsyncGenerator<string> {
  for (const part of parts) {
    yield part;
    await new Promise((resolve) => setTimeout(resolve, STREAM_PAUSE));
  }
}
