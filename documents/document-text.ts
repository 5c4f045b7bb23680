/** A passage of a document that reads on without a break: a paragraph, a heading, a table cell. UTF-16 offsets, `end` exclusive. */
export interface TextBlock {
  start: number;
  end: number;
}

/** The text of a document, and its blocks in reading order. */
export interface DocumentText {
  /** Set where the format keeps the title apart from the text. */
  title?: string;
  text: string;
  blocks: TextBlock[];
}

/** A document that can't be read. The message is one sentence that says what is wrong with it and what to do. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

/** Joins blocks to a document, separated by blank lines. Blocks are trimmed, and empty ones are left out. */
export function joinBlocks(blocks: Iterable<string>): DocumentText {
  const document: DocumentText = { text: '', blocks: [] };
  for (const block of blocks) {
    const trimmed = block.trim();
    if (trimmed === '') continue;
    if (document.text !== '') document.text += '\n\n';
    const start = document.text.length;
    document.text += trimmed;
    document.blocks.push({ start, end: document.text.length });
  }
  return document;
}
