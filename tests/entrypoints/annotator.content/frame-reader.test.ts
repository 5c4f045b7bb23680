import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { AnnotationOptions } from '../../../annotation/annotation.ts';
import { FrameReader } from '../../../entrypoints/annotator.content/frame-reader.ts';
import { type MentionCounts, noMentions } from '../../../reference/reference.ts';
import { defaultSettings, type Settings } from '../../../settings/settings.ts';

const SITE = 'example.org';
const OFF: Settings = { ...defaultSettings, disabledSites: [SITE] };

/** What the annotations of the frame count at this moment. */
let mentions: number;
/** The annotations that were begun, in order. */
let annotations: FakeAnnotation[];
/** What was reported to the background, in order. */
let reported: (MentionCounts | undefined)[];
/** Answers the questions after the site of the page, the oldest first. */
let answerSite: ((site: string) => void)[];

/** An annotation as far as the frame's reader knows one. */
class FakeAnnotation {
  readonly options: AnnotationOptions;
  readonly applied: unknown[] = [];
  readonly read = vi.fn(async () => undefined);
  readonly size = 1;

  constructor(options: AnnotationOptions) {
    this.options = options;
    annotations.push(this);
  }

  applySettings(settings: unknown): void {
    this.applied.push(settings);
  }

  async counts(): Promise<MentionCounts> {
    return counted(mentions);
  }
}

vi.mock('../../../annotation/annotation.ts', () => ({
  Annotation: function annotation(options: AnnotationOptions) {
    return new FakeAnnotation(options);
  },
}));

function counted(count: number, change: Partial<MentionCounts> = {}): MentionCounts {
  return { ...noMentions, mentions: count, ...change };
}

/** The reader of a frame inside a page, which has to ask the background where it is. */
function createReader(): { reader: FrameReader; context: ContentScriptContext } {
  const context = new ContentScriptContext('annotator', { noScriptStartedPostMessage: true });
  return { reader: new FrameReader(context), context };
}

function newestAnnotation(): FakeAnnotation {
  const newest = annotations.at(-1);
  if (!newest) throw new Error('Nothing is annotated');
  return newest;
}

function isMessage(message: unknown): message is { type: string; data: MentionCounts | undefined } {
  return typeof message === 'object' && message !== null && 'type' in message;
}

