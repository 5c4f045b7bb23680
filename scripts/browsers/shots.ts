import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { printError } from '../terminal/print.ts';
import { openExtensionPage, openPanelForPassage, openPopup, openSidePanel } from './extension-pages.ts';
import type { LaunchedBrowser } from './launch.ts';
import { pointAtMark, popoverShown } from './pointing.ts';
import { inEachScheme, type Scheme } from './schemes.ts';

/** A page that has been read, in a browser with the extension. */
export interface Scene {
  launched: LaunchedBrowser;
  page: Page;
  /** The text of the mark that the popover is opened beside; undefined where nothing is marked. */
  mark: string | undefined;
}

/** A picture of one surface. */
export interface Shot {
  name: string;
  /** The whole length of the page, and not only what is in sight. */
  isWhole?: boolean;
  /** Shows the surface; undefined where there is nothing to show. */
  show: (scene: Scene) => Promise<Page | undefined>;
}

/** A passage of the kind that somebody selects to ask which norm it is about. */
const PASSAGE =
  'States that learn of vulnerabilities share them early, keep harmful hidden functions out of what they sell, and ask that the supply chain be sound.';

/** Every surface. Measures that were read are listed from then on, so the list of all comes before the one measure. */
export const SHOTS: readonly Shot[] = [
  { name: 'marks', show: async ({ page }) => page },
  { name: 'popover', show: withPopover },
  { name: 'popup', show: popupOver },
  { name: 'popup-search', show: searchingPopup },
  { name: 'panel-measures', show: (scene) => panelAt(scene, 'list=measures', '.by-norm') },
  { name: 'panel-page', show: (scene) => panelAt(scene, 'list=page', '.page-title') },
  { name: 'panel-norms', show: (scene) => panelAt(scene, 'list=norms', '.norm-cards') },
  { name: 'panel-measure', show: (scene) => panelAt(scene, 'measure=rok-3-due-diligence', '.cite') },
  { name: 'panel-passage', show: panelForPassage },
  { name: 'options', show: (scene) => ownPage(scene, 'options.html'), isWhole: true },
  { name: 'welcome', show: (scene) => ownPage(scene, 'welcome.html'), isWhole: true },
];

/**
 * Takes pictures of a scene and returns their paths. `endings` says for each scheme that is wanted how its files are called: with
 * `{ dark: 'night' }` there is a `popup-night.png`.
 */
export async function takeShots(
  scene: Scene,
  shots: readonly Shot[],
  folder: string,
  endings: Partial<Record<Scheme, string>>,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const { name, show, isWhole = false } of shots) {
    const subject = await show(scene);
    if (subject === undefined) continue;
    for await (const scheme of inEachScheme(subject)) {
      if (endings[scheme] === undefined) continue;
      const path = `${folder}/${name}-${endings[scheme]}.png` as const;
      await subject.screenshot({ path, fullPage: isWhole });
      paths.push(path);
    }
    if (subject !== scene.page) await subject.close();
  }
  return paths;
}

/** On a page of somebody else's, anything may lie in the way. */
async function withPopover({ page, mark }: Scene): Promise<Page | undefined> {
  if (mark === undefined) return undefined;
  try {
    await pointAtMark(page, mark);
    await popoverShown(page);
    return page;
  } catch {
    printError(`No popover came over “${mark}”, so there is no picture of one.`);
    return undefined;
  }
}

async function popupOver({ launched, page }: Scene): Promise<Page> {
  const popup = await openPopup(launched, page);
  // There it is a page in a tab.
  if (launched.family === 'firefox') await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('[data-page]:not([data-page=reading])');
  await hideCaret(popup);
  return popup;
}

async function searchingPopup(scene: Scene): Promise<Page> {
  const popup = await popupOver(scene);
  await popup.type('input[type=search]', 'vulnerab');
  await popup.waitForSelector('.measures');
  return popup;
}

async function panelAt({ launched, page, mark }: Scene, place: string, sign: string): Promise<Page> {
  const panel = await openSidePanel(launched, page, place);
  await panel.setViewport({ width: 400, height: 800 });
  await panel.waitForSelector(sign);
  // How often the page speaks of the norms is told a moment later.
  if (mark !== undefined) await panel.waitForSelector('[role=tab] .count');
  await hideCaret(panel);
  return panel;
}

async function panelForPassage({ launched, page }: Scene): Promise<Page> {
  const panel = await openPanelForPassage(launched, page, PASSAGE);
  await panel.setViewport({ width: 400, height: 800 });
  await panel.waitForSelector('.passage-match');
  return panel;
}

async function ownPage({ launched }: Scene, path: string): Promise<Page> {
  const page = await openExtensionPage(launched, path);
  await page.setViewport({ width: 800, height: 800 });
  await page.waitForSelector('main');
  return page;
}

/** It blinks, and two pictures of the same would differ. */
async function hideCaret(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.caretColor = 'transparent';
  });
}
