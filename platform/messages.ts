import { defineExtensionMessaging } from '@webext-core/messaging';
import type { NormNumber } from '../data/norm.ts';
import type { Place } from '../data/place.ts';
import type { FrameReport, Mention, MentionCounts, Step } from '../data/reference.ts';

/** Every message between the extension's parts: from the page's annotator up to the background, and down to it. */
interface Messages {
  /** Annotator → background: what a frame mentions has changed; nothing when it mentions nothing any more, or is left. */
  countsChanged(counts: MentionCounts | undefined): void;
  /** Annotator → background: the reader asks for the side panel at a place of the dataset. */
  openPanel(place: Place): void;
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

/** The one way messages are sent and heard. A receiver treats what it gets as unchecked: see `message-checks.ts`. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
