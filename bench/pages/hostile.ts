/** Texts for which a careless recogniser takes more than linear time, each one block of a given length in UTF-16 units. */
export const hostileTexts: readonly { name: string; ofLength(length: number): string }[] = [
  repeat('norm norm …', 'norm '),
  repeat('norms, norms, …', 'norms, '),
  repeat('Norm 3! …', 'Norm 3! '),
  repeat('norms 1, 2, 3, 1, …', '1, 2, 3, ', 'norms '),
  repeat('13(13(13(…', '13('),
  repeat('norm 13(a norm 13(a …', 'norm 13(a '),
  repeat('(a)(a)(a)…', '(a)', 'norm '),
  repeat('norms (a), (a), …', '(a), ', 'norms '),
  repeat('norm ((((…', '(', 'norm '),
  repeat('para. 13 para. 13 …', 'para. 13 ', 'norm '),
  repeat('A/70/174 …', 'A/70/174 ', 'norm 3, '),
  repeat('A/70/174, paras. 13 …', 'A/70/174, paras. 13 (a) '),
  repeat('norm (a norm (a …', 'norm (a '),
  repeat('commas', ',', 'norm 3'),
  repeat('spaces', ' ', 'norm', '3'),
  repeat('spaces in a phrase', ' ', '상당한', '귀속'),
  repeat('spaces after 13', ' ', 'paragraph 13', '(c'),
  repeat('line breaks', '\n', 'norm', '3'),
  repeat('no-break spaces', '\u00a0', 'norm', '3'),
  repeat('soft hyphens', '\u00ad', 'norm', '3'),
  repeat('one endless word', 'x', 'norm 3 '),
  repeat('one endless number', '1', 'norm '),
  repeat('spaces and commas', '   ,   ', 'norms 3', '4'),
  repeat('full stops', '. ', 'norm 3'),
  repeat('no full stop', 'norm 3 of states '),
  repeat('abbreviations', 'para. no. ', 'norm 3 '),
  repeat('voluntary and …', 'voluntary and ', '11 ', 'norms'),
  repeat('11 voluntary 11 …', '11 voluntary ', 'norm 3, '),
  repeat('the third third …', 'third ', 'norm 3, the ', 'norm'),
  repeat('this norm …', 'this norm ', 'Norm 3: '),
  repeat('규범 …', '규범 '),
  repeat('규범규범…', '규범'),
  repeat('제3규범 …', '제3규범 '),
  repeat('due diligence …', 'due diligence '),
  repeat('supply supply …', 'supply ', 'norm '),
  repeat('cyber cyber …', 'cyber ', 'norm '),
  repeat('GGE OEWG …', 'GGE OEWG ', 'norm '),
  repeat('words of a norm', 'States should not knowingly allow their ', 'norm '),
  repeat('quotation marks', '"', 'norm 3 '),
  repeat('dashes', '–', 'norms 3'),
];

/** `before`, then `unit` repeated to fill the length, then `after`. */
function repeat(name: string, unit: string, before = '', after = '') {
  const ofLength = (length: number) => {
    const room = Math.max(0, length - before.length - after.length);
    return `${before}${unit.repeat(Math.ceil(room / unit.length)).slice(0, room)}${after}`;
  };
  return { name, ofLength };
}
