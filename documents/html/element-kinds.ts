/**
 * The character that replaces content that is not read, such as a picture or a formula, and that encloses a footnote
 * mark: U+FFFC, the object replacement character of Unicode.
 */
export const GAP = '\uFFFC';

/**
 * Elements whose content is code, a formula, a control or no text at all. They are never read and leave a gap in the
 * sentence around them.
 */
const gapElements = new Set(
  'audio button canvas code embed iframe img input kbd math mjx-container object option picture progress samp select svg textarea video'.split(
    ' ',
  ),
);

/** Elements that show nothing in their place. The text around them reads on as if they were absent. */
const skippedElements = new Set(
  'datalist head link meta noscript script style template title norm-lens-popover'.split(' '),
);

/**
 * Elements that flow with the text around them, so that `Norm <b>3</b>` is one phrase: the phrasing content of the HTML
 * standard and its obsolete elements. Listed by name, because reading the computed style of every element would cost
 * more than all other reading.
 */
const inlineElements = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb rp rt ruby s slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** MathJax and KaTeX render formulas with ordinary elements of these classes. */
const formulaClass = /(?:^|\s)(?:MathJax|katex)(?:\s|$)/;

/** How an element affects the flow of text. */
export type ElementKind = 'gap' | 'skipped' | 'break' | 'inline' | 'block';

/** The part of an element that decides its kind, so that parsers without a DOM can supply it too. */
export interface ElementTraits {
  localName: string;
  getAttribute(name: string): string | null;
}

/** How text flows at an element, by its name and, for editors and formulas, by its attributes. */
export function kindOf(element: ElementTraits): ElementKind {
  const name = element.localName;
  if (inlineElements.has(name)) return isEditor(element) || isFormula(element) ? 'gap' : 'inline';
  if (name === 'br') return 'break';
  if (skippedElements.has(name)) return 'skipped';
  if (gapElements.has(name)) return 'gap';
  return isEditor(element) || isFormula(element) ? 'gap' : 'block';
}

/**
 * Whether an element is a footnote mark, which is enclosed in gaps: `Norm 3<sup>1</sup>` must not read as norm 31,
 * while `3<sup>rd</sup>` is one word.
 */
export function isFootnoteMark(element: { localName: string; textContent: string }): boolean {
  return element.localName === 'sup' && !/^\p{L}/u.test(element.textContent);
}

/** Whether the reader types in an element. Text that is being written is not marked. */
function isEditor(element: ElementTraits): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function isFormula(element: ElementTraits): boolean {
  const classes = element.getAttribute('class');
  return classes !== null && formulaClass.test(classes);
}
