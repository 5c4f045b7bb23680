import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { subjectProse } from './texts.ts';

/** What the words on the reference page come to, in UTF-16 units, so that the page is one of about 5 MB. */
const LENGTH = 3_900_000;
const REFERENCES = 10_000;
const BLOCKS_IN_SECTION = 24;

/** How a page writes a reference, whole or with an element in the middle of it. */
const FORMS = [
  'Norm <b>3</b>',
  'norm 13 (f)',
  '<a href="#section-1">A/70/174</a>, para. 13 (c)',
  'norms 6–8',
  '<em>norm</em> (j)',
];

/** Paragraphs with references, put at the start, in the middle and at the end of a page that has none. */
const FEW = [
  '<p>The delegates spoke about responsible State behaviour in cyberspace, and of <b>Norm 3</b> first.</p>',
  '<p>Half-way through, cyberspace came up once more, with norm 13 (f) and A/70/174, para. 13 (c).</p>',
  '<p>In the end they agreed on norms 6–8 in cyberspace.</p>',
];

/** A page with paragraphs of ours at its start, in its middle and at its end; they hold four references. */
export function withFewReferences(html: string): string {
  const start = html.indexOf('>', html.indexOf('<body')) + 1;
  // Between two paragraphs, where a further one may stand.
  const middle = html.indexOf('\n<p>', start + (html.length - start) / 2);
  const end = html.lastIndexOf('</body>');
  if (start === 0 || middle < start || end < middle) throw new Error('The page has no body with paragraphs');
  const cut = [html.slice(0, start), html.slice(start, middle), html.slice(middle, end)];
  const pieces = cut.map((piece, index) => piece + FEW[index]);
  return pieces.join('') + html.slice(end);
}

/** The dataset over and over as a page in sections, paragraphs, lists and inline elements, with about 10 000 references. */
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
    let html = marked(text);
    for (; references < ((index + 1) / texts.length) * REFERENCES; references++) {
      html += ` Delegations came back to ${FORMS[references % FORMS.length]} in cyberspace.`;
    }
    blocks.push(html);
    if (blocks.length === BLOCKS_IN_SECTION || index === texts.length - 1) {
      sections.push(section(sections.length + 1, blocks));
      blocks = [];
    }
  }
  return pageOf('Ten thousand references', sections.join('\n'));
}

/** A page of ours around the content of its body. */
export function pageOf(title: string, body: string): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n${body}\n</body></html>`;
}

/** A text as it is written in HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Two thirds of a section are paragraphs, the rest a list. */
function section(number: number, blocks: readonly string[]): string {
  const paragraphs = blocks.slice(0, 16).map((html) => `<p>${html}</p>`);
  const items = blocks.slice(16).map((html) => `<li>${html}</li>`);
  const list = items.length === 0 ? '' : `<ul>${items.join('\n')}</ul>`;
  return `<section id="section-${number}"><h2>Section ${number}</h2>\n${paragraphs.join('\n')}\n${list}</section>`;
}

/** Every so many words one that is stressed, in bold or a link, as pages have them. */
function marked(text: string): string {
  const tags = [
    ['<em>', '</em>'],
    ['<a href="#section-1">', '</a>'],
    ['<b>', '</b>'],
  ];
  return escaped(text)
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
