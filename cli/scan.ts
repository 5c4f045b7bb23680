import { isDecidedLevel, scoreContext } from '../detection/context/page-context.ts';
import { detect, isShown } from '../detection/detect.ts';
import { PreparedBlock } from '../detection/prefilter/prepared-block.ts';
import type { DocumentText } from '../documents/document-text.ts';
import type { Reference, Sensitivity } from '../reference/reference.ts';

/** A reference with its text; offsets are in the text of the document. */
interface FoundReference extends Reference {
  text: string;
}

/** The result of scanning a document. */
export interface Findings {
  /** Whether the document as a whole is about the norms. */
  onTopic: boolean;
  references: FoundReference[];
}

/** Finds the references in a document that are shown at a sensitivity, in reading order. */
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
