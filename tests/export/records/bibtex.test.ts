import { expect, test } from 'vitest';
import { latexOf } from '../../../export/records/bibtex.ts';

test.each([
  ['Research & Development', 'Research \\& Development'],
  ['100 % of #1, $5', '100 \\% of \\#1, \\$5'],
  ['a_b {c} ~ ^', 'a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{}'],
  ['\\end{document}', '\\textbackslash{}end\\{document\\}'],
  ['“one” and ‘two’', "``one'' and `two'"],
  ['2019–2021 — now…', '2019--2021 --- now\\ldots{}'],
  ['Norm\u00a03', 'Norm~3'],
  ['Türkiye, 규범', 'Türkiye, 규범'],
])('latexOf(%j) is %j', (text, latex) => {
  expect(latexOf(text)).toBe(latex);
});
