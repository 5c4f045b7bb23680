import type { Token } from './tokens.ts';

/** A word of the index: folded, and as it is mostly written. */
export interface KnownWord {
  readonly folded: string;
  readonly written: string;
}

/** The words of some texts, each text as its units: those that stand in the most texts first. */
export function vocabularyOf(texts: readonly (readonly Token[])[]): KnownWord[] {
  const counts = new Map<string, Map<string, number>>();
  for (const units of texts) {
    for (const [written, folded] of new Map(units.map((unit) => [unit.written, unit.folded]))) {
      const forms = counts.get(folded) ?? new Map<string, number>();
      counts.set(folded, forms.set(written, (forms.get(written) ?? 0) + 1));
    }
  }
  return Array.from(counts, ([folded, forms]) => {
    const [[written, count] = [folded, 0]] = [...forms].sort(
      ([a, n], [b, m]) => m - n || Number(a < b) - Number(a > b),
    );
    return { folded, written, count };
  }).sort((a, b) => b.count - a.count);
}
