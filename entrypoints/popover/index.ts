import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PopoverHost } from '../../annotation/popover/popover-host.tsx';
import { translate } from '../../platform/translate.ts';

declare global {
  /**
   * Set on `self` once this script is in the frame, because all content scripts of an extension share one world. In
   * Firefox, `globalThis` is another object there.
   */
  var makePopover: (() => PopoverHost) | undefined;
}

/** Injected into a frame when its reader first approaches a mark; defines the function that creates the popover. */
export default defineUnlistedScript(() => {
  self.makePopover = () => new PopoverHost(translate);
});
