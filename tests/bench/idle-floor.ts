import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchBare } from '../../scripts/launch.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import { startGuard } from '../e2e/guard.ts';
import type { Whose } from './own-cpu.ts';
import { pageThreads, type TraceEvent, type Work } from './trace.ts';

/** A browser with an extension that does nothing but stand where the sentinel stands: what no content script gets below. */
export interface Floor {
  browser: Browser;
  /** What its script looks like in a trace. */
  ours: Whose;
  close(): Promise<void>;
}

const NAME = 'Empty content script';

const MANIFEST = {
  manifest_version: 3,
  name: NAME,
  version: '1',
  permissions: ['scripting'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'background.js' },
};

/** As `platform/sentinel.ts` registers the sentinel. */
const REGISTERED = {
  id: 'empty',
  matches: ['<all_urls>'],
  js: ['empty.js'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
};

/** Starts Chromium with a content script that is empty. */
export async function startFloor(): Promise<Floor> {
  const folder = temporaryFolder('empty-content-script');
  const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);
  write('manifest.json', JSON.stringify(MANIFEST));
  write('background.js', `chrome.scripting.registerContentScripts(${JSON.stringify([REGISTERED])});`);
  write('empty.js', '');
  const guard = await startGuard();
  const { browser, close } = await launchBare({ family: 'chromium', headless: true, guard: guard.port });
  const id = await browser.installExtension(folder.path);
  await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id));
  return {
    browser,
    ours: { origin: `chrome-extension://${id}/`, world: NAME },
    async close() {
      await close();
      await guard.close();
      folder.remove();
    },
  };
}

/**
 * CPU time in milliseconds that a page took to make worlds for content scripts. The trace does not tell for whom; but the page's
 * own world is made together with that of the debugger, one inside the other, and those of extensions alone.
 */
export function worldCpu(events: readonly TraceEvent[]): number {
  const alone = [...pageThreads(events).values()]
    .flat()
    .flatMap(worldsIn)
    .filter(({ inside }) => !inside.some(holdsWorld));
  return alone.reduce((sum, { cpu }) => sum + cpu, 0) / 1000;
}

function worldsIn(work: Work): Work[] {
  return work.event.name === 'LocalWindowProxy::Initialize' ? [work] : work.inside.flatMap(worldsIn);
}

function holdsWorld(work: Work): boolean {
  return worldsIn(work).length > 0;
}
