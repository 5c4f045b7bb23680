import type { Browser } from 'puppeteer-core';
import { type LaunchedBrowser, launch, launchBare } from '../../scripts/browsers/launch.ts';
import { type Served, serveFolder } from '../../scripts/browsers/serve.ts';
import type { BrowserFamily } from '../../scripts/build/outputs.ts';
import { startGuard } from '../../tests/e2e/driver/guard.ts';
import type { Whose } from '../measure/own-cpu.ts';

/** What is measured on: one browser with the extension, one like it without, and a server of pages on this machine. */
export interface Stage {
  extended: LaunchedBrowser;
  bare: Browser;
  site: Served;
  /** What the extension's script looks like in a trace. */
  ours: Whose;
}

/** Pages by their path, and the folder whose files are served besides. */
export interface StagePages {
  folder: string;
  made?: Readonly<Record<string, () => string | Buffer>>;
}

/** Sets a stage up, lets `act` measure on it, and takes it down, whatever happens. Nothing leaves this machine meanwhile. */
export async function onStage<Result>(
  family: BrowserFamily,
  { folder, made = {} }: StagePages,
  act: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const ends: (() => Promise<void>)[] = [];
  try {
    const site = await serveFolder(folder, { made });
    ends.push(() => site.close());
    const guard = await startGuard();
    ends.push(() => guard.close());
    const options = { family, headless: true, guard: guard.port };
    const extended = await launch(options);
    ends.push(() => extended.close());
    const bare = await launchBare(options);
    ends.push(() => bare.close());
    return await act({
      extended,
      bare: bare.browser,
      site,
      ours: { origin: `${extended.origin}/`, world: await nameOf(extended) },
    });
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/** The name of the extension, by which a trace knows its isolated worlds. */
async function nameOf({ family, browser, extensionId }: LaunchedBrowser): Promise<string> {
  if (family === 'firefox') return '';
  return (await browser.extensions()).get(extensionId)?.name ?? '';
}
