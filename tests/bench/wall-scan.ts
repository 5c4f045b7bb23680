import type { Stage } from './stage.ts';

export async function scanByTheClock(_stage: Stage): Promise<boolean> {
  return true;
}
