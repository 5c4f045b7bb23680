import { beforeEach, expect, it, onTestFinished } from 'vitest';

/** A frame of the page, with the id that browsers give it: they number frames as they are added. */
interface NumberedFrame {
  frameId: number;
  window: Window;
}

let frames: NumberedFrame[];

/** The frames by the name of each, `page` for the page itself. */
function nameOf(id: number): string {
  return frames.find(({ frameId }) => frameId === id)?.window.name ?? '';
}

/** Adds a frame to a frame; where `before` is a frame of it, in front of that one. */
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

/** As the extension API does: runs a function in every frame, where nothing else of its file is known. */
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
  const { inPageOrder } = await import('../../../platform/frames/frame-order.ts');
  const ids = frames.map(({ frameId }) => frameId);
  return (await inPageOrder(7, ids.reverse())).map(nameOf);
}

beforeEach(() => {
  document.body.replaceChildren();
  frames = [{ frameId: 0, window }];
  window.name = 'page';
});

it('finds the order of the frames of a page', async () => {
  const second = addFrame(window, 'second');
  addFrame(window, 'third');
  addFrame(window, 'first', { before: 'second' });
  addFrame(second, 'secondB');
  addFrame(second, 'secondA', { before: 'secondB' });
  expect(await orderedNames()).toEqual(['page', 'first', 'second', 'secondA', 'secondB', 'third']);
});

it('has frames in a shadow root last, as they were added', async () => {
  addFrame(window, 'shadow1', { inShadowRoot: true });
  addFrame(window, 'shadow2', { inShadowRoot: true });
  addFrame(window, 'first');
  expect(await orderedNames()).toEqual(['page', 'first', 'shadow1', 'shadow2']);
});
