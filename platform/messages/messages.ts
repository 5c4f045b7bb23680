import { browser } from 'wxt/browser';
import type { NormNumber } from '../../data/norms/norm.ts';
import type { FrameReport, Mention, MentionCounts, Step } from '../../reference/mention.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';

/** Every message between the extension's parts: from the page's annotator up to the background, and down to it. */
interface Messages {
  /** Sentinel → background: this frame is worth reading. */
  annotatorNeeded(): void;
  /** Annotator → background: the reader has come to a mark of this frame, which needs `popover.js` now. Answered when it is there. */
  popoverNeeded(): void;
  /** Annotator → background: what a frame mentions has changed; nothing when it mentions nothing any more, or is left. */
  countsChanged(counts: MentionCounts | undefined): void;
  /** Annotator → background: the reader asks for the side panel at a place of the dataset. */
  openPanel(place: PanelRoute): void;
  /** Annotator → background: the site of the page that a frame belongs to. */
  siteOfTab(): string | undefined;
  /** A frame that holds frames → background: one of them was taken out of the page. */
  frameRemoved(): void;
  /** Extension page → annotator of a frame: what it is and mentions, once it has been read. */
  report(): FrameReport;
  /** Background → annotator of a frame: what it mentions, as far as it has been read; nothing when it mentions nothing. */
  counts(): MentionCounts | undefined;
  /** Extension page → annotator of a frame: its mentions in reading order. */
  mentions(): Mention[];
  /** Extension page → annotator of a frame: go to the first mention of a norm. Tells whether there is one. */
  goToNorm(norm: NormNumber): boolean;
  /** Extension page → annotator of a frame: go to a mention by its id. Tells whether it is still there. */
  goToMention(id: number): boolean;
  /** Extension page → annotator of a frame: show on this page what the sensitivity hides. */
  reveal(): void;
  /** Extension page, background → annotator of a frame: when the reader last came to one of its mentions (`Date.now()`); 0 for never. */
  visited(): number;
  /** Extension page, background → annotator of a frame: go on to another mention. Tells whether there is one. */
  step(step: Step): boolean;
}

/** What a message is called. */
export type Name = keyof Messages;
type Content<Of extends Name> = Parameters<Messages[Of]>[0];
type Answer<Of extends Name> = ReturnType<Messages[Of]>;
type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A message as it is heard. A receiver treats what it gets as unchecked: see `message-checks.ts`. */
interface Heard<Data> {
  data: Data;
  sender: Sender;
}

/** Written as a method, because what comes in is only said to be what the name promises. */
interface MessageHandler {
  hear(message: Heard<unknown>): unknown;
}

const hearers = new Map<unknown, MessageHandler>();

/**
 * Sends a message up to the background and the extension's pages, or, to a tab or one of its frames, down to annotators.
 * Rejects when nobody answers, or with the words of the error that the receiver met.
 */
export async function sendMessage<Of extends Name>(
  type: Of,
  ...[data, to]: Parameters<Messages[Of]> extends []
    ? [data?: undefined, to?: number | { tabId: number; frameId: number }]
    : [data: Content<Of>, to?: number | { tabId: number; frameId: number }]
): Promise<Answer<Of>> {
  const message = { type, data };
  const { tabId, ...frame } = typeof to === 'object' ? to : { tabId: to };
  const answer = tabId === undefined ? await sendUp(message) : await browser.tabs.sendMessage(tabId, message, frame);
  if (!answer || 'error' in answer) throw new Error(answer?.error ?? `Nobody answers "${type}".`);
  return answer.value;
}

/** Sends up; once more where the background was put to sleep over the message, as browsers do at any moment. */
async function sendUp(message: object) {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    // A script that an update has cut off from the extension can't send at all.
    if (!browser.runtime?.id) throw error;
    return browser.runtime.sendMessage(message);
  }
}

/** Hears one kind of message in this context, and answers it with what `hear` gives or resolves to. */
export function onMessage<Of extends Name>(
  type: Of,
  hear: (message: Heard<Content<Of>>) => Answer<Of> | Promise<Answer<Of>>,
): void {
  if (hearers.size === 0) browser.runtime.onMessage.addListener(answerWhatIsHeard);
  hearers.set(type, { hear });
}

/** Ends the hearing in this context, for a script in whose place another one has come: else it would answer first. */
export function removeAllHandlers(): void {
  hearers.clear();
}

// Answered by the callback: without the polyfill, as in a page, Chromium takes no promise from a listener. And heard at
// once: what the reader's click allows, as to open the side panel, is allowed no later.
function answerWhatIsHeard(message: unknown, sender: Sender, answer: (answer: object) => void): true | undefined {
  const { type, data } = Object(message);
  const hearer = hearers.get(type);
  if (!hearer) return undefined;
  void new Promise((resolve) => resolve(hearer.hear({ data, sender })))
    .then((value) => answer({ value }))
    .catch((error: unknown) => answer({ error: String(error) }));
  return true;
}
