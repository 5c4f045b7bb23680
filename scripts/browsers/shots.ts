import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { printError } from '../terminal/print.ts';
import { openExtensionPage } from './extension-page.ts';
import type { LaunchedBrowser } from './launch.ts';
import { pointAtMark, popoverShown } from './pointing.ts';
import { inEachScheme, type Scheme } from './schemes.ts';
import { openPanelForPassage, openPopup, openSidePanel } from './surfaces.ts';

/** A page whose marks are drawn, in a browser with the extension. */
export interface Scene {
  launched: LaunchedBrowser;
  page: Page;
  /** The text of the mark whose popover is shown; `undefined` where nothing is marked. */
  mark: string | undefined;
}

/** A screenshot of one surface. */
export interface Shot {
  name: string;
  /** Whether the screenshot shows the whole page instead of the viewport. */
  isFullPage?: boolean;
  /** Opens the surface; returns `undefined` where there is nothing to show. */
  open: (scene: Scene) => Promise<Page | undefined>;
}

/** A passage as a user would select it for "Which norm is this?". */
const PASSAGE =
  'States that learn of vulnerabilities share them early, keep harmful hidden functions out of what they sell, and ask that the supply chain be sound.';

/** Every surface. `panel-measures` comes before `panel-measure`, because an opened measure is listed as recently viewed. */
export const SHOTS: readonly Shot[] = [
  { name: 'marks', open: async ({ page }) => page },
  { name: 'popover', open: openPopover },
  { name: 'popup', open: openPopupFor },
  { name: 'popup-search', open: openPopupWithSearch },
  { name: 'panel-measures', open: (scene) => openPanelAt(scene, 'list=measures', '.by-norm') },
  { name: 'panel-page', open: (scene) => openPanelAt(scene, 'list=page', '.page-title') },
  { name: 'panel-norms', open: (scene) => openPanelAt(scene, 'list=norms', '.norm-cards') },
  { name: 'panel-measure', open: (scene) => openPanelAt(scene, 'measure=rok-3-due-diligence', '.cite') },
  { name: 'panel-passage', open: openPanelWithPassage },
  { name: 'options', open: (scene) => openOwnPage(scene, 'options.html'), isFullPage: true },
  { name: 'welcome', open: (scene) => openOwnPage(scene, 'welcome.html'), isFullPage: true },
];

/**
 * Takes screenshots of a scene and returns their paths.
 *
 * @param suffixes the colour schemes to show, each with the end of its file names: `{ dark: 'night' }` gives `popup-night.png`
 */
export async function takeShots(
  scene: Scene,
  shots: readonly Shot[],
  folder: string,
  suffixes: Partial<Record<Scheme, string>>,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const { name, open, isFullPage = false } of shots) {
    const subject = await open(scene);
    if (subject === undefined) continue;
    for await (const scheme of inEachScheme(subject)) {
      if (suffixes[scheme] === undefined) continue;
      const path = `${folder}/${name}-${suffixes[scheme]}.png` as const;
      await subject.screenshot({ path, fullPage: isFullPage });
      paths.push(path);
    }
    if (subject !== scene.page) await subject.close();
  }
  return paths;
}

/** Does without the popover where it does not open: on a foreign page another element may cover the mark. */
async function openPopover({ page, mark }: Scene): Promise<Page | undefined> {
  if (mark === undefined) return undefined;
  try {
    await pointAtMark(page, mark);
    await popoverShown(page);
    return page;
  } catch {
    printError(`No popover opened for “${mark}”, so there is no screenshot of it.`);
    return undefined;
  }
}

async function openPopupFor({ launched, page }: Scene): Promise<Page> {
  const popup = await openPopup(launched, page);
  // In Firefox it is a page in a tab.
  if (launched.family === 'firefox') await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('[data-page]:not([data-page=reading])');
  await hideCaret(popup);
  return popup;
}

async function openPopupWithSearch(scene: Scene): Promise<Page> {
  const popup = await openPopupFor(scene);
  await popup.type('input[type=search]', 'vulnerab');
  await popup.waitForSelector('.measures');
  return popup;
}

/** Opens the side panel at a route and waits for an element that shows that it is complete. */
async function openPanelAt({ launched, page, mark }: Scene, route: string, selector: string): Promise<Page> {
  const panel = await openSidePanel(launched, page, route);
  await panel.setViewport({ width: 400, height: 800 });
  await panel.waitForSelector(selector);
  // The number of references arrives a moment later.
  if (mark !== undefined) await panel.waitForSelector('[role=tab] .count');
  await hideCaret(panel);
  return panel;
}

async function openPanelWithPassage({ launched, page }: Scene): Promise<Page> {
  const panel = await openPanelForPassage(launched, page, PASSAGE);
  await panel.setViewport({ width: 400, height: 800 });
  await panel.waitForSelector('.passage-match');
  return panel;
}

async function openOwnPage({ launched }: Scene, path: string): Promise<Page> {
  const page = await openExtensionPage(launched, path);
  await page.setViewport({ width: 800, height: 800 });
  await page.waitForSelector('main');
  return page;
}

/** Hides the blinking caret, which would make two screenshots of the same page differ. */
async function hideCaret(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.caretColor = 'transparent';
  });
}
