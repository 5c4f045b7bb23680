/** Names of one thing: a search by any of them finds the same. */
export interface Synonym {
  readonly english: readonly string[];
  /** As Korean ministries write them, with spaces; a query may leave the spaces out. */
  readonly korean: readonly string[];
}

/** A synonym from its English and its Korean names, each a list with commas. */
export function synonym(english: string, korean: string): Synonym {
  return { english: english.split(/,\s+/), korean: korean.split(/,\s+/) };
}
