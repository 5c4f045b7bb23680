import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchBare } from '../../scripts/browsers/launch.ts';
import { temporaryFolder } from '../../scripts/terminal/temporary-folder.ts';
import { startGuard } from '../../tests/e2e/driver/guard.ts';
import type { Whose } from '../measure/own-cpu.ts';

/** A browser with an extension of a few lines, to compare with one that does more. */
export interface PlainExtension {
  browser: Browser;
  /** What its scripts look like in a trace. */
  ours: Whose;
  /** Puts one of its scripts into a page. */
  put(page: Page, file: string): Promise<void>;
  close(): Promise<void>;
}

const NAME = 'Plain extension';

const MANIFEST = {
  manifest_version: 3,
  name: NAME,
  version: '1',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'background.js' },
};

/**
 * Starts Chromium with an extension that has these scripts.
 *
 * @param scripts the text of each by its file name
 * @param standing the one that stands in every frame, as `platform/injection/register-sentinel.ts` has the sentinel stand there
 */
export async function startPlainExtension(
  scripts: Readonly<Record<string, string>>,
  standing?: string,
): Promise<PlainExtension> {
  const folder = temporaryFolder('plain-extension');
  const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);
  write('manifest.json', JSON.stringify(MANIFEST));
  write('background.js', standing === undefined ? '' : registration(standing));
  for (const [file, text] of Object.entries(scripts)) write(file, text);
  const guard = await startGuard();
  const { browser: chromium, close } = await launchBare({ family: 'chromium', headless: true, guard: guard.port });
  const id = await chromium.installExtension(folder.path);
  const target = await chromium.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
  // While it is listened to, the browser does not put it to sleep.
  const background = await target.worker();
  return {
    browser: chromium,
    ours: { origin: `chrome-extension://${id}/`, world: NAME },
    put: async (page, file) => background?.evaluate(putInto, page.url(), file),
    async close() {
      await close();
      await guard.close();
      folder.remove();
    },
  };
}

function registration(file: string): string {
  const script = {
    id: 'standing',
    matches: ['<all_urls>'],
    js: [file],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  };
  return `chrome.scripting.registerContentScripts(${JSON.stringify([script])});`;
}

/** What is used of a background's own world. */
interface Background {
  chrome: {
    tabs: { query(wanted: object): Promise<{ id?: number; url?: string }[]> };
    scripting: { executeScript(what: object): Promise<unknown> };
  };
}

/** Runs in the background of the extension. */
async function putInto(url: string, file: string): Promise<void> {
  const { chrome }: Background = Object(globalThis);
  const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
  if (tab?.id !== undefined) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
}
