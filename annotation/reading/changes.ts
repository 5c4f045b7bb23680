import { ContainerLookup, isBlock, joinedAround, outermostBlocks, type TreeParts } from './block-tree.ts';
import { kindOfElement } from './nodes/dom.ts';
import type { Root } from './text-flow.ts';

/** The parts of a document that must be read again. */
export interface Changes extends TreeParts {
  /** Added elements that are part of the text around them: they, or elements inside them, may have a shadow root. */
  inlines: Set<Element>;
  /** Whether elements have left the document. */
  hasRemovals: boolean;
}

/** Changes with nothing to read. */
export function noChanges(): Changes {
  return { trees: new Set(), containers: new Set(), inlines: new Set(), hasRemovals: false };
}

/** Changes are collected for this long before they are reported, in milliseconds. */
const batchDelay = 100;

/** What is done with the changes of a tree. */
export interface ChangeHandlers {
  /** Called with each batch. */
  onChanges: (changes: Changes) => void;
  /** Called at each change, before the page is painted with it. Returns whether the next batch must not wait. */
  isUrgent?: (records: readonly MutationRecord[]) => boolean;
}

/**
 * Observes a tree and reports its changes in batches.
 *
 * @param signal ends the observation
 */
export function observeChanges(root: Root, { onChanges, isUrgent }: ChangeHandlers, signal: AbortSignal): void {
  let changes = noChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    const batch = changes;
    timer = undefined;
    changes = noChanges();
    onChanges(batch);
  };
  const observer = new MutationObserver((records) => {
    const lookup = new ContainerLookup(root);
    for (const record of records) addRecord(record, lookup, changes);
    if (changes.trees.size + changes.containers.size === 0) return;
    if (isUrgent?.(records)) {
      clearTimeout(timer);
      report();
    } else timer ??= setTimeout(report, batchDelay);
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
    attributeFilter: ['contenteditable'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function addRecord(record: MutationRecord, lookup: ContainerLookup, changes: Changes): void {
  if (record.type === 'attributes') {
    addEditor(record.target, lookup, changes);
    return;
  }
  if (record.type === 'childList' && [...record.addedNodes, ...record.removedNodes].every(isSkipped)) return;
  changes.hasRemovals ||= record.removedNodes.length > 0;
  const container = lookup.containerOf(record.target);
  if (!container) return;
  const around = joinedAround(container);
  if (around && !(around === container && isAppended(record))) changes.trees.add(around);
  else if (!around && !keepsContainerText(record)) changes.containers.add(container);
  for (const node of record.addedNodes) {
    if (!(node instanceof Element)) continue;
    if (kindOfElement(node) === 'inline') changes.inlines.add(node);
    for (const block of outermostBlocks(node)) changes.trees.add(block);
  }
}

/**
 * Whether only blocks were inserted, with no inline text on at least one side of them. The container's own text is then
 * unchanged and need not be read again; otherwise each entry appended to a long list would cost a scan of the list.
 */
function keepsContainerText({ addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): boolean {
  if (addedNodes.length === 0 || removedNodes.length > 0 || ![...addedNodes].every(isBlock)) return false;
  const isBoundary = (node: Node | null) => node === null || isBlock(node);
  return (
    isBoundary(skipWhiteSpace(previousSibling, 'previousSibling')) ||
    isBoundary(skipWhiteSpace(nextSibling, 'nextSibling'))
  );
}

/** Whether only blocks were added at the end of a container, where they part none of its texts that are shown as one. */
function isAppended(record: MutationRecord): boolean {
  return keepsContainerText(record) && skipWhiteSpace(record.nextSibling, 'nextSibling') === null;
}

/** The first node from here on, in that direction, that is not white space only. */
function skipWhiteSpace(start: Node | null, direction: 'previousSibling' | 'nextSibling'): Node | null {
  let node = start;
  while (node instanceof Text && node.data.trim() === '') node = node[direction];
  return node;
}

/** Adds an element that became, or is no longer, an editor: its own text and the line around it must be read again. */
function addEditor(editor: Node, lookup: ContainerLookup, changes: Changes): void {
  const container = editor.parentNode && lookup.containerOf(editor.parentNode);
  if (!container || !(editor instanceof Element)) return;
  changes.containers.add(container);
  for (const tree of kindOfElement(editor) === 'gap' ? [editor] : outermostBlocks(editor)) changes.trees.add(tree);
}

function isSkipped(node: Node): boolean {
  return node instanceof Element && kindOfElement(node) === 'skipped';
}
