// `vitest/browser` takes its types from whichever of Vitest's own provider packages is installed. None of them is, so one name is
// given to the types that they share.
declare module '@vitest/browser-preview/context' {
  export * from '@vitest/browser/context';
}
