import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchBare } from '../../scripts/browsers/launch.ts';
import { temporaryFolder } from '../../scripts/terminal/temporary-folder.ts';
import { startGuard } from '../../tests/e2e/driver/guard.ts';
import type { ScriptSource } from '../measure/own-cpu.ts';

/** The part of the extension API that the background uses. WXT's type knows the files of our own extension only. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown> };
};

/** A browser with an extension of a few lines, to compare with. */
export interface PlainExtension {
  browser: Browser;
  /** Identifies its scripts in a trace. */
  scripts: ScriptSource;
  /** Injects one of its scripts into a page. */
  inject(page: Page, file: string): Promise<void>;
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
 * Starts Chromium with an extension.
 *
 * @param files the texts of its scripts by file name
 * @param contentScript the file that is registered for every frame, as `platform/injection/register-sentinel.ts` registers the sentinel
 */
export async function startPlainExtension(
  files: Readonly<Record<string, string>>,
  contentScript?: string,
): Promise<PlainExtension> {
  const folder = temporaryFolder('plain-extension');
  const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);
  write('manifest.json', JSON.stringify(MANIFEST));
  write('background.js', contentScript === undefined ? '' : registration(contentScript));
  for (const [file, text] of Object.entries(files)) write(file, text);
  const guard = await startGuard();
  const { browser, close } = await launchBare({ family: 'chromium', headless: true, guard: guard.port });
  const id = await browser.installExtension(folder.path);
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
  // The browser does not stop a background with a debugger attached.
  const background = await target.worker();
  return {
    browser,
    scripts: { urlPrefix: `chrome-extension://${id}/`, world: NAME },
    inject: async (page, file) => background?.evaluate(executeScript, page.url(), file),
    async close() {
      await close();
      await guard.close();
      folder.remove();
    },
  };
}

function registration(file: string): string {
  const script = {
    id: 'content-script',
    matches: ['<all_urls>'],
    js: [file],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  };
  return `chrome.scripting.registerContentScripts(${JSON.stringify([script])});`;
}

/** Runs in the background. */
async function executeScript(url: string, file: string): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((each) => each.url === url);
  if (tab?.id !== undefined) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
}
