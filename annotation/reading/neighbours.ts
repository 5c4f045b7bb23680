import { mayContainReferenceAcross } from '../../detection/prefilter/block-prefilter.ts';
import { endsSentence } from '../../documents/layout/join-runs.ts';
import { ContainerLookup, joinedAround, withoutNested } from './block-tree.ts';
import type { Root } from './text-flow.ts';

/** How many text nodes, and how many UTF-16 units of text, are looked at beside a tree. */
const maxNodes = 30;
const maxLength = 60;

/**
 * The trees in document order, together with the containers of the texts right before and after them that may read on in
 * them: a change of one line of a paragraph may complete a reference of the line before.
 */
export function withNeighbours(trees: ReadonlySet<ParentNode>): ParentNode[] {
  const all = new Set(trees);
  for (const tree of trees) {
    const root = tree.getRootNode();
    if (!isRoot(root) || tree === root) continue;
    const lookup = new ContainerLookup(root);
    const last = lastInside(tree);
    const edges = [
      [textBeside(tree, root, 'previousNode'), textBeside(tree, root, 'nextNode')],
      [textBeside(last, root, 'previousNode', true), textBeside(last, root, 'nextNode')],
    ] as const;
    for (const [before, after] of edges) {
      if (!mayReadOn(before.text, after.text)) continue;
      for (const { node } of [before, after]) {
        const container = node && !tree.contains(node) ? lookup.containerOf(node) : undefined;
        if (container && container !== root) all.add(joinedAround(container) ?? container);
      }
    }
  }
  return [...withoutNested({ trees: all, containers: new Set() }).trees].sort(inDocumentOrder);
}

/** Whether a reference may begin in one text and continue in the next, if the page shows both as one. */
export function mayReadOn(before: string, after: string): boolean {
  return !endsSentence(before) && mayContainReferenceAcross(before, after);
}

/** Whether the first text of a tree is the one that follows a text node. */
export function isNextText(text: Text, tree: ParentNode): boolean {
  const root = tree.getRootNode();
  const next = isRoot(root) ? textBeside(text, root, 'nextNode').node : undefined;
  return next !== undefined && tree.contains(next);
}

/** The text before or after a node in document order, and the nearest text node of it that is not blank. */
function textBeside(
  from: Node,
  root: Root,
  step: 'previousNode' | 'nextNode',
  isIncluded = false,
): { text: string; node?: Text } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  let node = isIncluded && from instanceof Text ? from : walker[step]();
  let found: Text | undefined;
  let text = '';
  for (let count = 0; node instanceof Text && count < maxNodes && text.length < maxLength; count++) {
    text = step === 'nextNode' ? text + node.data : node.data + text;
    if (node.data.trim() !== '') found ??= node;
    node = walker[step]();
  }
  return { text, ...(found && { node: found }) };
}

/** The last node inside a tree. */
function lastInside(tree: ParentNode): Node {
  let last: Node = tree;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function isRoot(node: Node): node is Root {
  return node instanceof Document || node instanceof ShadowRoot;
}

function inDocumentOrder(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
