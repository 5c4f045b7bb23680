import { kindOf } from './element-kinds.ts';
import { containerOf, type Root } from './text-flow.ts';

/** What has to be read again after changes: whole trees, and the runs that belong to a container itself. */
export interface Changes {
  trees: Set<Element>;
  containers: Set<ParentNode>;
}

/** Changes that come within this time, in milliseconds, are read together. */
const batchTime = 100;

/**
 * Watches a tree and reports its changes in batches.
 *
 * @param signal ends the watch
 */
export function watchChanges(root: Root, onChanges: (changes: Changes) => void, signal: AbortSignal): void {
  let changes: Changes = { trees: new Set(), containers: new Set() };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    const batch = changes;
    timer = undefined;
    changes = { trees: new Set(), containers: new Set() };
    onChanges(withoutNested(batch));
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) note(record, root, changes);
    if (changes.trees.size + changes.containers.size > 0) timer ??= setTimeout(report, batchTime);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function note(record: MutationRecord, root: Root, changes: Changes): void {
  const seen = [...record.addedNodes, ...record.removedNodes].filter(isSeen);
  if (record.type === 'childList' && seen.length === 0) return;
  const container = containerOf(record.target, root);
  if (!container) return;
  changes.containers.add(container);
  for (const node of record.addedNodes) {
    if (!(node instanceof Element)) continue;
    const kind = kindOf(node);
    if (kind === 'block') changes.trees.add(node);
    // A block inside an inline element belongs to no run of the container: read all of it.
    else if (kind === 'inline' && holdsBlock(node) && container instanceof Element) changes.trees.add(container);
  }
}

function isSeen(node: Node): boolean {
  return !(node instanceof Element) || kindOf(node) !== 'unseen';
}

function holdsBlock(element: Element): boolean {
  return [...element.getElementsByTagName('*')].some((inner) => kindOf(inner) === 'block');
}

/** Leaves out what has gone again, and what a tree that is read anyway holds. */
function withoutNested({ trees, containers }: Changes): Changes {
  const isInside = (node: Node) => {
    for (let at = node.parentElement; at; at = at.parentElement) if (trees.has(at)) return true;
    return false;
  };
  return {
    trees: new Set([...trees].filter((tree) => tree.isConnected && !isInside(tree))),
    containers: new Set(
      [...containers].filter((node) => node.isConnected && !trees.has(node as Element) && !isInside(node)),
    ),
  };
}
