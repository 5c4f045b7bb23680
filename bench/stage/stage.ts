import type { Browser } from 'puppeteer-core';
import { type LaunchedBrowser, launch, launchBare } from '../../scripts/browsers/launch.ts';
import { type Served, serveFolder } from '../../scripts/browsers/serve.ts';
import type { BrowserFamily } from '../../scripts/build/outputs.ts';
import { startGuard } from '../../tests/e2e/driver/guard.ts';
import type { ScriptSource } from '../measure/own-cpu.ts';

/** A browser with the extension, the same browser without it, and a web server on this machine. */
export interface Stage {
  withExtension: LaunchedBrowser;
  withoutExtension: Browser;
  site: Served;
  /** Identifies the extension's scripts in a trace. */
  ourScripts: ScriptSource;
}

/** The content of the web server. */
export interface SitePages {
  folder: string;
  /** Generated pages by path, in addition to the files of the folder. */
  made?: Readonly<Record<string, () => string | Buffer>>;
}

/** Starts a stage, runs `act` on it, and closes it again, also after an error. Nothing is requested from other machines. */
export async function onStage<Result>(
  family: BrowserFamily,
  { folder, made = {} }: SitePages,
  act: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const closers: (() => Promise<void>)[] = [];
  try {
    const site = await serveFolder(folder, { made });
    closers.push(() => site.close());
    const guard = await startGuard();
    closers.push(() => guard.close());
    const options = { family, headless: true, guard: guard.port };
    const withExtension = await launch(options);
    closers.push(() => withExtension.close());
    const bare = await launchBare(options);
    closers.push(() => bare.close());
    return await act({
      withExtension,
      withoutExtension: bare.browser,
      site,
      ourScripts: { urlPrefix: `${withExtension.origin}/`, world: await extensionName(withExtension) },
    });
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

/** The name of the extension, which is also the name of its isolated worlds in a trace. */
async function extensionName({ family, browser, extensionId }: LaunchedBrowser): Promise<string> {
  if (family === 'firefox') return '';
  return (await browser.extensions()).get(extensionId)?.name ?? '';
}
