import type { Target } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../scripts/launch.ts';

/**
 * Collects what the extension's background writes to its console as errors, and exceptions nobody caught there, from now on. Firefox
 * tells nobody of them, so there the list stays empty.
 */
export function listenToBackground({ family, browser, origin }: LaunchedBrowser): readonly string[] {
  const errors: string[] = [];
  if (family === 'firefox') return errors;

  const listen = async (target: Target): Promise<void> => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(origin)) return;
    const worker = await target.worker();
    worker?.on('error', (error) => errors.push(String(error)));
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  };
  // The browser puts the background to sleep and starts it anew as it likes.
  browser.on('targetcreated', (target) => void listen(target));
  for (const target of browser.targets()) void listen(target);
  return errors;
}
