import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type DocumentText, joinBlocks } from '../document-text.ts';
import { type ElementKind, type ElementTraits, GAP, isFootnoteMark, kindOf } from './element-kinds.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The text of an HTML or XHTML page, block by block, and its title. parse5 builds the tree that browsers build (unclosed and misnested
 * tags, tables); linkedom lost a whole page after a doctype, and jsdom took twenty times as long.
 */
export function readHtml(source: string, kind: 'html' | 'xhtml'): DocumentText {
  const tree = parse(kind === 'xhtml' ? xhtmlToHtml(source) : source);
  const title = childNamed(childNamed(childNamed(tree, 'html'), 'head'), 'title');
  const document = joinBlocks(textBlocks(tree));
  return title ? { ...document, title: textContent(title) } : document;
}

/** A node whose children are being visited. */
interface Visit {
  children: Child[];
  /** Index of the next child. */
  next: number;
  element?: 'block' | 'footnote mark' | 'island';
  /** The text around an island, which is continued after it. */
  around?: string;
}

/**
 * The blocks of text below a node in document order, by the rules of `annotation/reading/text-flow.ts`, so that a file gives the
 * same text here and in a browser: inline elements are joined, block elements separate, and what is no text becomes a gap.
 * Iterative, because pages nest thousands of levels deep.
 */
function* textBlocks(root: Parent): Generator<string> {
  const visits: Visit[] = [{ children: root.childNodes, next: 0 }];
  let block = '';
  for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
    const node = visit.children[visit.next++];
    if (node === undefined) {
      visits.pop();
      if (visit.element === 'footnote mark') block += GAP;
      if (visit.element === 'block' || visit.element === 'island') {
        if (hasText(block)) yield block;
        block = visit.around ?? '';
      }
    } else if ('value' in node) {
      block += node.value;
    } else if ('tagName' in node) {
      const kind = flowKindOf(node);
      if (kind === 'break') block += '\n';
      if (kind === 'gap') block += GAP;
      if (kind === 'inline') {
        const isMark = isFootnoteMark(domTraitsOf(node));
        if (isMark) block += GAP;
        visits.push({ children: node.childNodes, next: 0, ...(isMark && { element: 'footnote mark' }) });
      }
      if (kind === 'island') {
        visits.push({ children: node.childNodes, next: 0, element: 'island', around: block + GAP });
        block = '';
      }
      if (kind === 'block') {
        if (hasText(block)) yield block;
        block = '';
        visits.push({ children: node.childNodes, next: 0, element: 'block' });
      }
    }
  }
  if (hasText(block)) yield block;
}

function hasText(block: string): boolean {
  return block.replaceAll(GAP, '').trim() !== '';
}

/** How text flows at an element. Hidden elements are those that say so themselves, since no style sheet is applied here. */
function flowKindOf(element: Element): ElementKind {
  const traits = domTraitsOf(element);
  const hidden = traits.getAttribute('hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return 'skipped';
  if (/(?:^|;)\s*display\s*:\s*none\b/i.test(traits.getAttribute('style') ?? '')) return 'skipped';
  return kindOf(traits);
}

/** The properties of a DOM element that decide how text flows. The text is assembled only when it is read. */
function domTraitsOf(element: Element): ElementTraits & { textContent: string } {
  return {
    localName: element.tagName,
    getAttribute: (wanted) => element.attrs.find(({ name }) => name === wanted)?.value ?? null,
    get textContent() {
      return textContent(element);
    },
  };
}

/** All text below a node, including text that a reader does not see, like the DOM's `textContent`. */
function textContent(node: Parent): string {
  const stack: Child[] = node.childNodes.toReversed();
  let text = '';
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('value' in next) text += next.value;
    else if ('childNodes' in next) for (const child of next.childNodes.toReversed()) stack.push(child);
  }
  return text;
}

function childNamed(parent: Parent | undefined, name: string): Element | undefined {
  return parent?.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === name);
}

/** Elements without a closing tag in HTML. A closing tag of `br` would even be one more line break. */
const VOID_ELEMENTS = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const SELF_CLOSING_TAG = /<([a-z][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/>/gi;
const CDATA_SECTION = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/**
 * Rewrites XHTML for an HTML parser: gives self-closing elements a closing tag, because `<title/>` only opens an element in HTML, and
 * turns CDATA sections into text.
 */
function xhtmlToHtml(xhtml: string): string {
  return xhtml
    .replace(CDATA_SECTION, (_, text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .replace(SELF_CLOSING_TAG, (tag, name: string, attributes: string) =>
      VOID_ELEMENTS.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
    );
}
