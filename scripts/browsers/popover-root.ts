import type { Frame } from 'puppeteer-core';
import * as v from 'valibot';

/**
 * Lets functions that run in a frame read the closed shadow root of its popover as `host.shadowRoot`, as pages cannot. The
 * host of a popover that is shown later has to be opened again.
 */
export async function openPopoverRoot(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(isClosed))) return;
  const connection: unknown = Reflect.get(frame.page().browser(), 'connection');
  await (v.is(connectionSchema, connection) ? openByBidi(frame, connection) : openByRole(frame));
}

/** Runs in the page. */
function isClosed(): boolean {
  return document.querySelector('[popover=manual]')?.shadowRoot === null;
}

/** Chromium finds elements by their role in closed shadow roots, too. */
async function openByRole(frame: Frame): Promise<void> {
  for (const dialog of await frame.$$('::-p-aria([role="dialog"])'))
    await dialog.evaluate((element) => {
      const root = element.getRootNode();
      if (root instanceof ShadowRoot) Object.defineProperty(root.host, 'shadowRoot', { value: root });
    });
}

/** Puppeteer's connection to Firefox, which its types do not name. */
const connectionSchema = v.looseObject({ send: v.function() });

const hostSchema = v.object({
  result: v.object({ result: v.object({ value: v.object({ shadowRoot: v.object({ sharedId: v.string() }) }) }) }),
});

/** WebDriver BiDi hands out closed shadow roots on request. */
async function openByBidi(frame: Frame, connection: v.InferOutput<typeof connectionSchema>): Promise<void> {
  const target = { context: Reflect.get(frame, '_id') };
  const host: unknown = await connection.send('script.evaluate', {
    expression: 'document.querySelector("[popover=manual]")',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  // The popover may have been closed in the meantime.
  if (!v.is(hostSchema, host)) return;
  await connection.send('script.callFunction', {
    functionDeclaration: '(root) => { Object.defineProperty(root.host, "shadowRoot", { value: root }); }',
    arguments: [{ sharedId: host.result.result.value.shadowRoot.sharedId }],
    target,
    awaitPromise: false,
  });
}
