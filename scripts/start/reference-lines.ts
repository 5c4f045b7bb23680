import { paragraphOf } from '../../data/norms/norms.ts';
import type { Mention } from '../../reference/mention.ts';

/** What a page refers to, as lines of text: one for every wording, with how often it stands there and the norms it means. */
export function referenceLines(mentions: readonly Mention[]): string[] {
  if (mentions.length === 0) return ['No references to the norms on this page.'];
  const width = Math.max(...mentions.map(({ text }) => text.length));
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const line = lineOf(mention, width);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) => `${`${count} ×`.padStart(6)}  ${line}`);
  return [`${mentions.length} ${mentions.length === 1 ? 'reference' : 'references'} to the norms:`, ...lines];
}

function lineOf({ text, norms, confidence }: Mention, width: number): string {
  const names =
    norms.length > 3
      ? `Norms ${norms.join(', ')}`
      : norms.map((norm) => `Norm ${norm} · ${paragraphOf(norm)}`).join(', ');
  return `${confidence.padEnd(9)}  ${text.padEnd(width)}  ${names}`;
}
