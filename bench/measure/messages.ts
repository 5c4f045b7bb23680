import type { ExtensionApi } from '../../scripts/browsers/extension-page.ts';
import type { LaunchedBrowser } from '../../scripts/browsers/launch.ts';

/** The extension API in functions that run in the background. */
declare const chrome: ExtensionApi;
/** Set in the background by `countMessages`. */
declare const benchMessages: { count: number };

/** Counts the messages that the background of the extension receives. */
interface MessageCounter {
  /** The number of messages since the counter was started. */
  read(): Promise<number>;
}

/**
 * Starts counting, with one more listener in the background. The browser does not stop a background with a debugger attached, so no
 * message is missed.
 */
export async function countMessages({ browser, origin }: LaunchedBrowser): Promise<MessageCounter> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The background of the extension can’t be reached');
  await worker.evaluate(() => {
    const counter = { count: 0 };
    Object.assign(globalThis, { benchMessages: counter });
    const increment = () => {
      counter.count += 1;
    };
    chrome.runtime.onMessage.addListener(increment);
    chrome.runtime.onConnect.addListener(increment);
  });
  return { read: () => worker.evaluate(() => benchMessages.count) };
}
