import type { Stage } from './stage.ts';

export async function mutateByTheClock(_stage: Stage): Promise<boolean> {
  return true;
}
