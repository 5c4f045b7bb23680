import { storage } from 'wxt/utils/storage';
import { isNormNumber } from '../data/norms.ts';
import type { MentionCounts, NormCounts } from '../data/reference.ts';

/** What each frame of a tab has told, by the frame's id. */
export type FrameCounts = Readonly<Record<number, MentionCounts>>;

/** Lives in the browser's memory only, and outlives a background that is put to sleep. */
const item = storage.defineItem<Readonly<Record<number, FrameCounts>>>('session:tabCounts', { fallback: {} });

let writing: Promise<unknown> = Promise.resolve();

/** Notes what a frame tells, or that it is gone, and gives the tab's frames as they are now. */
export function noteCounts(tabId: number, frameId: number, counts: MentionCounts | undefined): Promise<FrameCounts> {
  return change((all) => {
    const { [frameId]: _, ...others } = all[tabId] ?? {};
    const frames = counts ? { ...others, [frameId]: counts } : others;
    return [{ ...all, [tabId]: frames }, frames];
  });
}

/** Forgets a tab that was closed. */
export function forgetTab(tabId: number): Promise<void> {
  return change(({ [tabId]: _, ...others }) => [others, undefined]);
}

/** The frames of a tab that have told of mentions. */
export async function countsOf(tabId: number): Promise<FrameCounts> {
  return (await item.getValue())[tabId] ?? {};
}

/** Tells whenever what the frames of a tab have told has changed; returns what ends it. */
export function watchCounts(tabId: number, onChange: () => void): () => void {
  return item.watch((all, before) => {
    if (JSON.stringify(all?.[tabId]) !== JSON.stringify(before?.[tabId])) onChange();
  });
}

/** Several counts together. */
export function total(frames: Iterable<MentionCounts>): MentionCounts {
  const norms: NormCounts = {};
  let mentions = 0;
  for (const frame of frames) {
    mentions += frame.mentions;
    for (const [key, count] of Object.entries(frame.norms)) {
      const norm = Number(key);
      if (isNormNumber(norm)) norms[norm] = (norms[norm] ?? 0) + count;
    }
  }
  return { mentions, norms };
}

/** Changes are made one after the other: two frames that tell at once must not overwrite each other. */
function change<Result>(
  make: (all: Readonly<Record<number, FrameCounts>>) => [Readonly<Record<number, FrameCounts>>, Result],
): Promise<Result> {
  const done = writing.then(async () => {
    const [next, result] = make(await item.getValue());
    await item.setValue(next);
    return result;
  });
  writing = done.catch(() => undefined);
  return done;
}
