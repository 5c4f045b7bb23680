import { describe, expect, it, test } from 'vitest';
import { allMeasures, type PlacedMeasure } from '../../../data/practice/practice.ts';
import { exportCitations, exportFiles, exportFormats } from '../../../export/records/records.ts';
import { placedMeasure, withHeading } from '../citation/cases.ts';

const accessed = new Date(2026, 10, 24);
const measure = placedMeasure('rok-3-due-diligence');
const report =
  'Report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security';
const forum =
  'Open-ended Working Group on Developments in the Field of Information and Telecommunications in the Context of International Security, 2019–2021';

describe('BibTeX', () => {
  it('of a norm', () => {
    expect(exportCitations([3], 'bibtex', accessed)).toBe(
      `@techreport{un-norm-3,
  author = {{United Nations General Assembly}},
  title = {Report of the {Group} of {Governmental} {Experts} on {Developments} in the {Field} of {Information} and {Telecommunications} in the {Context} of {International} {Security}},
  type = {UN document},
  number = {A/70/174},
  institution = {United Nations},
  address = {New York},
  year = {2015},
  month = jul,
  day = {22},
  note = {Para. 13 (c) (norm 3)},
  url = {https://docs.un.org/en/A/70/174},
  urldate = {2026-11-24},
}
`,
    );
  });

  it('of a measure, without a day of access', () => {
    expect(exportCitations([measure], 'bibtex')).toBe(
      `@techreport{rok-3-due-diligence,
  author = {{Republic of Korea}},
  title = {Implementation of the 2015 {UNGGE} {Norms}},
  type = {Working paper},
  institution = {{Open-ended Working Group on Developments in the Field of Information and Telecommunications in the Context of International Security, 2019--2021}},
  note = {Norm 3, \`\`Promoting the principle of due diligence''},
  url = {https://database.cyberpolicyportal.org/en/entity/du4xwa4rs3},
}
`,
    );
  });

  it('escapes every text field for LaTeX, and no other field', () => {
    const placed = withHeading('50% & more: {C-TAS} #1_a ~ 규범');
    const text = exportCitations([fromState('Bosnia & Herzegovina', placed)], 'bibtex');
    expect(text).toContain('author = {{Bosnia \\& Herzegovina}}');
    expect(text).toContain("note = {Norm 3, ``50\\% \\& more: \\{C-TAS\\} \\#1\\_a \\textasciitilde{} 규범''}");
    expect(text).toContain('url = {https://example.org/a_b?c=1&d=50%25#e}');
  });

  it.each([
    ['Norms in Japan', 'Norms in {Japan}'],
    ['The GGE norms: A view from Seoul', 'The {GGE} norms: A view from {Seoul}'],
    ['ICT security', '{ICT} security'],
    ['eGovernment: ICT & iOS', '{eGovernment}: {ICT} \\& {iOS}'],
    ['Österreich und Österreich', 'Österreich und {Österreich}'],
    ['C-TAS', 'C-{TAS}'],
  ])('braces the capitals that a style would make small: %s', (title, expected) => {
    expect(exportCitations([titled(title)], 'bibtex')).toContain(`  title = {${expected}},\n`);
  });

  it.each([
    ['United Nations', '{United Nations}'],
    ['Ministry of Science and ICT', '{{Ministry of Science and ICT}}'],
  ])('braces an institution whose name BibLaTeX would split: %s', (publisher, expected) => {
    const { pack, ...placed } = measure;
    const document = { ...pack.document, forum: publisher };
    const text = exportCitations([{ ...placed, pack: { ...pack, document } }], 'bibtex');
    expect(text).toContain(`  institution = ${expected},\n`);
  });
});

