import type { Mark } from './mark.ts';

/** Those of some marks whose words a change of the page has removed, moved or parted. */
export function outdatedMarks(marks: Iterable<Mark>, records: readonly MutationRecord[]): Mark[] {
  /** The texts that have changed, as they were before. */
  const oldTexts = new Map<Node, string>();
  const added = new Set<Node>();
  /** The nodes that were added, by their parents, without what was added inside them. */
  const addedTo = new Map<Node, Node[]>();
  let hasRemovals = false;
  for (const { target, oldValue, addedNodes, removedNodes } of records) {
    if (oldValue !== null && !oldTexts.has(target)) oldTexts.set(target, oldValue);
    hasRemovals ||= removedNodes.length > 0;
    const siblings = addedTo.get(target) ?? [];
    for (const node of addedNodes) {
      added.add(node);
      siblings.push(node);
    }
    if (siblings.length > 0 && !added.has(target)) addedTo.set(target, siblings);
  }

  const isOutdated = ({ range, block }: Mark): boolean => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    if (hasRemovals && !(startContainer.isConnected && endContainer.isConnected)) return true;
    if (startContainer === endContainer) {
      const old = oldTexts.get(startContainer);
      const words = startContainer.nodeValue?.slice(startOffset, endOffset);
      return old !== undefined && old.slice(startOffset, endOffset) !== words;
    }
    const isBetween = (node: Node) =>
      (startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      (endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return (
      oldTexts.has(startContainer) ||
      oldTexts.has(endContainer) ||
      [...addedTo].some(([parent, nodes]) => block.container.contains(parent) && nodes.some(isBetween))
    );
  };
  return [...marks].filter(isOutdated);
}
