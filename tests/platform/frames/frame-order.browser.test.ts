import { beforeEach, expect, it, onTestFinished } from 'vitest';

/** A frame of the page, with its id: browsers number frames in the order in which they are created. */
interface NumberedFrame {
  frameId: number;
  window: Window;
}

let frames: NumberedFrame[];

/** The name of a frame; `page` for the page itself. */
function nameOf(id: number): string {
  return frames.find(({ frameId }) => frameId === id)?.window.name ?? '';
}

/** Adds a frame to a frame, before the frame inside it that `before` names. */
function addFrame(
  around: Window,
  name: string,
  { before, inShadowRoot = false }: { before?: string; inShadowRoot?: boolean } = {},
): Window {
  const { document } = around;
  const element = document.createElement('iframe');
  element.name = name;
  const body = document.body;
  if (inShadowRoot) body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).append(element);
  else body.insertBefore(element, before === undefined ? null : document.querySelector(`iframe[name=${before}]`));
  const { contentWindow } = element;
  if (!contentWindow) throw new Error(`The frame ${name} has no window`);
  frames.push({ frameId: frames.length, window: contentWindow });
  return contentWindow;
}

/** Runs a function in every frame from its source text, as the extension API does. */
async function executeScript({ func }: { func: () => unknown }) {
  return frames.map(({ frameId, window: frame }) => {
    const script = frame.document.createElement('script');
    script.textContent = `globalThis.answer = (${func})()`;
    frame.document.head.append(script);
    return { frameId, result: Reflect.get(frame, 'answer') };
  });
}

async function orderedNames(): Promise<string[]> {
  Reflect.set(globalThis, 'browser', { runtime: { id: 'norm-lens' }, scripting: { executeScript } });
  onTestFinished(() => {
    Reflect.deleteProperty(globalThis, 'browser');
  });
  const { sortInPageOrder } = await import('../../../platform/frames/frame-order.ts');
  const ids = frames.map(({ frameId }) => frameId);
  return (await sortInPageOrder(7, ids.reverse())).map(nameOf);
}

beforeEach(() => {
  document.body.replaceChildren();
  frames = [{ frameId: 0, window }];
  window.name = 'page';
});

it('sorts the frames of a page by the order of their elements', async () => {
  const second = addFrame(window, 'second');
  addFrame(window, 'third');
  addFrame(window, 'first', { before: 'second' });
  addFrame(second, 'secondB');
  addFrame(second, 'secondA', { before: 'secondB' });
  expect(await orderedNames()).toEqual(['page', 'first', 'second', 'secondA', 'secondB', 'third']);
});

it('puts frames in a shadow root last, in the order of their creation', async () => {
  addFrame(window, 'shadow1', { inShadowRoot: true });
  addFrame(window, 'shadow2', { inShadowRoot: true });
  addFrame(window, 'first');
  expect(await orderedNames()).toEqual(['page', 'first', 'shadow1', 'shadow2']);
});
