import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { subjectProse } from './texts.ts';

/** The length of the text on the reference page in UTF-16 units, which makes a page of about 5 MB. */
const LENGTH = 3_900_000;
const REFERENCES = 10_000;
const BLOCKS_IN_SECTION = 24;

/** References as HTML, with and without elements inside. */
const FORMS = [
  'Norm <b>3</b>',
  'norm 13 (f)',
  '<a href="#section-1">A/70/174</a>, para. 13 (c)',
  'norms 6–8',
  '<em>norm</em> (j)',
];

/** Paragraphs with references for the start, the middle and the end of a page that has none. */
const FEW = [
  '<p>The delegates spoke about responsible State behaviour in cyberspace, and of <b>Norm 3</b> first.</p>',
  '<p>Half-way through, cyberspace came up once more, with norm 13 (f) and A/70/174, para. 13 (c).</p>',
  '<p>In the end they agreed on norms 6–8 in cyberspace.</p>',
];

/** Adds paragraphs with four references in all at the start, in the middle and at the end of a page. */
export function withFewReferences(html: string): string {
  const start = html.indexOf('>', html.indexOf('<body')) + 1;
  // Between two paragraphs, where another one is valid.
  const middle = html.indexOf('\n<p>', start + (html.length - start) / 2);
  const end = html.lastIndexOf('</body>');
  if (start === 0 || middle < start || end < middle) throw new Error('The page has no body with paragraphs');
  const cut = [html.slice(0, start), html.slice(start, middle), html.slice(middle, end)];
  const pieces = cut.map((piece, index) => piece + FEW[index]);
  return pieces.join('') + html.slice(end);
}

/** A page of sections, paragraphs, lists and inline elements that repeats the dataset and has about 10,000 references. */
export function referencePage(): string {
  const texts = subjectProse(LENGTH);
  const known = new Map<string, number>();
  const sections: string[] = [];
  let blocks: string[] = [];
  let references = 0;
  for (const [index, text] of texts.entries()) {
    const count = known.get(text) ?? referencesIn(text);
    known.set(text, count);
    references += count;
    let html = withInlineElements(text);
    for (; references < ((index + 1) / texts.length) * REFERENCES; references++) {
      html += ` Delegations came back to ${FORMS[references % FORMS.length]} in cyberspace.`;
    }
    blocks.push(html);
    if (blocks.length === BLOCKS_IN_SECTION || index === texts.length - 1) {
      sections.push(section(sections.length + 1, blocks));
      blocks = [];
    }
  }
  return htmlPage('Ten thousand references', sections.join('\n'));
}

/** A page around the content of its body. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n${body}\n</body></html>`;
}

/** Escapes a text for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** A section whose first 16 blocks are paragraphs, and the others a list. */
function section(number: number, blocks: readonly string[]): string {
  const paragraphs = blocks.slice(0, 16).map((html) => `<p>${html}</p>`);
  const items = blocks.slice(16).map((html) => `<li>${html}</li>`);
  const list = items.length === 0 ? '' : `<ul>${items.join('\n')}</ul>`;
  return `<section id="section-${number}"><h2>Section ${number}</h2>\n${paragraphs.join('\n')}\n${list}</section>`;
}

/** Puts every fifteenth word into an inline element: emphasised, a link, or bold. */
function withInlineElements(text: string): string {
  const tags = [
    ['<em>', '</em>'],
    ['<a href="#section-1">', '</a>'],
    ['<b>', '</b>'],
  ];
  return escapeHtml(text)
    .split(' ')
    .map((word, index) => {
      const [open, close] = tags[(index / 15) % tags.length] ?? [];
      return index > 0 && open !== undefined ? `${open}${word}${close}` : word;
    })
    .join(' ');
}

function referencesIn(text: string): number {
  return detect(text, scoreContext(['On responsible State behaviour in cyberspace.', text])).length;
}
