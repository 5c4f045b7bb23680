import { browser } from 'wxt/browser';
import type { NormNumber } from '../../data/norms/norm.ts';
import type { FrameReport, Mention, MentionCounts, Step } from '../../reference/mention.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { isRecord } from '../../settings/is-record.ts';

/** The messages to the background. */
interface BackgroundMessages {
  /** `stream-watch.js`: this page is still arriving, so it needs the sentinel before its end. */
  sentinelNeeded(): void;
  /** Sentinel: this frame may contain references, so it needs the annotator. */
  annotatorNeeded(): void;
  /** Annotator: the reader has reached a mark of this frame, so it needs `popover.js`. Answered when the script has been injected. */
  popoverNeeded(): void;
  /** Annotator: the mentions of this frame have changed. Undefined when it has none, or when the page is left. */
  countsChanged(counts: MentionCounts | undefined): void;
  /** Annotator: the reader asks for the side panel at a norm or a measure. */
  openPanel(route: PanelRoute): void;
  /** Annotator: asks for the site of the page that contains this frame. */
  siteOfTab(): string | undefined;
  /** The observer of `frame-watch.ts`: a frame was removed from this one. */
  frameRemoved(): void;
}

/** The messages to the annotator of a frame, from the background and the extension's pages. */
interface FrameMessages {
  /** Asks for the type and the mentions of the frame, once it has been read. */
  report(): FrameReport;
  /** Asks for the mentions that have been found so far; undefined when there are none. */
  counts(): MentionCounts | undefined;
  /** Asks for the mentions in reading order. */
  mentions(): Mention[];
  /** Goes to the first mention of a norm. Answers whether there is one. */
  goToNorm(norm: NormNumber): boolean;
  /** Goes to a mention by its id. Answers whether it still exists. */
  goToMention(id: number): boolean;
  /** Shows on this page the references that the sensitivity hides. */
  reveal(): void;
  /** Asks when the reader last went to a mention of the frame (`Date.now()`); 0 for never. */
  visited(): number;
  /** Goes to the next or the previous mention. Answers whether there is one. */
  step(step: Step): boolean;
}

type Messages = BackgroundMessages & FrameMessages;

/** The name of a message. */
export type MessageName = keyof Messages;

/** The name of a message to a frame. */
export type FrameMessageName = keyof FrameMessages;

/** The arguments that a message carries: none, or its data. */
export type MessageArguments<Name extends MessageName> = Parameters<Messages[Name]>;

/** The reply to a message. */
export type Reply<Name extends MessageName> = ReturnType<Messages[Name]>;

/** Who has sent a message. */
export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A message as it is received. Its data is unchecked, because any page process could have sent it. */
interface ReceivedMessage {
  data: unknown;
  sender: Sender;
}

type Handler<Name extends MessageName> = (message: ReceivedMessage) => Reply<Name> | Promise<Reply<Name>>;

const handlers = new Map<unknown, (message: ReceivedMessage) => unknown>();

/**
 * Sends a message to the background and resolves to its reply, which the caller checks. Rejects when no context handles the
 * message, or with the message of the error that the handler has thrown.
 */
export async function sendMessage<Name extends keyof BackgroundMessages>(
  type: Name,
  ...[data]: MessageArguments<Name>
): Promise<unknown> {
  return replyValue(type, await sendToBackground({ type, data }));
}

/** Sends a second time if the first attempt fails, because browsers may suspend the background while it handles a message. */
async function sendToBackground(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    // A script that an update has cut off from the extension cannot send at all.
    if (!browser.runtime?.id) throw error;
    return browser.runtime.sendMessage(message);
  }
}

/** The value in a reply. Throws when there is no reply, or when the handler has thrown an error. */
export function replyValue(type: MessageName, reply: unknown): unknown {
  if (!isRecord(reply)) throw new Error(`No handler for message "${type}".`);
  if ('error' in reply) throw new Error(String(reply.error));
  return reply.value;
}

/** Handles one type of message in this context. The sender receives what the handler returns, or the error that it throws. */
export function onMessage<Name extends MessageName>(type: Name, handler: Handler<Name>): void {
  if (handlers.size === 0) browser.runtime.onMessage.addListener(dispatch);
  handlers.set(type, handler);
}

/** Stops handling messages in this context, for a script that a newer one replaces: browsers take the reply of the first listener. */
export function removeAllHandlers(): void {
  handlers.clear();
}

// Replies by the callback, because Chromium takes no promise from a listener without the polyfill, as in content scripts. Calls
// the handler synchronously, because opening the side panel is allowed only while a click or key press is being handled.
function dispatch(message: unknown, sender: Sender, sendReply: (reply: object) => void): true | undefined {
  if (!isRecord(message)) return undefined;
  const { type, data } = message;
  const handler = handlers.get(type);
  if (!handler) return undefined;
  void new Promise((resolve) => resolve(handler({ data, sender })))
    .then((value) => sendReply({ value }))
    .catch((error: unknown) => sendReply({ error: String(error) }));
  return true;
}
