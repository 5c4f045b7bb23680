import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noMentions } from '../../../reference/mention.ts';

const sender = { id: 'norm-lens', frameId: 2 };

type Messages = typeof import('../../../platform/messages/messages.ts');
type SendToFrame = typeof import('../../../platform/messages/send-to-frame.ts').sendToFrame;
type Listener = (message: unknown, from: object, sendReply: (reply: object) => void) => unknown;

let messages: Messages;
let sendToFrame: SendToFrame;
let listeners: Listener[];

/** Delivers a message as browsers do: the first listener that returns true replies. */
function deliver(message: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const results = listeners.map((listener) => listener(structuredClone(message), sender, resolve));
    if (!results.includes(true)) resolve(undefined);
  });
}

beforeEach(async () => {
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener: Listener) => {
    listeners.push(listener);
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(deliver);
  vi.resetModules();
  messages = await import('../../../platform/messages/messages.ts');
  ({ sendToFrame } = await import('../../../platform/messages/send-to-frame.ts'));
});
afterEach(() => vi.restoreAllMocks());

describe('a message to the background', () => {
  it('reaches its handler with its data and sender, and brings back the reply', async () => {
    const handler = vi.fn(() => Promise.resolve('example.org'));
    messages.onMessage('siteOfTab', handler);
    await expect(messages.sendMessage('siteOfTab')).resolves.toBe('example.org');
    const onCounts = vi.fn();
    messages.onMessage('countsChanged', onCounts);
    await messages.sendMessage('countsChanged', noMentions);
    expect(onCounts).toHaveBeenCalledWith({ data: noMentions, sender });
  });

  it('reaches no handler of another type', async () => {
    const openPanel = vi.fn();
    messages.onMessage('openPanel', openPanel);
    messages.onMessage('siteOfTab', () => 'example.org');
    await expect(messages.sendMessage('siteOfTab')).resolves.toBe('example.org');
    expect(openPanel).not.toHaveBeenCalled();
    expect(listeners).toHaveLength(1);
  });

  it('is handled synchronously, while the reader’s click still counts', () => {
    const handler = vi.fn();
    messages.onMessage('openPanel', handler);
    void messages.sendMessage('openPanel', { norm: 3 });
    expect(handler).toHaveBeenCalledOnce();
  });

  it('rejects when no context handles it', async () => {
    messages.onMessage('openPanel', () => undefined);
    await expect(messages.sendMessage('siteOfTab')).rejects.toThrow('No handler for message "siteOfTab".');
  });

  it('is sent a second time when the background is suspended while it handles it, and no third time', async () => {
    messages.onMessage('siteOfTab', () => 'example.org');
    const suspended = new Error('A listener indicated an asynchronous response … but the message channel closed');
    const send = vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValueOnce(suspended);
    await expect(messages.sendMessage('siteOfTab')).resolves.toBe('example.org');
    send.mockRejectedValue(suspended);
    await expect(messages.sendMessage('siteOfTab')).rejects.toBe(suspended);
    expect(send).toHaveBeenCalledTimes(4);
  });

  it.each([
    [
      'throws',
      () => {
        throw new RangeError('There is no norm 12.');
      },
    ],
    ['rejects', () => Promise.reject(new RangeError('There is no norm 12.'))],
  ])('rejects with the error of a handler that %s, and is not sent again', async (_, handler) => {
    messages.onMessage('openPanel', handler);
    await expect(messages.sendMessage('openPanel', { norm: 3 })).rejects.toThrow('There is no norm 12.');
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('is no longer handled after all handlers were removed', async () => {
    messages.onMessage('siteOfTab', () => 'example.org');
    messages.removeAllHandlers();
    await expect(messages.sendMessage('siteOfTab')).rejects.toThrow('No handler');
  });

  it.each([[null], ['text'], [7], [[]], [{}], [{ type: 'toString' }], [{ type: { a: 1 } }]])(
    'is ignored when it is none of ours: %j',
    async (message) => {
      messages.onMessage('openPanel', () => undefined);
      expect(await deliver(message)).toBeUndefined();
    },
  );
});

describe('a message to a frame', () => {
  it.each<[Parameters<SendToFrame>[0], unknown[]]>([
    [{ tabId: 7 }, [7, { type: 'reveal', data: undefined }, {}]],
    [{ tabId: 7, frameId: 0 }, [7, { type: 'reveal', data: undefined }, { frameId: 0 }]],
  ])('is sent to %j', async (address, expected) => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => ({}));
    await sendToFrame(address, 'reveal');
    expect(send).toHaveBeenCalledWith(...expected);
  });

  it('rejects when its reply has the wrong form', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => ({ value: 'yes' }));
    await expect(sendToFrame({ tabId: 7, frameId: 0 }, 'goToNorm', 3)).rejects.toThrow('boolean');
  });

  it('rejects when the frame has no annotator', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => undefined);
    await expect(sendToFrame({ tabId: 7, frameId: 0 }, 'visited')).rejects.toThrow('No handler for message "visited".');
  });
});
