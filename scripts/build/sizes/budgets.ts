/** How large an entry of the extension may be: all that it loads at its start, minified and gzipped, in kilobytes of 1000 bytes. */
export interface Budget {
  entry: string;
  budget: number;
}

/**
 * The budgets, each a little above what the entry weighs. The first two are for the pages that anybody opens, and
 * `popover` for those where a reader comes to a mark (docs/decisions/0018). Extension pages are read from the disk.
 */
export const BUDGETS: readonly Budget[] = [
  { entry: 'sentinel', budget: 2 },
  { entry: 'annotator', budget: 45 },
  { entry: 'popover', budget: 23 },
  { entry: 'background', budget: 41 },
  { entry: 'popup', budget: 55 },
  { entry: 'sidepanel', budget: 105 },
  { entry: 'options', budget: 27 },
  { entry: 'welcome', budget: 77 },
];
