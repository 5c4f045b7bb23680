import { mayContainReferenceInJoinedText } from '../../detection/prefilter/block-prefilter.ts';
import { PreparedBlock } from '../../detection/prefilter/prepared-block.ts';
import { introductionOfList, isColumnHead, isListOfItems } from '../../detection/recognisers/explicit/carried-head.ts';
import { attempt } from './attempt.ts';
import { markJoined } from './block-tree.ts';
import { isNextText, mayReadOn } from './neighbours.ts';
import { firstChildOf, hasInside, isElement, kindOfElement } from './nodes/dom.ts';
import { possibleShadowHosts } from './nodes/shadow-hosts.ts';
import { cellsBelow } from './nodes/table-columns.ts';
import { type Part, partsOf } from './parts.ts';
import { isPlain, readRendered } from './rendered-text.ts';
import { blocksOf, readBlocks, readFlows, type TextBlock } from './text-flow.ts';
import { TimeSlice } from './time-slice.ts';

/** A block that may contain a reference. */
export interface CandidateBlock {
  textBlock: TextBlock;
  prepared: PreparedBlock;
  /** The length of the words in front of its text that are elsewhere on the page; without them it says nothing about norms. */
  carriedLength?: number;
}

/** The text of a tree, and the places in it that need a closer look. */
export interface TreeScan {
  /** Every block in the parts that may contain a reference, in reading order. */
  blocks: PreparedBlock[];
  /** The text of each other part, its blocks joined without separators. */
  joinedTexts: string[];
  /** The blocks that may contain a reference, as the page shows them. */
  candidates: CandidateBlock[];
  /** The elements that may have a shadow root. */
  hosts: Element[];
}

/**
 * The length of text that is tested in one step, in UTF-16 units: long at first, and short where the long one may
 * contain a reference.
 */
const coarseLength = 60_000;
const fineLength = 4000;
/** How much of the text before is tested together with the next, so that what reads on is found, in UTF-16 units. */
const overlap = 100;
/** How many blocks that may read on are read together. */
const maxTogether = 30;
/** How many blocks before one are considered when it is decided whether they read on in it. */
const maxBefore = 3;
/** If the last block is at least this long, it is considered alone, in UTF-16 units. */
const enoughBefore = 60;
/** Text inside these is skipped, so it hides that the text before and after it reads on. */
const skippedText = 'del, rp, rt, s, strike';

/**
 * Reads trees in slices of time. Only the parts that may contain a reference are read block by block, and only the blocks
 * that may contain one are read as the page shows them.
 *
 * @param trees in document order, none inside another
 * @param shallow reads only the text of the trees' own elements
 */
export async function scanTrees(trees: readonly ParentNode[], shallow = false): Promise<TreeScan> {
  const scan: TreeScan = { blocks: [], joinedTexts: [], candidates: [], hosts: [] };
  if (document.designMode === 'on') return scan;
  const slice = new TimeSlice();
  const scanner = new PartScanner(scan);
  for (const tree of trees) {
    // This tree has become an editor.
    if (isElement(tree) && kindOfElement(tree) === 'gap') continue;
    scanner.begin(tree);
    if (shallow) attempt(() => scanner.read({ root: tree, first: firstChildOf(tree), shallow, text: '' }));
    else
      for (const coarse of batches(partsOf(tree, coarseLength), coarseLength)) {
        if (scanner.mayContain(coarse)) {
          for (const fine of batches(coarse.flatMap(split), fineLength)) {
            if (scanner.mayContain(fine)) for (const part of fine) attempt(() => scanner.read(part));
            else scanner.skip(fine);
            if (slice.isExhausted) await slice.yieldUntilVisible();
          }
        } else scanner.skip(coarse);
        if (slice.isExhausted) await slice.yieldUntilVisible();
      }
    scan.hosts.push(...possibleShadowHosts(tree, shallow));
    if (slice.isExhausted) await slice.yieldUntilVisible();
  }
  scanner.end();
  return scan;
}

function split(part: Part): Part[] {
  return part.shallow || part.text.length <= fineLength ? [part] : [...partsOf(part.root, fineLength)];
}

