import fc from 'fast-check';

const words = [
  ...['norm', 'Norm', 'norms', 'NORMS', 'no.', '#', 'para.', 'paragraphs', '¶', 'A/70/174', 'A/76/135', 'of', 'the'],
  ...['2015 report', '13', '13(', '(c)', '(f)', '(i)', '(ii)', 'c', 'a', 'I', 'III', '3', '7', '11', '12', '0', '3.5'],
  ...['three', 'eleven', 'voluntary', 'States', 'GGE', 'UN', 'due diligence', 'principle', 'CERT', 'supply chain'],
  ...['harmful hidden functions', 'matrix', 'Paris Call', 'Section', '규범', '제3규범', '유엔', '상당한 주의'],
];
const joints = [
  ...[' ', ' ', ' ', '', ', ', ',', '; ', ' and ', ' or ', ' and/or ', ' & ', ' to ', '–', '-', ' — ', '. ', '\n'],
  ...['\u00A0', '\u00AD', '\u200B', '\uFFFC', '\uFFFC1\uFFFC', ' (', ') ', '”', '¹'],
];

/** Arbitrary texts of the words and marks that occur in references. */
export const fragments = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...joints)), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));
