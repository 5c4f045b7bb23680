import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameReader } from '../../../entrypoints/annotator.content/frame-reader.ts';
import { type MentionCounts, noMentions } from '../../../reference/mention.ts';
import type { PageSettings } from '../../../settings/settings.ts';
import { defaultSettings, type Settings } from '../../../settings/settings.ts';

const SITE = 'example.org';
const DISABLED: Settings = { ...defaultSettings, disabledSites: [SITE] };

/** The part of an annotation that a frame's reader uses. */
class FakeAnnotation {
  readonly markedDocument;
  readonly applied: PageSettings[] = [];
  /** What it counts, and how long that takes. */
  mentions = 0;
  counting: Promise<void> = Promise.resolve();
  readonly onChange: () => void;
  readonly signal: AbortSignal;

  constructor({ onChange, signal }: { onChange: () => void; signal: AbortSignal }, reading: Promise<void>) {
    this.markedDocument = { read: vi.fn(() => reading), marks: { size: 1 } };
    this.onChange = onChange;
    this.signal = signal;
  }

  applySettings(settings: PageSettings): void {
    this.applied.push(settings);
  }

  async counts(): Promise<MentionCounts> {
    await this.counting;
    return counted(this.mentions);
  }

  /** Has other mentions from now on, and waits until the reader has had time to count them. */
  async changeTo(mentions: number): Promise<void> {
    this.mentions = mentions;
    this.onChange();
    await vi.runAllTimersAsync();
  }
}

function counted(mentions: number): MentionCounts {
  return { ...noMentions, mentions };
}

/** The reader of a frame whose document takes a while to be read, and what it has done. */
function createReader(reading: Promise<void> = Promise.resolve()) {
  const annotations: FakeAnnotation[] = [];
  const reported: (MentionCounts | undefined)[] = [];
  const siteAnswers: PromiseWithResolvers<string | undefined>[] = [];
  const invalidation = new AbortController();
  const reader = new FrameReader({
    contentType: 'text/html',
    annotate: (options) => {
      const annotation = new FakeAnnotation(options, reading);
      annotations.push(annotation);
      return annotation;
    },
    siteOfPage: () => {
      const answer = Promise.withResolvers<string | undefined>();
      siteAnswers.push(answer);
      return answer.promise;
    },
    onCountsChanged: (counts) => reported.push(counts),
    signal: invalidation.signal,
  });
  return { reader, annotations, reported, siteAnswers, invalidation };
}

/** The same, once the frame is annotated. */
async function createActiveReader() {
  const created = createReader();
  await created.reader.applySettings(defaultSettings);
  const [annotation] = created.annotations;
  if (!annotation) throw new Error('The frame is not annotated');
  return { ...created, annotation };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the settings of a frame', () => {
  it('start one annotation, and update it when they change', async () => {
    const { reader, annotations, annotation } = await createActiveReader();
    await reader.applySettings({ ...defaultSettings, density: 'section' });
    expect(annotations).toHaveLength(1);
    expect(annotation.markedDocument.read).toHaveBeenCalledOnce();
    expect(annotation.applied.map(({ density }) => density)).toEqual(['section']);
  });

  it.each<[site: string | undefined, annotations: number]>([
    [SITE, 0],
    ['example.com', 1],
    [undefined, 1],
  ])('that disable example.org, on a page of %s, leave %i annotations', async (site, count) => {
    const { reader, annotations, siteAnswers } = createReader();
    const applied = reader.applySettings(DISABLED);
    siteAnswers[0]?.resolve(site);
    await applied;
    expect(annotations).toHaveLength(count);
  });

  it('that disable a site do not concern a frame that cannot find out its site', async () => {
    const { reader, annotations, siteAnswers } = createReader();
    const applied = reader.applySettings(DISABLED);
    siteAnswers[0]?.reject(new Error('No answer'));
    await applied;
    expect(annotations).toHaveLength(1);
  });

  it('end the annotation when they disable the site, and start another when they enable it', async () => {
    const { reader, annotations, annotation, siteAnswers } = await createActiveReader();
    const applied = reader.applySettings(DISABLED);
    siteAnswers[0]?.resolve(SITE);
    await applied;
    expect(annotation.signal.aborted).toBe(true);
    expect(reader.annotation).toBeUndefined();
    await reader.applySettings(defaultSettings);
    expect(annotations).toHaveLength(2);
    expect(reader.annotation?.signal.aborted).toBe(false);
  });

  it('are dropped when newer ones were applied before the site was known', async () => {
    const { reader, siteAnswers } = createReader();
    const stale = reader.applySettings(DISABLED);
    await reader.applySettings(defaultSettings);
    siteAnswers[0]?.resolve(SITE);
    await stale;
    expect(reader.annotation?.signal.aborted).toBe(false);
  });

  it('are dropped when the site becomes known for newer ones first', async () => {
    const { reader, annotations, siteAnswers } = createReader();
    const stale = reader.applySettings(DISABLED);
    const newer = reader.applySettings({ ...DISABLED, density: 'section' });
    siteAnswers[1]?.resolve(SITE);
    await newer;
    siteAnswers[0]?.resolve('example.com');
    await stale;
    expect(annotations).toEqual([]);
  });
});

