import { storage } from 'wxt/utils/storage';
import { isNormNumber } from '../../data/norms/norms.ts';
import { type MentionCounts, noMentions } from '../../reference/mention.ts';
import { createTaskQueue } from '../storage/task-queue.ts';

/** The counts that the frames of a tab have reported, by the id of the frame. */
export type FrameCounts = Readonly<Record<number, MentionCounts>>;

type TabCounts = Readonly<Record<number, FrameCounts>>;

/** Kept in the browser's memory only, because the background may be suspended at any time. */
const item = storage.defineItem<TabCounts>('session:tabCounts', { fallback: {} });

/** Two frames that report at the same time must not overwrite each other. */
const enqueue = createTaskQueue();

/** Stores the counts that a frame has reported, undefined for none, and resolves to the counts of all frames of the tab. */
export function recordCounts(tabId: number, frameId: number, counts: MentionCounts | undefined): Promise<FrameCounts> {
  return changeTab(tabId, ({ [frameId]: _, ...others }) => (counts ? { ...others, [frameId]: counts } : others));
}

/** Removes the counts of frames, except those that have reported other counts since, and resolves to the counts that are left. */
export function removeFrames(tabId: number, stale: FrameCounts): Promise<FrameCounts> {
  return changeTab(tabId, (frames) =>
    Object.fromEntries(
      Object.entries(frames).filter(
        ([frameId, counts]) => JSON.stringify(stale[Number(frameId)]) !== JSON.stringify(counts),
      ),
    ),
  );
}

/** Removes the counts of a tab that was closed. */
export async function removeTab(tabId: number): Promise<void> {
  await changeTab(tabId, () => ({}));
}

/** The counts of every tab, by its id. */
export function allCounts(): Promise<TabCounts> {
  return item.getValue();
}

/** The counts of the frames of a tab; frames without mentions have none. */
export async function countsOf(tabId: number): Promise<FrameCounts> {
  return (await allCounts())[tabId] ?? {};
}

/** Calls a listener when the counts of a tab have changed; returns a function that stops it. */
export function watchCounts(tabId: number, listener: () => void): () => void {
  return item.watch((now, before) => {
    if (JSON.stringify(now?.[tabId]) !== JSON.stringify(before?.[tabId])) listener();
  });
}

/** Calls a listener when the counts of any tab have changed; returns a function that stops it. */
export function watchAllCounts(listener: () => void): () => void {
  return item.watch(listener);
}

/** The sum of several counts. */
export function total(frames: Iterable<MentionCounts>): MentionCounts {
  const sum = { ...noMentions, norms: { ...noMentions.norms } };
  for (const { mentions, norms, hidden, revision } of frames) {
    sum.mentions += mentions;
    sum.hidden += hidden;
    sum.revision += revision;
    for (const [key, count] of Object.entries(norms)) {
      const norm = Number(key);
      if (isNormNumber(norm)) sum.norms[norm] = (sum.norms[norm] ?? 0) + count;
    }
  }
  return sum;
}

/** Changes the counts of one tab. A tab without counts has no entry. */
function changeTab(tabId: number, change: (frames: FrameCounts) => FrameCounts): Promise<FrameCounts> {
  return enqueue(async () => {
    const { [tabId]: before = {}, ...otherTabs } = await item.getValue();
    const frames = change(before);
    await item.setValue(Object.keys(frames).length > 0 ? { ...otherTabs, [tabId]: frames } : otherTabs);
    return frames;
  });
}
