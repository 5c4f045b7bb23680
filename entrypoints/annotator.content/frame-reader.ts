import type { AnnotationOptions } from '../../annotation/annotation.ts';
import { type FrameReport, type MentionCounts, noMentions } from '../../reference/mention.ts';
import type { PageSettings, Settings } from '../../settings/settings.ts';
import { matchingEntry } from '../../settings/sites.ts';

/** The part of an `Annotation` that the reader of a frame uses. */
interface FrameAnnotation {
  markedDocument: { read(): Promise<void>; marks: { size: number } };
  applySettings(settings: PageSettings): void;
  counts(): Promise<MentionCounts>;
}

/** What the reader of a frame needs from outside. */
export interface FrameReaderOptions<Annotation extends FrameAnnotation> {
  /** The MIME type of the frame's document. */
  contentType: string;
  /** Creates the annotation of the frame's document. */
  annotate: (options: Pick<AnnotationOptions, 'settings' | 'onChange' | 'signal'>) => Annotation;
  /** The site of the page that the frame belongs to; may reject or be undefined where the frame cannot find out. */
  siteOfPage: () => Promise<string | undefined>;
  /** Reports what the frame mentions whenever that changes; undefined when it mentions nothing any more. */
  onCountsChanged: (counts: MentionCounts | undefined) => void;
  /** Ends everything when the script is invalidated. */
  signal: AbortSignal;
}

/**
 * Counting checks for every mark whether it can be seen, so it does not happen at each change of a page, but after a
 * pause of this many milliseconds for each mark.
 */
const pausePerMark = 0.5;
const maxPause = 5000;

/** Annotates a frame where the settings allow it, and reports what the frame mentions. */
export class FrameReader<Annotation extends FrameAnnotation> {
  /** The annotation of the frame; undefined while the page's site is disabled. */
  annotation: Annotation | undefined;
  readonly #options: FrameReaderOptions<Annotation>;
  /** Ends the annotation. */
  #end = new AbortController();
  /** Resolves when the document has been read once. */
  #firstReading: Promise<void> | undefined;
  #lastReported = noMentions;
  #countTimer: ReturnType<typeof setTimeout> | undefined;
  /** The earliest time of the next count, as from `performance.now()`. */
  #nextCount = 0;
  /** Whether the reader has left the page: its scripts may still run for a moment before the browser suspends it. */
  #isSuspended = false;
  /** Increases whenever settings are applied. */
  #generation = 0;

  constructor(options: FrameReaderOptions<Annotation>) {
    this.#options = options;
  }

  /** Starts, updates or ends the annotation as the settings demand. */
  async applySettings({ disabledSites, ...settings }: Settings): Promise<void> {
    const generation = ++this.#generation;
    const isDisabled = await this.#isDisabled(disabledSites);
    // Newer settings were applied in the meantime.
    if (generation !== this.#generation) return;
    if (isDisabled) this.#stop();
    else if (this.annotation) this.annotation.applySettings(settings);
    else this.#start(settings);
  }

  /** The type of the document and what it mentions, once it has been read. */
  async report(): Promise<FrameReport> {
    await this.#firstReading;
    return { contentType: this.#options.contentType, counts: (await this.#count()) ?? noMentions };
  }

  /** What the frame mentions as far as it has been read; undefined when it mentions nothing. */
  async counts(): Promise<MentionCounts | undefined> {
    const counts = await this.annotation?.counts();
    return counts && isEmpty(counts) ? undefined : counts;
  }

  /** Reports that the frame mentions nothing, because the reader leaves the page, for good or until they come back. */
  suspend(): void {
    this.#report(noMentions);
    this.#isSuspended = true;
  }

  /** Continues, because the reader came back to the page, which the browser had kept. The settings may have changed. */
  async resume(settings: Settings): Promise<void> {
    this.#isSuspended = false;
    await this.applySettings(settings);
    await this.#count();
  }

  #start(settings: PageSettings): void {
    this.#end = new AbortController();
    this.annotation = this.#options.annotate({
      settings,
      onChange: () => this.#countSoon(),
      signal: AbortSignal.any([this.#options.signal, this.#end.signal]),
    });
    this.#firstReading = this.annotation.markedDocument.read();
  }

  #stop(): void {
    this.#end.abort();
    this.annotation = undefined;
    this.#firstReading = undefined;
    this.#report(noMentions);
  }

  /** Counts at once, or as soon as the pause after the last count is over. */
  #countSoon(): void {
    this.#countTimer ??= setTimeout(
      () => {
        // Changes during the count lead to another one.
        this.#countTimer = undefined;
        const pause = Math.min((this.annotation?.markedDocument.marks.size ?? 0) * pausePerMark, maxPause);
        this.#nextCount = performance.now() + pause;
        void this.#count();
      },
      Math.max(0, this.#nextCount - performance.now()),
    );
  }

  /** Counts and reports the mentions, unless the annotation ends during the count. */
  async #count(): Promise<MentionCounts | undefined> {
    const { annotation } = this;
    const counts = await annotation?.counts();
    if (!counts || annotation !== this.annotation) return undefined;
    this.#report(counts);
    return counts;
  }

  /**
   * Reports counts that are new. A page without references, as nearly every page is, reports nothing and wakes no other
   * script.
   */
  #report(counts: MentionCounts): void {
    const isNew = JSON.stringify(counts) !== JSON.stringify(this.#lastReported);
    if (this.#isSuspended || !isNew || (isEmpty(counts) && isEmpty(this.#lastReported))) return;
    this.#lastReported = counts;
    this.#options.onCountsChanged(isEmpty(counts) ? undefined : counts);
  }

  /** Whether the page of this frame belongs to a disabled site. */
  async #isDisabled(disabledSites: readonly string[]): Promise<boolean> {
    if (disabledSites.length === 0) return false;
    // A frame that cannot find out its site is read like any other.
    const site = await this.#options.siteOfPage().catch(() => undefined);
    return site !== undefined && matchingEntry(site, disabledSites) !== undefined;
  }
}

/** Whether a frame has no mentions, neither shown nor hidden. */
function isEmpty({ mentions, hidden }: MentionCounts): boolean {
  return mentions + hidden === 0;
}
