import { defineBrowserProvider, parseKeyDef } from '@vitest/browser';
import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserProviderOption } from 'vitest/node';
import { type BareBrowser, launchBare } from '../browsers/launch.ts';
import type { BrowserFamily } from '../build/outputs.ts';

/** A proxy address where nothing listens: whatever a page requests from another host fails. */
const DEAD_PROXY_PORT = 1;

declare module 'vitest/node' {
  interface BrowserCommandContext {
    /** The page that holds the frame in which the tests run. */
    page: Page;
  }
}

declare module 'vitest/internal/browser' {
  // The commands behind `page.viewport`, `userEvent.pointer` and `userEvent.keyboard`.
  interface BrowserCommands {
    __vitest_viewport: (size: { width: number; height: number }) => Promise<void>;
    __vitest_pointer: (steps: readonly PointerStep[]) => Promise<object>;
    __vitest_keyboard: (text: string) => Promise<object>;
  }
}

interface PointerStep {
  /** A point of the page, in CSS pixels. */
  coords?: { x: number; y: number };
  keys?: string;
}

/**
 * A Vitest browser provider that drives the installed browsers with Puppeteer. Vitest's own providers need Playwright, whose
 * Firefox is a patched build, or a WebDriver server, and neither uses the browser that people have.
 */
export function puppeteerProvider(family: BrowserFamily): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'puppeteer',
    providerFactory(project) {
      const pages = new Map<string, Page>();
      let launching: Promise<BareBrowser> | undefined;

      project.browser?.registerCommand('__vitest_viewport', ({ page }, size) => page.setViewport(size));
      project.browser?.registerCommand('__vitest_pointer', ({ page }, steps) => pointer(page, steps));
      project.browser?.registerCommand('__vitest_keyboard', ({ page }, text) => keyboard(page, text));

      return {
        name: 'puppeteer',
        supportsParallelism: true,
        getCommandsContext: (session) => ({ page: pages.get(session) }),
        async openPage(session, url) {
          launching ??= launchBare({ family, headless: true, guard: DEAD_PROXY_PORT });
          const page = await (await launching).browser.newPage();
          pages.set(session, page);
          await page.goto(url);
        },
        async close() {
          // A browser that could not be launched has been reported by openPage.
          const launched = await launching?.catch(() => undefined);
          await launched?.close();
        },
      };
    },
  });
}

async function pointer(page: Page, steps: readonly PointerStep[]): Promise<object> {
  for (const { coords, keys } of steps) {
    if (coords) await page.mouse.move(coords.x, coords.y);
    if (keys === '[MouseLeft>]' || keys === '[MouseLeft]') await page.mouse.down();
    if (keys === '[/MouseLeft]' || keys === '[MouseLeft]') await page.mouse.up();
    else if (keys !== undefined && keys !== '[MouseLeft>]')
      throw new Error(`The puppeteer provider knows no pointer action "${keys}".`);
  }
  return { unreleased: [] };
}

const NAMED_KEYS: readonly KeyInput[] = [
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'Backspace',
  'Delete',
  'End',
  'Enter',
  'Escape',
  'Home',
  'Shift',
  'Tab',
];

async function keyboard(page: Page, text: string): Promise<object> {
  for (const { keyDef, releasePrevious, releaseSelf } of parseKeyDef(text)) {
    const key = NAMED_KEYS.find((name) => name === keyDef.key);
    if (key === undefined) await page.keyboard.type(keyDef.key ?? '');
    else {
      if (!releasePrevious) await page.keyboard.down(key);
      if (releasePrevious || releaseSelf) await page.keyboard.up(key);
    }
  }
  return { unreleased: [] };
}
