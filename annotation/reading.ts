import { mergeContexts, scoreContext } from '../detection/context.ts';
import { detect } from '../detection/detect.ts';
import { mayHold, mayRefer } from '../detection/may-refer.ts';
import type { PageContext } from '../detection/reference.ts';
import { kindOf } from './element-kinds.ts';
import type { Mark } from './mark.ts';
import { Pace } from './pace.ts';
import { type Part, partsOf } from './parts.ts';
import { readBlocks, type TextBlock } from './text-flow.ts';
import { rangeOf } from './text-range.ts';

/** What was read of a tree. */
export interface Reading {
  /** The text of every block in the parts that may hold a reference, in reading order. */
  texts: string[];
  /** The text of all other parts, glued together from their blocks. */
  besides: string[];
  /** The blocks that may refer to a norm. */
  candidates: TextBlock[];
  /** The possible hosts of shadow roots. */
  hosts: Element[];
}

/** Reads a tree in slices of time: part by part, and only those block by block that may hold something. */
export async function readTree(tree: ParentNode, shallow = false): Promise<Reading> {
  const reading: Reading = { texts: [], besides: [], candidates: [], hosts: [] };
  // The whole document is an editor, or this part of it is one by now.
  if (document.designMode === 'on' || (tree instanceof Element && kindOf(tree) === 'gap')) return reading;
  const pace = new Pace();
  if (shallow) readBlocksOf(tree, shallow, reading);
  else {
    for (const part of partsOf(tree)) {
      readPart(part, reading);
      if (pace.spent) await pace.rest();
    }
  }
  return reading;
}

function readPart({ container, shallow, text }: Part, reading: Reading): void {
  if (container instanceof Element) reading.hosts.push(...hostsIn(container, shallow));
  if (mayHold(text)) readBlocksOf(container, shallow, reading);
  else reading.besides.push(text);
}

function readBlocksOf(container: ParentNode, shallow: boolean, reading: Reading): void {
  for (const block of readBlocks(container, shallow)) {
    reading.texts.push(block.text);
    if (mayRefer(block.text)) reading.candidates.push(block);
  }
}

/**
 * Elements that may hold a shadow root: custom ones, and plain ones that hold nothing else. To ask every plain element would cost
 * more than all other reading.
 */
const possibleHosts =
  'descendant-or-self::*[contains(local-name(),"-") or (not(node()) and (self::div or self::section or self::article or self::main or self::aside or self::span or self::p))]';

let expression: XPathExpression | undefined;

function hostsIn(container: Element, shallow: boolean): Element[] {
  if (shallow) return container.localName.includes('-') ? [container] : [];
  expression ??= document.createExpression(possibleHosts);
  const found = expression.evaluate(container, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index)).filter(
    (host) => host instanceof Element,
  );
}

/** What the page is about, by what was read of it and by what was known before. */
export function contextOf({ texts, besides }: Pick<Reading, 'texts' | 'besides'>, known?: PageContext): PageContext {
  const context = scoreContext(texts, besides);
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
