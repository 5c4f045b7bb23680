import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openPopup, openSidePanel } from './extension-pages.ts';
import type { LaunchedBrowser } from './launch.ts';
import { pointAtMark, popoverShown } from './pointing.ts';
import { complain } from './print.ts';
import { ROOT } from './root.ts';

/** Photographs the marks, the popover beside the mark with the given text, the popup and the side panel for a page. Returns the paths of the pictures, in `.output/screens`. */
export async function writeScreens(launched: LaunchedBrowser, page: Page, text: string | undefined): Promise<string[]> {
  const folder = join(ROOT, '.output', 'screens', launched.family);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  const photograph = async (subject: Page, name: string): Promise<void> => {
    for (const scheme of ['light', 'dark'] as const) {
      if (!(await setScheme(subject, scheme)) && scheme === 'dark') continue;
      const path = `${folder}/${name}-${scheme}.png` as const;
      await subject.screenshot({ path });
      paths.push(path);
    }
  };

  await photograph(page, 'marks');
  if (text !== undefined) {
    if (await opens(page, text)) await photograph(page, 'popover');
    else complain(`No popover came over “${text}”, so there is no picture of one.`);
  }
  const popup = await openPopup(launched, page);
  await popup.waitForSelector('[data-page=read], [data-page=unreadable]');
  await photograph(popup, 'popup');
  const panel = await openSidePanel(launched, page);
  await panel.setViewport({ width: 400, height: 800 });
  await panel.waitForSelector('input[type=search]');
  await photograph(panel, 'side-panel');
  return paths;
}

/** Whether a popover comes over the mark; on a page of somebody else's, anything may lie in the way. */
async function opens(page: Page, text: string): Promise<boolean> {
  try {
    await pointAtMark(page, text);
    await popoverShown(page);
    return true;
  } catch {
    return false;
  }
}

/** Shows a page as somebody sees it who prefers light or dark. Returns whether the browser can do that. */
async function setScheme(page: Page, value: 'light' | 'dark'): Promise<boolean> {
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    return true;
  } catch {
    // Puppeteer can't yet ask Firefox for it.
    return false;
  }
}
