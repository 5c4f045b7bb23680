/** A stretch of a document's text that reads on without a break: a paragraph, a heading, a cell. UTF-16 offsets. */
export interface TextBlock {
  start: number;
  end: number;
}

/** The text of a document, and the blocks in it in reading order. */
export interface DocumentText {
  /** Where the format gives one that is no part of the text. */
  title?: string;
  text: string;
  blocks: TextBlock[];
}

/** Stands between two blocks. */
const BREAK = '\n\n';

/** Puts blocks one below the other; blank ones are left out, and blanks around a block. */
export function fromBlocks(blocks: Iterable<string>): DocumentText {
  const document: DocumentText = { text: '', blocks: [] };
  for (const block of blocks) {
    const text = block.trim();
    if (text === '') continue;
    const start = document.text.length + (document.text === '' ? 0 : BREAK.length);
    document.text += document.text === '' ? text : `${BREAK}${text}`;
    document.blocks.push({ start, end: start + text.length });
  }
  return document;
}
