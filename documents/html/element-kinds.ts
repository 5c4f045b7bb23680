/** Elements whose text is code, formulas, controls or not text at all: never read, and a gap in the sentence around them. */
const gaps = new Set(
  'audio button canvas code embed iframe img input kbd math mjx-container object option picture progress samp select svg textarea video'.split(
    ' ',
  ),
);

/** Elements that hold nothing a reader sees in that place: passed over as if they were not there. */
const unseen = new Set('datalist head link meta noscript script style template title norm-lens-popover'.split(' '));

/**
 * Elements that flow with the text around them, so that `Norm <b>3</b>` is one phrase. The HTML standard's phrasing
 * content, by name: asking for the computed style of every element would cost more than all other reading.
 */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb rp rt ruby s slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What an element means for the flow of text. */
export type ElementKind = 'gap' | 'unseen' | 'break' | 'inline' | 'block';

/** What is looked at of an element; parsers without a document can give as much. */
export interface ElementTraits {
  localName: string;
  getAttribute(name: string): string | null;
}

/** How text flows at `element`, by its name and, for editors and formulas, its attributes. */
export function kindOf(element: ElementTraits): ElementKind {
  const name = element.localName;
  if (inline.has(name)) return isEditor(element) || isFormula(element) ? 'gap' : 'inline';
  if (name === 'br') return 'break';
  if (unseen.has(name)) return 'unseen';
  if (gaps.has(name)) return 'gap';
  return isEditor(element) || isFormula(element) ? 'gap' : 'block';
}

/** Whether a reader types here: what is being written is not marked. */
function isEditor(element: ElementTraits): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** MathJax and KaTeX draw formulas with ordinary elements. */
function isFormula(element: ElementTraits): boolean {
  const classes = element.getAttribute('class');
  return classes !== null && FORMULA.test(classes);
}

const FORMULA = /(?:^|\s)(?:MathJax|katex)(?:\s|$)/;
