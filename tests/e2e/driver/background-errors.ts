import type { Target } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../../scripts/browsers/launch.ts';

/**
 * What Chromium writes where a message to a page found nobody, as while one page goes and the next comes: the library that
 * sends it has the failure told to its caller, but leaves `runtime.lastError` unread. Callers are ready for it.
 */
export const NOBODY_THERE =
  /^Unchecked runtime\.lastError: (?:Could not establish connection|The page keeping the extension port)/;

/**
 * Collects what the extension's background writes to its console as errors, and exceptions nobody caught there, from now on. Firefox
 * tells nobody of them, so there the list stays empty.
 */
export function listenToBackground({ family, browser, origin }: LaunchedBrowser): readonly string[] {
  const errors: string[] = [];
  if (family === 'firefox') return errors;

  const listen = async (target: Target): Promise<void> => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(origin)) return;
    // A background that wakes up as the browser closes can't be listened to any more.
    const worker = await target.worker().catch(() => null);
    worker?.on('error', (error) => errors.push(String(error)));
    worker?.on('console', (message) => {
      if (message.type() === 'error' && !NOBODY_THERE.test(message.text())) errors.push(message.text());
    });
  };
  // The browser puts the background to sleep and starts it anew as it likes.
  browser.on('targetcreated', (target) => void listen(target));
  for (const target of browser.targets()) void listen(target);
  return errors;
}