beforeEach(() => {
  vi.useFakeTimers();
  mentions = 0;
  annotations = [];
  reported = [];
  answerSite = [];
  vi.stubGlobal('document', Object.assign(new EventTarget(), { contentType: 'text/html' }));
  vi.stubGlobal('window', Object.assign(new EventTarget(), { top: null }));
  vi.stubGlobal('location', { href: 'https://frame.example/' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    if (!isMessage(message)) throw new Error('No message');
    if (message.type === 'siteOfTab') {
      const { promise, resolve } = Promise.withResolvers<string>();
      answerSite.push(resolve);
      return { value: await promise };
    }
    if (message.type === 'countsChanged') reported.push(message.data);
    return {};
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the reader of a frame', () => {
  it('annotates it, and goes on when the settings change', async () => {
    const { reader } = createReader();
    await reader.heed(defaultSettings);
    const { badge: _, disabledSites: __, ...pageSettings } = { ...defaultSettings, density: 'section' as const };
    await reader.heed({ ...defaultSettings, density: 'section' });
    expect(annotations).toHaveLength(1);
    expect(newestAnnotation().read).toHaveBeenCalledOnce();
    expect(newestAnnotation().applied).toEqual([expect.objectContaining(pageSettings)]);
  });

  it('leaves a frame alone whose page is on a site that is switched off', async () => {
    const { reader } = createReader();
    const done = reader.heed(OFF);
    answerSite[0]?.(SITE);
    await done;
    expect(annotations).toEqual([]);
  });

  it('annotates a frame whose page is on another site, or that cannot learn its site', async () => {
    const { reader } = createReader();
    const done = reader.heed(OFF);
    answerSite[0]?.('example.com');
    await done;
    expect(annotations).toHaveLength(1);

    vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValue(new Error('No answer'));
    const { reader: other } = createReader();
    await other.heed(OFF);
    expect(annotations).toHaveLength(2);
  });

  it('ends when its site is switched off, and begins anew when that is undone', async () => {
    const { reader } = createReader();
    await reader.heed(defaultSettings);
    const done = reader.heed(OFF);
    answerSite[0]?.(SITE);
    await done;
    expect(newestAnnotation().options.signal.aborted).toBe(true);
    expect(reader.annotation).toBeUndefined();
    await reader.heed(defaultSettings);
    expect(annotations).toHaveLength(2);
    expect(newestAnnotation().options.signal.aborted).toBe(false);
  });

  it('drops settings that are out of date when it learns its site', async () => {
    const { reader } = createReader();
    const stale = reader.heed(OFF);
    await reader.heed(defaultSettings);
    answerSite[0]?.(SITE);
    await stale;
    expect(reader.annotation).toBeDefined();
    expect(newestAnnotation().options.signal.aborted).toBe(false);
  });

  it('drops settings that are answered after newer ones', async () => {
    const { reader } = createReader();
    const [first, second] = [reader.heed(OFF), reader.heed({ ...OFF, density: 'section' })];
    answerSite[1]?.(SITE);
    await second;
    answerSite[0]?.('example.com');
    await first;
    expect(annotations).toEqual([]);
  });

  it('ends with the script', async () => {
    const { reader, context } = createReader();
    await reader.heed(defaultSettings);
    context.abort('updated');
    expect(newestAnnotation().options.signal.aborted).toBe(true);
  });
});

describe('the counts of a frame', () => {
  it('are reported when they change, and once each', async () => {
    const { reader } = createReader();
    await reader.heed(defaultSettings);
    mentions = 2;
    newestAnnotation().options.onChange();
    newestAnnotation().options.onChange();
    await vi.runAllTimersAsync();
    newestAnnotation().options.onChange();
    await vi.runAllTimersAsync();
    expect(reported).toEqual([counted(2)]);
    mentions = 3;
    newestAnnotation().options.onChange();
    await vi.runAllTimersAsync();
    expect(reported).toEqual([counted(2), counted(3)]);
  });

  it('of a frame without mentions are not reported, until it had some', async () => {
    const { reader } = createReader();
    await reader.heed(defaultSettings);
    newestAnnotation().options.onChange();
    await vi.runAllTimersAsync();
    expect(reported).toEqual([]);
    mentions = 1;
    newestAnnotation().options.onChange();
    await vi.runAllTimersAsync();
    mentions = 0;
    newestAnnotation().options.onChange();
    await vi.runAllTimersAsync();
    expect(reported).toEqual([counted(1), undefined]);
  });

  it('are none once its site is switched off, also for a count that was under way', async () => {
    const { reader } = createReader();
    await reader.heed(defaultSettings);
    mentions = 2;
    newestAnnotation().options.onChange();
    await vi.runAllTimersAsync();
    const done = reader.heed(OFF);
    answerSite[0]?.(SITE);
    newestAnnotation().options.onChange();
    await done;
    await vi.runAllTimersAsync();
    expect(reported).toEqual([counted(2), undefined]);
    expect(await reader.counts()).toBeUndefined();
  });

  it('are taken back when the reader leaves the page, and reported again when they return', async () => {
    const { reader } = createReader();
    await reader.heed(defaultSettings);
    mentions = 2;
    newestAnnotation().options.onChange();
    await vi.runAllTimersAsync();
    reader.leave();
    // A page that is left may work on for a moment.
    mentions = 3;
    newestAnnotation().options.onChange();
    await vi.runAllTimersAsync();
    expect(reported).toEqual([counted(2), undefined]);
    await reader.comeBack({ ...defaultSettings, density: 'section' });
    expect(reported).toEqual([counted(2), undefined, counted(3)]);
    expect(newestAnnotation().applied).toHaveLength(1);
  });

  it('are in its report, once it has been read', async () => {
    const { reader } = createReader();
    await reader.heed(defaultSettings);
    mentions = 2;
    expect(await reader.report()).toEqual({ contentType: 'text/html', counts: counted(2) });
    expect(reported).toEqual([counted(2)]);
  });

  it('in the report of a frame that is left alone are none', async () => {
    const { reader } = createReader();
    expect(await reader.report()).toEqual({ contentType: 'text/html', counts: noMentions });
  });
});

describe('a script that an update has cut off from the extension', () => {
  it('leaves the page', async () => {
    const { reader, context } = createReader();
    await reader.heed(defaultSettings);
    vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValue(new Error('Extension context invalidated.'));
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
    mentions = 2;
    newestAnnotation().options.onChange();
    await vi.runAllTimersAsync();
    expect(context.signal.aborted).toBe(true);
    expect(newestAnnotation().options.signal.aborted).toBe(true);
  });
});
