import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { buildTimeData } from './scripts/build/build-time-data.ts';
import type { BrowserFamily } from './scripts/build/outputs.ts';
import { puppeteerProvider } from './scripts/test/puppeteer-provider.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that the end-to-end tests of this project drive. */
    browser: BrowserFamily;
  }
}

/** Tests that run inside a page of each browser. */
const BROWSER_TESTS = 'tests/**/*.browser.test.{ts,tsx}';
const BROWSERS = ['chromium', 'firefox'] as const;

export default defineConfig({
  test: {
    // Also on a machine with two cores, because most of the time the tests with browsers wait.
    maxWorkers: 2,
    // In a different order each time, because no test may depend on another one. `npm test -- unit --seed N` repeats an order.
    sequence: { shuffle: true },
    projects: [
      {
        plugins: [WxtVitest(), preact(), buildTimeData()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', BROWSER_TESTS],
          sequence: { shuffle: true },
          testTimeout: 30_000,
        },
      },
      {
        plugins: [preact(), buildTimeData()],
        optimizeDeps: { noDiscovery: true },
        test: {
          name: 'dom',
          include: [BROWSER_TESTS],
          sequence: { shuffle: true },
          setupFiles: ['scripts/test/locators.ts'],
          api: { host: '127.0.0.1' },
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            // Vitest may then open only one page in each browser at a time: a tab that is not selected is hidden, and its timers
            // are slow. The browsers are started without a window all the same.
            headless: false,
            // No module is mocked in a page. Otherwise the browsers would be used one after the other.
            importMapMocks: true,
            ui: false,
            screenshotFailures: false,
            locators: { errorFormat: 'aria' },
            viewport: { width: 1000, height: 700 },
            instances: BROWSERS.map((browser) => ({ browser, provider: puppeteerProvider(browser) })),
          },
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});

function endToEnd(browser: BrowserFamily) {
  return {
    test: {
      name: browser,
      include: ['tests/e2e/**/*.test.ts'],
      provide: { browser },
      // The files of a worker share its browser.
      isolate: false,
      // The number of windows in which the table of pages is checked.
      maxConcurrency: 8,
      pool: 'forks' as const,
      sequence: { shuffle: true },
      testTimeout: 30_000,
      // Long enough for a busy machine. A condition that holds is noticed at once.
      expect: { poll: { timeout: 10_000 } },
      hookTimeout: 60_000,
    },
  };
}
