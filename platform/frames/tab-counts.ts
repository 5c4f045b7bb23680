import { storage } from 'wxt/utils/storage';
import { isNormNumber } from '../../data/norms/norms.ts';
import { type MentionCounts, noMentions } from '../../reference/mention.ts';

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
    const { [tabId]: __, ...otherTabs } = all;
    return [Object.keys(frames).length > 0 ? { ...otherTabs, [tabId]: frames } : otherTabs, frames];
  });
}

/** Forgets what frames of a tab have told that are gone, unless they have told something else since; gives those that are left. */
export function forgetFrames(tabId: number, gone: FrameCounts): Promise<FrameCounts> {
  return change((all) => {
    const left = Object.entries(all[tabId] ?? {}).filter(
      ([frameId, counts]) => JSON.stringify(gone[Number(frameId)]) !== JSON.stringify(counts),
    );
    const { [tabId]: _, ...otherTabs } = all;
    const frames = Object.fromEntries(left);
    return [left.length > 0 ? { ...otherTabs, [tabId]: frames } : otherTabs, frames];
  });
}

/** Forgets a tab that was closed. */
export function forgetTab(tabId: number): Promise<void> {
  return change(({ [tabId]: _, ...others }) => [others, undefined]);
}

/** What every tab has told, by its id. */
export function allCounts(): Promise<Readonly<Record<number, FrameCounts>>> {
  return item.getValue();
}

/** The frames of a tab that have told of mentions. */
export async function countsOf(tabId: number): Promise<FrameCounts> {
  return (await allCounts())[tabId] ?? {};
}

/** Tells whenever what the frames of a tab have told has changed; returns what ends it. */
export function watchCounts(tabId: number, onChange: () => void): () => void {
  return item.watch((all, before) => {
    if (JSON.stringify(all?.[tabId]) !== JSON.stringify(before?.[tabId])) onChange();
  });
}

/** Tells whenever what any frame of any tab has told has changed; returns what ends it. */
export function watchAllCounts(onChange: () => void): () => void {
  return item.watch(onChange);
}

/** Several counts together. */
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
