import { readFileSync } from 'node:fs';

/** The transcription of the paper, unchanged. */
export const transcription = readFileSync(new URL('./rok-paper.txt', import.meta.url), 'utf8');

/**
 * The transcription without the marks that transcribing added: one block per line, headings marked `- `, list items
 * `✓ `, footnotes at the end. Nothing else is changed.
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
    // A page break may split a block: a line that starts with a small letter continues the block before it.
    const previous = /^[a-z]/.test(line) ? blocks.pop() : undefined;
    blocks.push(previous === undefined ? line : `${previous} ${line}`);
  }
  return [...blocks, ...footnotes].join('\n');
}
