import type { PageContext } from '../../detection/context/context-types.ts';
import { extendContext, scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { languageOf } from '../../detection/normalize/language.ts';
import { mayContainReference, mayContainReferenceInJoinedText } from '../../detection/prefilter/block-prefilter.ts';
import { kindOf } from '../../documents/html/element-kinds.ts';
import type { Mark, MarkedBlock } from '../marks/mark.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { possibleShadowHosts } from './shadow-hosts.ts';
import { type ReadBlock, readBlocks } from './text-flow.ts';
import { rangeOf } from './text-range.ts';
import { TimeSlice } from './time-slice.ts';

/** What was read of a tree. */
export interface TreeScan {
  /** The text of every block in the parts that may hold a reference, in reading order. */
  texts: string[];
  /** The text of all other parts, glued together from their blocks. */
  besides: string[];
  /** The blocks that may refer to a norm. */
  candidates: ReadBlock[];
  /** The possible hosts of shadow roots. */
  hosts: Element[];
}

/** How much text is looked at in one go, in UTF-16 units: much at first, and little where something may be. */
const coarse = 60_000;
const fine = 4000;

/** Reads a tree in slices of time: part by part, and only those block by block that may hold something. */
export async function scanTree(tree: ParentNode, shallow = false): Promise<TreeScan> {
  const reading: TreeScan = { texts: [], besides: [], candidates: [], hosts: [] };
  // The whole document is an editor, or this part of it is one by now.
  if (document.designMode === 'on' || (tree instanceof Element && kindOf(tree) === 'gap')) return reading;
  const pace = new TimeSlice();
  if (shallow) readBlocksOf(tree, shallow, reading);
  else {
    for (const part of chunksOf(tree, coarse)) {
      const isCoarse = !part.shallow && part.text.length > fine && mayContainReferenceInJoinedText(part.text);
      const parts = isCoarse ? chunksOf(part.container, fine) : [part];
      for (const finer of parts) {
        readPart(finer, reading);
        if (pace.isExhausted) await pace.yield();
      }
    }
  }
  reading.hosts = possibleShadowHosts(tree, shallow);
  if (pace.isExhausted) await pace.yield();
  return reading;
}

function readPart({ container, shallow, text }: Chunk, reading: TreeScan): void {
  if (mayContainReferenceInJoinedText(text)) readBlocksOf(container, shallow, reading);
  else reading.besides.push(text);
}

function readBlocksOf(container: ParentNode, shallow: boolean, reading: TreeScan): void {
  for (const block of readBlocks(container, shallow)) {
    reading.texts.push(block.text);
    if (mayContainReference(block.text)) reading.candidates.push(block);
  }
}

/** What the page is about, by what was read of it and by what was known before. */
export function contextOf({ texts, besides }: Pick<TreeScan, 'texts' | 'besides'>, known?: PageContext): PageContext {
  return known ? extendContext(known, texts, besides) : scoreContext(texts, besides);
}

let lastId = 0;

/** Finds the references in the candidates of a reading, also those that nothing supports, in slices of time. */
export async function findMarks(candidates: readonly ReadBlock[], context: PageContext): Promise<Mark[]> {
  const pace = new TimeSlice();
  const marks: Mark[] = [];
  for (const read of candidates) {
    let block: MarkedBlock | undefined;
    for (const reference of detect(read.text, context, 'everything')) {
      block ??= { container: read.container, language: languageOf(read.text), textHash: hashText(read.text) };
      marks.push({ id: ++lastId, reference, block, range: rangeOf(read, reference.start, reference.end) });
    }
    if (pace.isExhausted) await pace.yield();
  }
  return marks;
}

/** Nearly always another number for another text: a sum in which each place counts otherwise. */
function hashText(text: string): number {
  let print = text.length;
  for (let index = 0; index < text.length; index++)
    print = (Math.imul(print, 31) + text.charCodeAt(index)) & 0x3fffffff;
  return print;
}
