import { isDecidedLevel, scoreContext } from '../detection/context/page-context.ts';
import { detect, isShown } from '../detection/detect.ts';
import { PreparedBlock } from '../detection/prefilter/prepared-block.ts';
import type { DocumentText } from '../documents/document-text.ts';
import type { Reference, Sensitivity } from '../reference/reference.ts';

/** A reference with its words; offsets count in the text of the document. */
export interface FoundReference extends Reference {
  text: string;
}

/** What a document came to. */
export interface Findings {
  /** Whether the document as a whole is about the norms. */
  onTopic: boolean;
  references: FoundReference[];
}

/** Finds the references in a document that a sensitivity shows, in reading order. */
export function scan({ title, text, blocks }: DocumentText, sensitivity: Sensitivity): Findings {
  const prepared = blocks.map(({ start, end }) => ({
    blockStart: start,
    block: new PreparedBlock(text.slice(start, end)),
  }));
  const texts = prepared.map(({ block }) => block);
  const context = scoreContext(title === undefined ? texts : [title, ...texts]);
  const references = prepared.flatMap(({ blockStart, block }) =>
    detect(block, context, sensitivity)
      .filter((reference) => isShown(reference, sensitivity))
      .map((reference) => {
        const start = blockStart + reference.start;
        const end = blockStart + reference.end;
        return { ...reference, start, end, text: text.slice(start, end) };
      }),
  );
  return { onTopic: isDecidedLevel(context.level), references };
}
