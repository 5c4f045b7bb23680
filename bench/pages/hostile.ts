/** Texts that a careless recogniser takes more than linear time for. Each is one block, as long as asked for. */
export const hostileTexts: readonly { name: string; ofLength(length: number): string }[] = [
  repeated('norm norm …', 'norm '),
  repeated('norms, norms, …', 'norms, '),
  repeated('Norm 3! …', 'Norm 3! '),
  repeated('norms 1, 2, 3, 1, …', '1, 2, 3, ', 'norms '),
  repeated('13(13(13(…', '13('),
  repeated('norm 13(a norm 13(a …', 'norm 13(a '),
  repeated('(a)(a)(a)…', '(a)', 'norm '),
  repeated('norms (a), (a), …', '(a), ', 'norms '),
  repeated('norm ((((…', '(', 'norm '),
  repeated('para. 13 para. 13 …', 'para. 13 ', 'norm '),
  repeated('A/70/174 …', 'A/70/174 ', 'norm 3, '),
  repeated('A/70/174, paras. 13 …', 'A/70/174, paras. 13 (a) '),
  repeated('norm (a norm (a …', 'norm (a '),
  repeated('commas', ',', 'norm 3'),
  repeated('blanks', ' ', 'norm', '3'),
  repeated('blanks in a phrase', ' ', '상당한', '귀속'),
  repeated('blanks behind 13', ' ', 'paragraph 13', '(c'),
  repeated('line breaks', '\n', 'norm', '3'),
  repeated('no-break spaces', '\u00a0', 'norm', '3'),
  repeated('soft hyphens', '\u00ad', 'norm', '3'),
  repeated('one endless word', 'x', 'norm 3 '),
  repeated('one endless number', '1', 'norm '),
  repeated('blanks and commas', '   ,   ', 'norms 3', '4'),
  repeated('full stops', '. ', 'norm 3'),
  repeated('no full stop', 'norm 3 of states '),
  repeated('abbreviations', 'para. no. ', 'norm 3 '),
  repeated('voluntary and …', 'voluntary and ', '11 ', 'norms'),
  repeated('11 voluntary 11 …', '11 voluntary ', 'norm 3, '),
  repeated('the third third …', 'third ', 'norm 3, the ', 'norm'),
  repeated('this norm …', 'this norm ', 'Norm 3: '),
  repeated('규범 …', '규범 '),
  repeated('규범규범…', '규범'),
  repeated('제3규범 …', '제3규범 '),
  repeated('due diligence …', 'due diligence '),
  repeated('supply supply …', 'supply ', 'norm '),
  repeated('cyber cyber …', 'cyber ', 'norm '),
  repeated('GGE OEWG …', 'GGE OEWG ', 'norm '),
  repeated('words of a norm', 'States should not knowingly allow their ', 'norm '),
  repeated('quotation marks', '"', 'norm 3 '),
  repeated('dashes', '–', 'norms 3'),
];

/** `before`, then `unit` as often as there is room, then `after`. */
function repeated(name: string, unit: string, before = '', after = '') {
  const ofLength = (length: number) => {
    const room = Math.max(0, length - before.length - after.length);
    return `${before}${unit.repeat(Math.ceil(room / unit.length)).slice(0, room)}${after}`;
  };
  return { name, ofLength };
}
