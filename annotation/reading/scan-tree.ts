import { mayContainReferenceInJoinedText } from '../../detection/prefilter/block-prefilter.ts';
import { PreparedBlock } from '../../detection/prefilter/prepared-block.ts';
import { kindOf } from '../../documents/html/element-kinds.ts';
import { chunksOf } from './chunks.ts';
import { possibleShadowHosts } from './shadow-hosts.ts';
import { readBlocks, type TextBlock } from './text-flow.ts';
import { TimeSlice } from './time-slice.ts';

/** A block that may contain a reference. */
export interface CandidateBlock {
  textBlock: TextBlock;
  prepared: PreparedBlock;
}

/** The text of a tree, and the places in it that need a closer look. */
export interface TreeScan {
  /** Every block in the chunks that may contain a reference, in reading order. */
  blocks: PreparedBlock[];
  /** The text of each other chunk, its blocks joined without separators. */
  joinedTexts: string[];
  /** The blocks that may contain a reference. */
  candidates: CandidateBlock[];
  /** The elements that may have a shadow root. */
  hosts: Element[];
}

/**
 * The length of text that is tested in one step, in UTF-16 units: long at first, and short where the long one may
 * contain a reference.
 */
const coarseLength = 60_000;
const fineLength = 4000;

/**
 * Reads a tree in slices of time. Only the chunks that may contain a reference are read block by block.
 *
 * @param shallow reads only the runs of the tree's own element
 */
export async function scanTree(tree: ParentNode, shallow = false): Promise<TreeScan> {
  const scan: TreeScan = { blocks: [], joinedTexts: [], candidates: [], hosts: [] };
  // The whole document is an editor, or this tree has become one.
  if (document.designMode === 'on' || (tree instanceof Element && kindOf(tree) === 'gap')) return scan;
  const slice = new TimeSlice();
  if (shallow) scanBlocks(tree, shallow, scan);
  else {
    for (const chunk of chunksOf(tree, coarseLength)) {
      const mayContain = mayContainReferenceInJoinedText(chunk.text);
      const isSplit = mayContain && !chunk.shallow && chunk.text.length > fineLength;
      const parts = isSplit ? chunksOf(chunk.container, fineLength) : [chunk];
      for (const part of parts) {
        const isCandidate = part === chunk ? mayContain : mayContainReferenceInJoinedText(part.text);
        if (isCandidate) scanBlocks(part.container, part.shallow, scan);
        else scan.joinedTexts.push(part.text);
        if (slice.isExhausted) await slice.yield();
      }
    }
  }
  scan.hosts = possibleShadowHosts(tree, shallow);
  if (slice.isExhausted) await slice.yield();
  return scan;
}

function scanBlocks(container: ParentNode, shallow: boolean, scan: TreeScan): void {
  for (const textBlock of readBlocks(container, shallow)) {
    const prepared = new PreparedBlock(textBlock.text);
    scan.blocks.push(prepared);
    if (prepared.mayContainReference) scan.candidates.push({ textBlock, prepared });
  }
}
