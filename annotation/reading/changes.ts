import { kindOf } from '../../documents/html/element-kinds.ts';
import { Containers } from './block-tree.ts';
import type { Root } from './text-flow.ts';

/** What has to be read again after changes: whole trees, and the runs that belong to a container itself. */
export interface Changes {
  trees: Set<ParentNode>;
  containers: Set<ParentNode>;
  /** Whether elements have left the document. */
  hasLosses: boolean;
}

/** Nothing to be read again. */
export function noChanges(): Changes {
  return { trees: new Set(), containers: new Set(), hasLosses: false };
}

/** Changes that come within this time, in milliseconds, are read together. */
const batchTime = 100;

/**
 * Watches a tree and reports its changes in batches.
 *
 * @param signal ends the watch
 */
export function watchChanges(root: Root, onChanges: (changes: Changes) => void, signal: AbortSignal): void {
  let changes = noChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    const batch = changes;
    timer = undefined;
    changes = noChanges();
    onChanges(batch);
  };
  const observer = new MutationObserver((records) => {
    const containers = new Containers(root);
    for (const record of records) note(record, containers, changes);
    if (changes.trees.size + changes.containers.size > 0) timer ??= setTimeout(report, batchTime);
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['contenteditable'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function note(record: MutationRecord, containers: Containers, changes: Changes): void {
  if (record.type === 'attributes') {
    noteEditor(record.target, containers, changes);
    return;
  }
  const seen = [...record.addedNodes, ...record.removedNodes].filter(isSeen);
  if (record.type === 'childList' && seen.length === 0) return;
  changes.hasLosses ||= record.removedNodes.length > 0;
  const container = containers.of(record.target);
  if (!container) return;
  if (!leavesRunsAlone(record)) changes.containers.add(container);
  for (const node of record.addedNodes) {
    if (node instanceof Element) for (const block of outermostBlocks(node)) changes.trees.add(block);
  }
}

/**
 * Whether nothing but blocks was put in, with no text on one side of them at least: the runs of their container are what they were
 * then. A list that goes on and on would else be gone through with each entry.
 */
function leavesRunsAlone({ addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): boolean {
  if (addedNodes.length === 0 || removedNodes.length > 0 || ![...addedNodes].every(isBlock)) return false;
  const isEdge = (node: Node | null) => node === null || isBlock(node);
  return isEdge(textBeside(previousSibling, 'previousSibling')) || isEdge(textBeside(nextSibling, 'nextSibling'));
}

/** The node itself, or the next one in that direction that is more than white space. */
function textBeside(node: Node | null, direction: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node;
  while (at instanceof Text && at.data.trim() === '') at = at[direction];
  return at;
}

function isBlock(node: Node): boolean {
  return node instanceof Element && kindOf(node) === 'block';
}

/** An editor begins or ends: what stands in it is read or no more, and the line around it another. */
function noteEditor(editor: Node, containers: Containers, changes: Changes): void {
  const around = editor.parentNode && containers.of(editor.parentNode);
  if (!around || !(editor instanceof Element)) return;
  changes.containers.add(around);
  for (const tree of kindOf(editor) === 'gap' ? [editor] : outermostBlocks(editor)) changes.trees.add(tree);
}

/** The element if it is a block, else the blocks inside it, which belong to no run of the element's container. */
export function outermostBlocks(element: Element): Element[] {
  const kind = kindOf(element);
  if (kind === 'block') return [element];
  return kind === 'inline' ? [...element.children].flatMap(outermostBlocks) : [];
}

function isSeen(node: Node): boolean {
  return !(node instanceof Element) || kindOf(node) !== 'unseen';
}

/** Leaves out what has gone again, and what a tree that is read anyway holds. */
export function withoutNested({ trees, containers, hasLosses }: Changes): Changes {
  const tops: ReadonlySet<Node> = trees;
  const known = new Map<Node, boolean>();
  /** Whether one of the trees is, or holds, the node. */
  const isRead = (node: Node): boolean => {
    const path: Node[] = [];
    let at: Node | null = node;
    for (; at && !known.has(at) && !tops.has(at); at = at.parentNode) path.push(at);
    const read = at !== null && (known.get(at) ?? true);
    for (const below of path) known.set(below, read);
    return read;
  };
  const isNew = (node: Node) => node.isConnected && !(node.parentNode && isRead(node.parentNode));
  return {
    trees: new Set([...trees].filter(isNew)),
    containers: new Set([...containers].filter((node) => isNew(node) && !isRead(node))),
    hasLosses,
  };
}
