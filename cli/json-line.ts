import type { Findings } from './scan.ts';

/** One line of JSON for one file, as https://jsonlines.org has it. */
export function jsonLine(file: string, { onTopic, references }: Findings): string {
  const listed = references.map(({ start, end, text, norms, kind, confidence, because }) => {
    return { start, end, text, norms, kind, confidence, because };
  });
  return `${JSON.stringify({ file, onTopic, references: listed })}\n`;
}
