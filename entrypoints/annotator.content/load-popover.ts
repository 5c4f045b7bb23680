import type { PopoverHost } from '../../annotation/popover/popover-host.tsx';
import { sendMessage } from '../../platform/messages/messages.ts';
import type {} from '../popover/index.ts';

/** What shows the popover, from a script of its own that has to be put into the frame first. Rejects when it can't be. */
export async function loadPopover(): Promise<PopoverHost> {
  if (!self.makePopover) await sendMessage('popoverNeeded');
  if (!self.makePopover) throw new Error('The popover’s script did not come.');
  return self.makePopover();
}
