/** A practice pack's file, of which the build leaves what a popover shows. */
declare module '*.json?popover' {
  const pack: import('./popover-pack.ts').PopoverPack;
  export default pack;
}
