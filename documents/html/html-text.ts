import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type DocumentText, fromBlocks } from '../document-text.ts';
import { flow, textContent } from './html-flow.ts';
import { openAndClosed } from './xhtml.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * The text of a page, block by block, and its title. parse5 reads it, the parser that builds the tree browsers build (unclosed and
 * misnested tags, tables): linkedom's lost a page to a doctype, and jsdom took twenty times as long.
 */
export function readHtml(source: string, kind: 'html' | 'xhtml'): DocumentText {
  const tree = parse(kind === 'xhtml' ? openAndClosed(source) : source);
  const head = childNamed(childNamed(tree, 'html'), 'head');
  const title = childNamed(head, 'title');
  const document = fromBlocks(flow(tree));
  return title ? { ...document, title: textContent(title) } : document;
}

function childNamed(parent: Parent | undefined, name: string): DefaultTreeAdapterTypes.Element | undefined {
  return parent?.childNodes.find(
    (node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node && node.tagName === name,
  );
}