/** Collects successive parts until their text has a length. */
function* batches(parts: Iterable<Part>, length: number): Generator<Part[]> {
  let batch: Part[] = [];
  let total = 0;
  for (const part of parts) {
    batch.push(part);
    total += part.text.length;
    if (total < length) continue;
    yield batch;
    batch = [];
    total = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Reads parts in reading order. */
class PartScanner {
  readonly #scan: TreeScan;
  #hasSkippedText = false;
  /** The last part that was skipped, if no part was read since. */
  #skipped: Part | undefined;
  /** The last blocks that were read, which may read on in the next one. */
  #group: TextBlock[] = [];
  /** The list that is read, and the letter of its next item. */
  #list: { introduction: string; next: string } | undefined;

  constructor(scan: TreeScan) {
    this.#scan = scan;
  }

  /** Begins a tree. What was read before reads on only if the tree comes next on the page. */
  begin(tree: ParentNode): void {
    this.#hasSkippedText = hasInside(tree, skippedText);
    const last = (this.#group.at(-1)?.pieces ?? []).at(-1)?.node;
    if (!last || !isNextText(last, tree)) this.end();
    this.#skipped = undefined;
  }

  /** Whether parts may contain a reference, also one that begins in the part before. */
  mayContain(parts: readonly Part[]): boolean {
    const before = this.#skipped?.text.slice(-overlap) ?? '';
    if (mayContainReferenceInJoinedText(before + parts.map(({ text }) => text).join(''))) return true;
    return this.#hasSkippedText && parts.some(({ root }) => hasInside(root, skippedText));
  }

  skip(parts: readonly Part[]): void {
    this.end();
    this.#skipped = parts.at(-1);
    for (const { text } of parts) this.#scan.joinedTexts.push(text);
  }

  read(part: Part): void {
    const skipped = this.#skipped;
    this.#skipped = undefined;
    // It is among the joined texts already; only its last block is needed.
    const before = skipped && flowsOf(skipped)[0]?.at(-1);
    if (before && mayReadOn(before.text, part.text)) this.#group.push(before);
    const [flow = [], ...islands] = flowsOf(part);
    for (const block of flow) this.#add(block);
    const group = this.#group;
    for (const island of islands) {
      this.#group = [];
      for (const block of island) this.#add(block);
      this.end();
    }
    this.#group = group;
  }

  /** Ends what was read so far: no further part reads on. */
  end(): void {
    const group = this.#group;
    this.#group = [];
    const [block, ...others] = group;
    if (!block) return;
    const prepared = new PreparedBlock(block.text);
    if (
      others.length === 0 &&
      (isPlain(block.container, block.pieces[0]?.node, block.pieces.at(-1)?.node) || !prepared.mayContainReference)
    ) {
      this.#addPrepared(block, prepared);
      return;
    }
    for (const rendered of readRendered(group.flatMap(({ pieces }) => pieces))) {
      if (rendered.joined) markJoined(rendered.joined, rendered.container);
      this.#addPrepared(rendered, new PreparedBlock(rendered.text));
    }
  }

  #add(block: TextBlock): void {
    const last = this.#group.at(-1);
    const mayFollow =
      last &&
      this.#group.length < maxTogether &&
      mayReadOn(this.#textBefore(last), block.text) &&
      !areApart(last, block);
    if (!mayFollow) this.end();
    this.#group.push(block);
  }

  /** The text that may read on in the next block; of several blocks where the last one is short. */
  #textBefore({ text }: TextBlock): string {
    if (text.length >= enoughBefore) return text;
    return this.#group
      .slice(-maxBefore)
      .map((block) => block.text)
      .join(' ');
  }

  #addPrepared(textBlock: TextBlock, prepared: PreparedBlock): void {
    const { container, text } = textBlock;
    this.#scan.blocks.push(prepared);
    const item = this.#list && /^\s*\(([a-k])\)/.exec(text);
    if (this.#list && item?.[1] === this.#list.next) {
      this.#addCarried(this.#list.introduction, textBlock);
      this.#list.next = String.fromCharCode(this.#list.next.charCodeAt(0) + 1);
      return;
    }
    this.#list = undefined;
    if (!prepared.mayContainReference) return;
    this.#scan.candidates.push({ textBlock, prepared });
    const introduction = introductionOfList(text);
    if (introduction !== undefined) this.#list = { introduction, next: 'a' };
    if (container instanceof HTMLTableCellElement && isColumnHead(text)) this.#addColumn(container, text.trim());
  }

  /** Adds a block as if words that are elsewhere on the page were written in front of it. */
  #addCarried(words: string, block: TextBlock): void {
    const text = block.text.trimStart();
    const shift = words.length - (block.text.length - text.length);
    const pieces = block.pieces
      .map(({ node, start }) => ({ node, start: start + shift }))
      .filter(({ node, start }) => start + node.length > words.length);
    const textBlock = { ...block, text: words + text, pieces };
    this.#scan.candidates.push({ textBlock, prepared: new PreparedBlock(textBlock.text), carriedLength: words.length });
  }

  /** Adds the cells below a head, each as if the head were written in front of it. */
  #addColumn(head: HTMLTableCellElement, headText: string): void {
    for (const cell of cellsBelow(head)) {
      const [block, ...others] = readBlocks(cell);
      if (!block || others.length > 0 || !isListOfItems(block.text)) continue;
      markJoined([block.container], head.closest('table') ?? block.container);
      this.#addCarried(`${headText} `, block);
    }
  }
}

/** Whether one block is on a button or in a drawing, and the other is not in the same one. */
function areApart(one: TextBlock, other: TextBlock): boolean {
  const [before, after] = [one, other].map(({ pieces }) => pieces[0]?.node.parentElement?.closest('button, svg'));
  return before !== after;
}

/** The blocks of the text of a part, and those of each element that is read apart from it. */
function flowsOf({ shallow, ...stretch }: Part): TextBlock[][] {
  return readFlows(stretch, kindOfElement, shallow).map(blocksOf);
}
