import { packs } from './packs.data.ts';
import { type PopoverPack, popoverPackOf } from './popover-pack.ts';

// A module of its own: pages that need only one of the two lists would otherwise load both.

/** The part of each practice pack that a popover shows, in the order of `packs`. */
export const popoverPacks: readonly PopoverPack[] = packs.map(popoverPackOf);