describe('the counts of a frame', () => {
  it('are reported once for each change', async () => {
    const { annotation, reported } = await createActiveReader();
    await annotation.changeTo(2);
    await annotation.changeTo(2);
    expect(reported).toEqual([counted(2)]);
    await annotation.changeTo(3);
    expect(reported).toEqual([counted(2), counted(3)]);
  });

  it('are taken once for changes in quick succession', async () => {
    const { annotation } = await createActiveReader();
    const counts = vi.spyOn(annotation, 'counts');
    annotation.onChange();
    annotation.onChange();
    await annotation.changeTo(1);
    expect(counts).toHaveBeenCalledOnce();
  });

  it('are not reported while there are none, and reported as undefined when there are none any more', async () => {
    const { annotation, reported } = await createActiveReader();
    await annotation.changeTo(0);
    expect(reported).toEqual([]);
    await annotation.changeTo(1);
    await annotation.changeTo(0);
    await annotation.changeTo(0);
    expect(reported).toEqual([counted(1), undefined]);
  });

  it('are none once the site is disabled, whatever a running count finds', async () => {
    const { reader, annotation, reported, siteAnswers } = await createActiveReader();
    await annotation.changeTo(2);
    const counting = Promise.withResolvers<void>();
    annotation.counting = counting.promise;
    await annotation.changeTo(3);
    const applied = reader.applySettings(DISABLED);
    siteAnswers[0]?.resolve(SITE);
    await applied;
    counting.resolve();
    await vi.runAllTimersAsync();
    expect(reported).toEqual([counted(2), undefined]);
    expect(await reader.counts()).toBeUndefined();
  });

  it('are withdrawn when the reader leaves the page, and reported again when they come back', async () => {
    const { reader, annotation, reported } = await createActiveReader();
    await annotation.changeTo(2);
    reader.suspend();
    // Scripts of the page may still run for a moment.
    await annotation.changeTo(3);
    expect(reported).toEqual([counted(2), undefined]);
    await reader.resume({ ...defaultSettings, density: 'section' });
    expect(reported).toEqual([counted(2), undefined, counted(3)]);
    expect(annotation.applied.map(({ density }) => density)).toEqual(['section']);
  });

  it('are in its report, which waits until the document has been read', async () => {
    const reading = Promise.withResolvers<void>();
    const { reader } = createReader(reading.promise);
    await reader.applySettings(defaultSettings);
    const report = reader.report();
    await vi.advanceTimersByTimeAsync(100);
    // What is found by the end of the reading counts.
    if (reader.annotation) reader.annotation.mentions = 2;
    reading.resolve();
    expect(await report).toEqual({ contentType: 'text/html', counts: counted(2) });
  });

  it('are none in the report of a frame that is not annotated', async () => {
    const { reader } = createReader();
    expect(await reader.report()).toEqual({ contentType: 'text/html', counts: noMentions });
  });
});

it('ends the annotation when the script is invalidated', async () => {
  const { annotation, invalidation } = await createActiveReader();
  invalidation.abort();
  expect(annotation.signal.aborted).toBe(true);
});
