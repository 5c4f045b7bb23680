/**
 * The character that replaces content that is not read, such as a picture or a formula, and that encloses a footnote
 * mark: U+FFFC, the object replacement character of Unicode.
 */
export const GAP = '\uFFFC';

/**
 * Elements whose content is code, a formula, a field or no text at all. They are never read and leave a gap in the
 * sentence around them.
 */
const gapElements = new Set(
  'audio canvas code embed iframe img input kbd math mjx-container object option picture progress samp select textarea video'.split(
    ' ',
  ),
);

/**
 * Elements whose text is read, but not as part of the sentence around them, in which they leave a gap: `Norm 3` on a
 * button, or in a drawing.
 */
const islandElements = new Set('button svg'.split(' '));

/**
 * Elements that show nothing in their place, and text that is struck out or only tells how other text is read aloud. The
 * text around them reads on as if they were absent.
 */
const skippedElements = new Set(
  'datalist defs del desc head link meta metadata noscript rp rt s script strike style symbol template title'.split(
    ' ',
  ),
);

/**
 * Elements that browsers lay out as blocks. All others flow with the text around them, also unknown and custom elements,
 * so that `Norm <b>3</b>` is one phrase. `text` and `foreignObject` are the blocks of a drawing.
 */
const blockElements = new Set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer foreignObject foreignobject form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section summary table tbody td text tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);

/** MathJax and KaTeX render formulas with ordinary elements of these classes. */
const formulaClass = /(?:^|\s)(?:MathJax|katex)(?:\s|$)/;

/** How an element affects the flow of text. */
export type ElementKind = 'gap' | 'island' | 'skipped' | 'break' | 'inline' | 'block';

/** The part of an element that decides its kind, so that parsers without a DOM can supply it too. */
export interface ElementTraits {
  localName: string;
  getAttribute(name: string): string | null;
}

/** How text flows at an element, by its name and, for editors and formulas, by its attributes. */
export function kindOf(element: ElementTraits): ElementKind {
  const name = element.localName;
  if (name === 'br') return 'break';
  if (skippedElements.has(name)) return 'skipped';
  if (gapElements.has(name) || isEditor(element) || isFormula(element)) return 'gap';
  if (islandElements.has(name)) return 'island';
  return blockElements.has(name) ? 'block' : 'inline';
}

/** The roles with which a document declares a footnote mark: in HTML (DPUB-ARIA 1.1) and in EPUB. */
const noteRole = /(?:^|\s)(?:doc-noteref|noteref)(?:\s|$)/;

/**
 * Whether an element is a footnote mark, which is enclosed in gaps: `Norm 3<sup>1</sup>` must not read as norm 31,
 * while `3<sup>rd</sup>` is one word.
 */
export function isFootnoteMark(element: ElementTraits & { textContent: string | null }): boolean {
  if (element.localName === 'sup') return !/^\p{L}/u.test(element.textContent ?? '');
  return noteRole.test(element.getAttribute('role') ?? element.getAttribute('epub:type') ?? '');
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
