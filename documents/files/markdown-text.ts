import { Marked, type TokenizerAndRendererExtension } from 'marked';
import { type DocumentText, UnreadableDocument } from '../document-text.ts';
import { readHtml } from '../html/html-text.ts';

/**
 * The text of a Markdown document as it is rendered, read by the rules for HTML: emphasis and links are joined with the text around
 * them, code is not read, and struck-out text is not there. GitHub's Markdown, with footnotes and with Pandoc's `\ ` for a no-break
 * space. Throws an `UnreadableDocument` when quotations or lists are nested thousands of levels deep.
 */
export function readMarkdown(source: string, name: string): DocumentText {
  return readHtml(toHtml(source, name), 'html');
}

const footnoteDefinition: TokenizerAndRendererExtension = {
  name: 'footnoteDefinition',
  level: 'block',
  start: (source) => source.match(/(?<=\n) {0,3}\[\^/)?.index,
  tokenizer(source) {
    // The first line, and the lines below it that are indented or continue its paragraph.
    const definition = /^ {0,3}\[\^[^\]\s]+\]:(.*(?:\n+(?: {4}|\t).*|\n(?! {0,3}\[\^)[^\S\n]*\S.*)*)/.exec(source);
    if (!definition) return undefined;
    const content = (definition[1] ?? '').trimStart().replace(/^(?: {4}|\t)/gm, '');
    return { type: 'footnoteDefinition', raw: definition[0], tokens: this.lexer.blockTokens(content) };
  },
  renderer({ tokens = [] }) {
    return this.parser.parse(tokens);
  },
  childTokens: ['tokens'],
};

const marked = new Marked({ extensions: [footnoteDefinition], renderer: { del: () => '' } });

function toHtml(source: string, name: string): string {
  let html: string;
  try {
    html = marked.parse(source, { async: false });
  } catch (error) {
    // The parser is recursive.
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableDocument(`${name} is nested too deeply to be read as Markdown: save it as .txt.`);
  }
  // Footnote marks and no-break spaces, which are not part of GitHub's Markdown. Within code, which is not read, they do no harm.
  return html.replace(/\[\^[^\]\s]+\]/g, '<sup>$&</sup>').replaceAll('\\ ', '&nbsp;');
}
