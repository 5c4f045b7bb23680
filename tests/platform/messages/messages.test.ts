import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noMentions } from '../../../reference/mention.ts';

/** Who sends in these tests. */
const sender = { id: 'norm-lens', frameId: 2 };

type Messages = typeof import('../../../platform/messages/messages.ts');
type Listener = (message: unknown, from: object, answer: (answer: object) => void) => unknown;

let messages: Messages;
let listeners: Listener[];

/** What the browser does with a message: the first listener that says it will answer has the word. */
function deliver(message: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const heard = listeners.map((listener) => listener(structuredClone(message), sender, resolve));
    if (!heard.includes(true)) resolve(undefined);
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
});
afterEach(() => vi.restoreAllMocks());

describe('a message', () => {
  it('comes with what it says and who says it, and brings the answer back', async () => {
    const hear = vi.fn(() => Promise.resolve(undefined));
    messages.onMessage('countsChanged', hear);
    await expect(messages.sendMessage('countsChanged', noMentions)).resolves.toBeUndefined();
    expect(hear).toHaveBeenCalledWith({ data: noMentions, sender });
  });

  it('is heard by who hears its kind, and by nobody else', async () => {
    const openPanel = vi.fn();
    messages.onMessage('openPanel', openPanel);
    messages.onMessage('siteOfTab', () => 'example.org');
    await expect(messages.sendMessage('siteOfTab')).resolves.toBe('example.org');
    expect(openPanel).not.toHaveBeenCalled();
    expect(listeners).toHaveLength(1);
  });

  it('is heard at once, while the reader’s click still counts', () => {
    const hear = vi.fn();
    messages.onMessage('openPanel', hear);
    void messages.sendMessage('openPanel', { norm: 3 });
    expect(hear).toHaveBeenCalledOnce();
  });

  it('that nobody hears is not taken for one that was', async () => {
    messages.onMessage('openPanel', () => undefined);
    await expect(messages.sendMessage('siteOfTab')).rejects.toThrow('Nobody answers "siteOfTab"');
  });

  it('that the background falls asleep over is sent once more', async () => {
    messages.onMessage('siteOfTab', () => 'example.org');
    const asleep = new Error('A listener indicated an asynchronous response … but the message channel closed');
    const send = vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValueOnce(asleep);
    await expect(messages.sendMessage('siteOfTab')).resolves.toBe('example.org');
    send.mockRejectedValue(asleep);
    await expect(messages.sendMessage('siteOfTab')).rejects.toBe(asleep);
    expect(send).toHaveBeenCalledTimes(4);
  });

  it.each([
    [
      'at once',
      () => {
        throw new RangeError('There is no norm 12.');
      },
    ],
    ['later', () => Promise.reject(new RangeError('There is no norm 12.'))],
  ])('whose receiver fails %s fails for the sender, in the same words', async (_, hear) => {
    messages.onMessage('openPanel', hear);
    await expect(messages.sendMessage('openPanel', { norm: 3 })).rejects.toThrow('There is no norm 12.');
  });

  it('is heard no more once another script has come in place of this one', async () => {
    messages.onMessage('siteOfTab', () => 'example.org');
    messages.removeAllHandlers();
    await expect(messages.sendMessage('siteOfTab')).rejects.toThrow('Nobody answers');
  });

  it.each([[null], ['text'], [7], [{}], [{ type: 'toString' }], [{ type: { a: 1 } }]])(
    'of another kind is left alone: %j',
    async (message) => {
      messages.onMessage('openPanel', () => undefined);
      expect(await deliver(message)).toBeUndefined();
    },
  );

  it.each<[Parameters<Messages['sendMessage']>[2], unknown[]]>([
    [7, [7, { type: 'reveal', data: undefined }, {}]],
    [{ tabId: 7, frameId: 0 }, [7, { type: 'reveal', data: undefined }, { frameId: 0 }]],
  ])('to %j goes there', async (to, expected) => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(JSON.parse('{}'));
    await messages.sendMessage('reveal', undefined, to);
    expect(send).toHaveBeenCalledWith(...expected);
  });
});
