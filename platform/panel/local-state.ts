import { storage } from 'wxt/utils/storage';
import { createTaskQueue } from '../storage/task-queue.ts';

const MAX_RECENT_MEASURES = 5;

/** In the browser's memory only, so that it is forgotten when the browser is closed. */
const recent = storage.defineItem<string[]>('session:recentMeasures', { fallback: [] });

/** The name of the citation style that was chosen last on this device; empty if none was. Parse it before use. */
export const storedCitationStyle = storage.defineItem<string>('local:citationStyle', { fallback: '' });

/** Two measures that are opened in quick succession must both be stored. */
const enqueue = createTaskQueue();

/** The ids of the measures that were viewed last, newest first. */
export function recentMeasures(): Promise<string[]> {
  return recent.getValue();
}

/** Stores that a measure was viewed, and resolves to the ids of the measures that were viewed last. */
export function addRecentMeasure(id: string): Promise<string[]> {
  return enqueue(async () => {
    const others = (await recent.getValue()).filter((other) => other !== id);
    const ids = [id, ...others].slice(0, MAX_RECENT_MEASURES);
    await recent.setValue(ids);
    return ids;
  });
}
