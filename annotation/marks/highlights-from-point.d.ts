/** What TypeScript's DOM library lacks of https://drafts.csswg.org/css-highlight-api-1/#interacting. */
interface HighlightHitResult {
  readonly highlight: Highlight;
  readonly ranges: AbstractRange[];
}

interface HighlightRegistry {
  /** Missing in the oldest browsers that we support. */
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): HighlightHitResult[];
}
