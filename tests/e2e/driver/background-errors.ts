import type { Target } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../../scripts/browsers/launch.ts';

/**
 * Chromium's console error for a message to a page without a receiver, for example while a page is being replaced. The
 * polyfill reports the failure to its caller, which handles it, but leaves `runtime.lastError` unread.
 */
export const NO_RECEIVER =
  /^Unchecked runtime\.lastError: (?:Could not establish connection|The page keeping the extension port)/;

/**
 * Collects console errors and uncaught exceptions of the extension's background from now on. The array grows over time. In
 * Firefox it stays empty, because its debugger does not report them.
 */
export function collectBackgroundErrors({ family, browser, origin }: LaunchedBrowser): string[] {
  const errors: string[] = [];
  if (family === 'firefox') return errors;

  const listen = async (target: Target): Promise<void> => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(origin)) return;
    // A background that starts while the browser closes can no longer be attached to.
    const worker = await target.worker().catch(() => null);
    worker?.on('error', (error) => errors.push(String(error)));
    worker?.on('console', (message) => {
      if (message.type() === 'error' && !NO_RECEIVER.test(message.text())) errors.push(message.text());
    });
  };
  // The browser stops and restarts the background at any time.
  browser.on('targetcreated', (target) => void listen(target));
  for (const target of browser.targets()) void listen(target);
  return errors;
}
