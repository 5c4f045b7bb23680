import { storage } from 'wxt/utils/storage';

/** So many measures are remembered. */
const most = 5;

/** The ids of the measures that were read last, newest first; forgotten when the browser is closed. */
const recent = storage.defineItem<string[]>('session:recentMeasures', { fallback: [] });

/** The ids of the measures that were read last, newest first. */
export function recentMeasures(): Promise<string[]> {
  return recent.getValue();
}

/** Remembers that a measure was read; gives the measures that were read last. */
export async function noteRead(id: string): Promise<string[]> {
  const read = [id, ...(await recent.getValue()).filter((other) => other !== id)].slice(0, most);
  await recent.setValue(read);
  return read;
}