describe('RIS', () => {
  it('of a norm', () => {
    expect(exportCitations([3], 'ris', accessed).split('\r\n')).toEqual([
      'TY  - RPRT',
      'AU  - United Nations General Assembly',
      'CY  - New York',
      'DA  - 2015/07/22/',
      'PY  - 2015',
      'ID  - un-norm-3',
      'LA  - en',
      'M3  - UN document',
      'N1  - Para. 13 (c) (norm 3)',
      'PB  - United Nations',
      'SN  - A/70/174',
      `TI  - ${report}`,
      'UR  - https://docs.un.org/en/A/70/174',
      'Y2  - 2026/11/24/',
      'ER  - ',
      '',
    ]);
  });

  it('of a measure, without a day of access', () => {
    expect(exportCitations([measure], 'ris').split('\r\n')).toEqual([
      'TY  - RPRT',
      'AU  - Republic of Korea',
      'ID  - rok-3-due-diligence',
      'LA  - en',
      'M3  - Working paper',
      'N1  - Norm 3, “Promoting the principle of due diligence”',
      `PB  - ${forum}`,
      'TI  - Implementation of the 2015 UNGGE Norms',
      'UR  - https://database.cyberpolicyportal.org/en/entity/du4xwa4rs3',
      'ER  - ',
      '',
    ]);
  });

  it('has one tag on each line, and an empty line between records', () => {
    const lines = exportCitations([1, 11, ...allMeasures()], 'ris', accessed).split('\r\n');
    for (const line of lines) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2 + allMeasures().length);
    expect(lines.filter((line) => line === '')).toHaveLength(2 + allMeasures().length);
  });

  it('writes days and months in two digits', () => {
    expect(exportCitations([3], 'ris', new Date(2027, 0, 5))).toContain('Y2  - 2027/01/05/\r\n');
  });

  it('keeps a value on one line', () => {
    expect(exportCitations([titled('Norms\r\n  in practice')], 'ris')).toContain('TI  - Norms in practice\r\n');
  });
});

describe('CSL-JSON', () => {
  it('of a norm and a measure', () => {
    expect(JSON.parse(exportCitations([3, measure], 'csl-json', accessed))).toEqual([
      {
        id: 'un-norm-3',
        type: 'report',
        author: [{ literal: 'United Nations General Assembly' }],
        title: report,
        genre: 'UN document',
        number: 'A/70/174',
        publisher: 'United Nations',
        'publisher-place': 'New York',
        issued: { 'date-parts': [[2015, 7, 22]] },
        language: 'en',
        URL: 'https://docs.un.org/en/A/70/174',
        note: 'Para. 13 (c) (norm 3)',
        accessed: { 'date-parts': [[2026, 11, 24]] },
      },
      {
        id: 'rok-3-due-diligence',
        type: 'report',
        author: [{ literal: 'Republic of Korea' }],
        title: 'Implementation of the 2015 UNGGE Norms',
        genre: 'Working paper',
        publisher: forum,
        language: 'en',
        URL: 'https://database.cyberpolicyportal.org/en/entity/du4xwa4rs3',
        note: 'Norm 3, “Promoting the principle of due diligence”',
        accessed: { 'date-parts': [[2026, 11, 24]] },
      },
    ]);
  });
});

describe.each(exportFormats)('%s', (format) => {
  it('never cites an editorial title', () => {
    const editorial = allMeasures().filter((placed) => placed.measure.titleOrigin === 'editorial');
    const text = exportCitations(editorial, format, accessed);
    for (const placed of editorial) expect(text).not.toContain(placed.measure.title);
    expect(text).toContain('Norm 10, second paragraph');
  });

  it('has one record for a source that is given twice', () => {
    expect(exportCitations([3, measure, 3, measure], format)).toBe(exportCitations([3, measure], format));
  });
});

test('every format has a file extension', () => {
  expect(exportFormats.map((format) => exportFiles[format].extension)).toEqual(['bib', 'ris', 'json']);
});

/** A measure of a document with another title. */
function titled(title: string): PlacedMeasure {
  return { ...measure, pack: { ...measure.pack, document: { ...measure.pack.document, title } } };
}

/** A measure of a State with another name, whose document has an address with special characters. */
function fromState(name: string, { pack, ...placed }: PlacedMeasure): PlacedMeasure {
  const document = { ...pack.document, address: 'https://example.org/a_b?c=1&d=50%25#e' };
  return { ...placed, pack: { ...pack, state: { ...pack.state, name }, document } };
}
