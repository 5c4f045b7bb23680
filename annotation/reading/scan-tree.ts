import type { PageContext } from '../../detection/context/context-types.ts';
import { hearOn, scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { languageOf } from '../../detection/normalize/language.ts';
import { mayHold, mayRefer } from '../../detection/prefilter/block-prefilter.ts';
import { kindOf } from '../../documents/html/element-kinds.ts';
import type { Mark, MarkedBlock } from '../marks/mark.ts';
import { type Part, partsOf } from './chunks.ts';
import { possibleHosts } from './shadow-hosts.ts';
import { type ReadBlock, readBlocks } from './text-flow.ts';
import { rangeOf } from './text-range.ts';
import { Pace } from './time-slice.ts';

/** What was read of a tree. */
export interface Reading {
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
export async function readTree(tree: ParentNode, shallow = false): Promise<Reading> {
  const reading: Reading = { texts: [], besides: [], candidates: [], hosts: [] };
  // The whole document is an editor, or this part of it is one by now.
  if (document.designMode === 'on' || (tree instanceof Element && kindOf(tree) === 'gap')) return reading;
  const pace = new Pace();
  if (shallow) readBlocksOf(tree, shallow, reading);
  else {
    for (const part of partsOf(tree, coarse)) {
      const isCoarse = !part.shallow && part.text.length > fine && mayHold(part.text);
      const parts = isCoarse ? partsOf(part.container, fine) : [part];
      for (const finer of parts) {
        readPart(finer, reading);
        if (pace.spent) await pace.rest();
      }
    }
  }
  reading.hosts = possibleHosts(tree, shallow);
  if (pace.spent) await pace.rest();
  return reading;
}

function readPart({ container, shallow, text }: Part, reading: Reading): void {
  if (mayHold(text)) readBlocksOf(container, shallow, reading);
  else reading.besides.push(text);
}

function readBlocksOf(container: ParentNode, shallow: boolean, reading: Reading): void {
  for (const block of readBlocks(container, shallow)) {
    reading.texts.push(block.text);
    if (mayRefer(block.text)) reading.candidates.push(block);
  }
}

/** What the page is about, by what was read of it and by what was known before. */
export function contextOf({ texts, besides }: Pick<Reading, 'texts' | 'besides'>, known?: PageContext): PageContext {
  return known ? hearOn(known, texts, besides) : scoreContext(texts, besides);
}

let lastId = 0;

/** Finds the references in the candidates of a reading, also those that nothing supports, in slices of time. */
export async function findMarks(candidates: readonly ReadBlock[], context: PageContext): Promise<Mark[]> {
  const pace = new Pace();
  const marks: Mark[] = [];
  for (const read of candidates) {
    let block: MarkedBlock | undefined;
    for (const reference of detect(read.text, context, 'everything')) {
      block ??= { container: read.container, language: languageOf(read.text), print: printOf(read.text) };
      marks.push({ id: ++lastId, reference, block, range: rangeOf(read, reference.start, reference.end) });
    }
    if (pace.spent) await pace.rest();
  }
  return marks;
}

/** Nearly always another number for another text: a sum in which each place counts otherwise. */
function printOf(text: string): number {
  let print = text.length;
  for (let index = 0; index < text.length; index++)
    print = (Math.imul(print, 31) + text.charCodeAt(index)) & 0x3fffffff;
  return print;
}
