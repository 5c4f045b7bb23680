import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PopoverHost } from '../../annotation/popover/popover-host.tsx';
import { translate } from '../../platform/translate.ts';

declare global {
  /** Set, on `self`, once this script is in the frame: the scripts of an extension share a world. In Firefox `globalThis` is another object. */
  var makePopover: (() => PopoverHost) | undefined;
}

/** Comes into a frame when its reader first comes to a mark, and leaves there what shows the popover. */
export default defineUnlistedScript(() => {
  self.makePopover = () => new PopoverHost(translate);
});
