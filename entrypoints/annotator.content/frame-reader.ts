import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Annotation } from '../../annotation/annotation.ts';
import { shadowRootOf } from '../../platform/injection/shadow-root.ts';
import { sendMessage } from '../../platform/messages/messages.ts';
import { siteOfPage } from '../../platform/site-of-page.ts';
import { type FrameReport, type MentionCounts, noMentions } from '../../reference/reference.ts';
import type { PageSettings } from '../../settings/page-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { entryFor } from '../../settings/sites.ts';
import { loadPopover } from './load-popover.ts';

/** Counting asks of every mark whether it can be seen: not at each change of a page, but after so many milliseconds for each mark. */
const restPerMark = 0.5;
const longestRest = 5000;

/** Reads a frame along where the settings say so, and tells the background what it mentions. */
export class FrameReader {
  readonly #context: ContentScriptContext;
  /** What the frame is read with; nothing while its site is switched off. */
  annotation: Annotation | undefined;
  #end = new AbortController();
  /** Settles when the document has been read once. */
  #isRead: Promise<void> | undefined;
  #told = noMentions;
  #counting: ReturnType<typeof setTimeout> | undefined;
  /** The next count is not before that, by `performance.now()`. */
  #restsUntil = 0;
  /** A page that is left may work on for a moment, until the browser lays it aside. */
  #isLeft = false;
  /** Grows with the settings that are heeded. */
  #turn = 0;

  constructor(context: ContentScriptContext) {
    this.#context = context;
  }

  /** Begins, goes on in another way, or ends, as these settings say. */
  async heed({ disabledSites, ...preferences }: Settings): Promise<void> {
    const turn = ++this.#turn;
    const isOff = await isSwitchedOff(disabledSites);
    // Newer settings have come meanwhile.
    if (turn !== this.#turn) return;
    if (isOff) this.#stop();
    else if (this.annotation) this.annotation.applySettings(preferences);
    else this.#start(preferences);
  }

  /** What the frame is and mentions, once it has been read. */
  async report(): Promise<FrameReport> {
    await this.#isRead;
    return { contentType: document.contentType, counts: (await this.#count()) ?? noMentions };
  }

  /** What the frame mentions as far as it has been read; nothing when it mentions nothing. */
  async counts(): Promise<MentionCounts | undefined> {
    const counts = await this.annotation?.counts();
    return counts && isNothing(counts) ? undefined : counts;
  }

  /** The reader leaves the page, for good or until they come back. */
  leave(): void {
    this.#tell(noMentions);
    this.#isLeft = true;
  }

  /** The browser has kept the page, and the reader is back, perhaps with other settings. */
  async comeBack(settings: Settings): Promise<void> {
    this.#isLeft = false;
    await this.heed(settings);
    await this.#count();
  }

  #start(preferences: PageSettings): void {
    this.#end = new AbortController();
    const signal = AbortSignal.any([this.#context.signal, this.#end.signal]);
    const annotation = new Annotation({
      loadPopover: () => this.#send(loadPopover()),
      settings: preferences,
      shadowRootOf,
      onChange: () => this.#countSoon(),
      onOpenPanel: (place) => void this.#send(sendMessage('openPanel', place)),
      signal,
    });
    this.annotation = annotation;
    this.#isRead = annotation.markedDocument.read();
  }

  #stop(): void {
    this.#end.abort();
    this.annotation = undefined;
    this.#isRead = undefined;
    this.#tell(noMentions);
  }

  /** Counts at once, or as soon as it may again. */
  #countSoon(): void {
    this.#counting ??= setTimeout(
      () => {
        // What changes while it counts is counted next time.
        this.#counting = undefined;
        const rest = Math.min((this.annotation?.markedDocument.marks.size ?? 0) * restPerMark, longestRest);
        this.#restsUntil = performance.now() + rest;
        void this.#count();
      },
      Math.max(0, this.#restsUntil - performance.now()),
    );
  }

  /** Counts, and tells of it unless the annotation has ended meanwhile: then there is nothing to be told. */
  async #count(): Promise<MentionCounts | undefined> {
    const { annotation } = this;
    const counts = await annotation?.counts();
    if (!counts || annotation !== this.annotation) return undefined;
    this.#tell(counts);
    return counts;
  }

  /** A page without references, which is nearly every page, tells nothing and wakes nobody. */
  #tell(counts: MentionCounts): void {
    const isNews = JSON.stringify(counts) !== JSON.stringify(this.#told);
    if (this.#isLeft || !isNews || (isNothing(counts) && isNothing(this.#told))) return;
    this.#told = counts;
    void this.#send(sendMessage('countsChanged', isNothing(counts) ? undefined : counts));
  }

  /** After an update of the extension this script is cut off from it: then it leaves the page. */
  async #send<Answer>(sending: Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await sending;
    } catch (error) {
      if (browser.runtime?.id) throw error;
      this.#context.abort('cut off');
      return undefined;
    }
  }
}

/** Whether a frame has no mentions, neither shown nor hidden. */
function isNothing({ mentions, hidden }: MentionCounts): boolean {
  return mentions + hidden === 0;
}

/** Whether the page this frame belongs to stands on a site that is switched off. */
async function isSwitchedOff(disabledSites: readonly string[]): Promise<boolean> {
  if (disabledSites.length === 0) return false;
  // A frame that cannot learn where it stands is read like any other.
  const site = await siteOfPage().catch(() => undefined);
  return site !== undefined && entryFor(site, disabledSites) !== undefined;
}
