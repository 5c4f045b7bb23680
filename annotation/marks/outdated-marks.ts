import type { Mark } from './mark.ts';

/** Those of some marks whose words a change of the page has removed, moved or parted. */
export function outdatedMarks(marks: Iterable<Mark>, records: readonly MutationRecord[]): Mark[] {
  /** The texts that have changed, as they were before. */
  const oldTexts = new Map<Node, string>();
  const added: Node[] = [];
  for (const { target, oldValue, addedNodes } of records) {
    if (oldValue !== null && !oldTexts.has(target)) oldTexts.set(target, oldValue);
    for (const node of addedNodes) added.push(node);
  }

  const isOutdated = ({ range }: Mark): boolean => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    if (!startContainer.isConnected || !endContainer.isConnected) return true;
    if (startContainer === endContainer) {
      const old = oldTexts.get(startContainer);
      const words = startContainer.nodeValue?.slice(startOffset, endOffset);
      return old !== undefined && old.slice(startOffset, endOffset) !== words;
    }
    const isBetween = (node: Node) =>
      (startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      (endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return oldTexts.has(startContainer) || oldTexts.has(endContainer) || added.some(isBetween);
  };
  return [...marks].filter(isOutdated);
}
