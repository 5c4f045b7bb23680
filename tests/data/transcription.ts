import { readFileSync } from 'node:fs';

/** The transcription of the paper as it was given, untouched. */
export const transcription = readFileSync(new URL('./rok-paper.txt', import.meta.url), 'utf8');

/**
 * The transcription with what the transcribing added taken away: one block per line, headings marked `- `, list items
 * `✓ `, the text of footnotes after all else. Nothing else is changed, and the rebuilt text is not changed at all.
 */
export function withoutTranscriptionMarks(text: string): string {
  const lines = text
    .replaceAll('**', '') // bold
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/^- ✓ /, '✓ '));
  const footnote = /^([¹²³])\) /;
  const footnotes = lines.filter((line) => footnote.test(line)).map((line) => line.replace(footnote, '$1 '));
  const blocks: string[] = [];
  for (const line of lines.filter((each) => !footnote.test(each))) {
    // A page break cuts a block in two: what goes on with a small letter belongs to the block before.
    const previous = /^[a-z]/.test(line) ? blocks.pop() : undefined;
    blocks.push(previous === undefined ? line : `${previous} ${line}`);
  }
  return [...blocks, ...footnotes].join('\n');
}
