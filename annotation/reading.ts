import { mergeContexts, scoreContext } from '../detection/context.ts';
import { detect } from '../detection/detect.ts';
import { mayRefer } from '../detection/may-refer.ts';
import type { PageContext } from '../detection/reference.ts';
import type { Mark } from './mark.ts';
import { Pace } from './pace.ts';
import { readBlocks, type TextBlock } from './text-flow.ts';
import { rangeOf } from './text-range.ts';

/** What was read of a tree: every run of text, those that may refer to a norm, and the possible hosts of shadow roots. */
export interface Reading {
  texts: string[];
  candidates: TextBlock[];
  hosts: Element[];
}

/** A page that changes faster than it can be read in slices is read in one go after so many tries. */
const slicedTries = 3;

/** Reads a tree in slices of time. */
export async function readTree(tree: ParentNode, shallow = false): Promise<Reading> {
  for (let tries = 0; ; tries++) {
    const reading = await tryReading(tree, shallow, tries < slicedTries);
    if (reading) return reading;
  }
}

/** Nothing when the page took away the ground between two slices. */
async function tryReading(tree: ParentNode, shallow: boolean, sliced: boolean): Promise<Reading | undefined> {
  const reading: Reading = { texts: [], candidates: [], hosts: [] };
  // The whole document is an editor.
  if (document.designMode === 'on') return reading;
  const pace = new Pace();
  const blocks = readBlocks(tree, { shallow, onHost: (host) => reading.hosts.push(host) });
  for (let next = blocks.next(); ; next = blocks.next()) {
    if (next.done) return next.value ? reading : undefined;
    reading.texts.push(next.value.text);
    if (mayRefer(next.value.text)) reading.candidates.push(next.value);
    if (sliced && pace.spent) await pace.rest();
  }
}

/** What the page is about, by these texts and by what was known before. */
export function contextOf(texts: readonly string[], known?: PageContext): PageContext {
  const context = scoreContext(texts);
  return known ? mergeContexts(known, context) : context;
}

let lastId = 0;

/** Finds the references in the candidates of a reading, also those that nothing supports, in slices of time. */
export async function findMarks(candidates: readonly TextBlock[], context: PageContext): Promise<Mark[]> {
  const pace = new Pace();
  const marks: Mark[] = [];
  for (const block of candidates) {
    for (const reference of detect(block.text, context, 'everything')) {
      marks.push({ id: ++lastId, reference, block, range: rangeOf(block, reference.start, reference.end) });
    }
    if (pace.spent) await pace.rest();
  }
  return marks;
}
