import type { LaunchedBrowser } from '../../scripts/browsers/launch.ts';

/** Counts the messages that the background of the extension gets. */
export interface MessageCount {
  /** How many there were since the count began. */
  read(): Promise<number>;
}

/**
 * Begins to count in the background itself, as one more listener beside its own. While it is listened to, the browser does not
 * put it to sleep, so that no message is missed.
 */
export async function countMessages({ browser, origin }: LaunchedBrowser): Promise<MessageCount> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The background of the extension can’t be reached');
  await worker.evaluate(() => {
    const scope: Counting = Object(globalThis);
    scope.benchMessages = 0;
    const count = () => {
      scope.benchMessages += 1;
    };
    scope.chrome.runtime.onMessage.addListener(count);
    scope.chrome.runtime.onConnect.addListener(count);
  });
  return {
    read: () =>
      worker.evaluate(() => {
        const scope: Counting = Object(globalThis);
        return scope.benchMessages;
      }),
  };
}

interface Counting {
  benchMessages: number;
  chrome: { runtime: { onMessage: Heard; onConnect: Heard } };
}

interface Heard {
  addListener(listener: () => void): void;
}
