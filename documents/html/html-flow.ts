import type { DefaultTreeAdapterTypes } from 'parse5';
import { GAP, isFootnoteMark } from './element-kinds.ts';
import { flowKindOf } from './flow-kind.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** How far a walk has come among the children of a node, and what is to be done when it has seen them all. */
interface Step {
  children: Child[];
  next: number;
  leave?: 'block' | 'footnote mark';
}

/**
 * The runs of text below a node in document order, as `annotation/reading/text-flow.ts` reads them in a browser: inline elements are joined,
 * blocks separate, and what is no text to read is a gap. Iterative, because pages nest thousands of levels deep.
 */
export function* flow(root: Parent): Generator<string> {
  const steps: Step[] = [{ children: root.childNodes, next: 0 }];
  let run = '';
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const node = step.children[step.next++];
    if (node === undefined) {
      steps.pop();
      if (step.leave === 'footnote mark') run += GAP;
      if (step.leave === 'block') {
        if (hasText(run)) yield run;
        run = '';
      }
    } else if ('value' in node) {
      run += node.value;
    } else if ('tagName' in node) {
      const kind = flowKindOf(node);
      if (kind === 'break') run += '\n';
      if (kind === 'gap') run += GAP;
      if (kind === 'inline') {
        const isMark = isFootnoteMark(traitsOf(node));
        if (isMark) run += GAP;
        steps.push({ children: node.childNodes, next: 0, ...(isMark ? { leave: 'footnote mark' } : {}) });
      }
      if (kind === 'block') {
        if (hasText(run)) yield run;
        run = '';
        steps.push({ children: node.childNodes, next: 0, leave: 'block' });
      }
    }
  }
  if (hasText(run)) yield run;
}

function hasText(run: string): boolean {
  return run.replaceAll(GAP, '').trim() !== '';
}

/** An element as the DOM presents it; its text is put together only when it is read. */
function traitsOf(element: DefaultTreeAdapterTypes.Element): { localName: string; textContent: string } {
  return {
    localName: element.tagName,
    get textContent() {
      return textContent(element);
    },
  };
}

/** All text below a node, also what is not read. */
export function textContent(node: Parent): string {
  const waiting: Child[] = node.childNodes.toReversed();
  let text = '';
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('value' in next) text += next.value;
    else if ('childNodes' in next) for (const child of next.childNodes.toReversed()) waiting.push(child);
  }
  return text;
}
