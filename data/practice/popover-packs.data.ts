import { packs } from './packs.data.ts';
import { type PopoverPack, popoverPackOf } from './popover-pack.ts';

// A module of its own, because pages that show a popover must not load whole packs.

/** The part of each practice pack that a popover shows, in the order of `packs`. */
export const popoverPacks: readonly PopoverPack[] = packs.map(popoverPackOf);
