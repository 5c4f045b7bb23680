import { plugins } from '@citation-js/core';
import { describe, expect, it, test } from 'vitest';
import { allMeasures } from '../../../data/practice/practice.ts';
import { type ExportFormat, exportFiles, exportFormats } from '../../../export/records/formats.ts';
import { exportCitations } from '../../../export/records/records.ts';
import { headed, placedMeasure } from '../citation/cases.ts';

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

  it('of a measure, on a day that nobody told', () => {
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

  it('is safe for LaTeX in every field, and keeps what it does not know', () => {
    const odd = headed('50% & more: {C-TAS} #1_a ~ 규범');
    const { pack } = odd;
    const state = { ...pack.state, name: 'Bosnia & Herzegovina' };
    const document = { ...pack.document, address: 'https://example.org/a_b?c=1&d=50%25#e' };
    const text = exportCitations([{ ...odd, pack: { ...pack, state, document } }], 'bibtex');
    expect(text).toContain('author = {{Bosnia \\& Herzegovina}}');
    expect(text).toContain("note = {Norm 3, ``50\\% \\& more: \\{C-TAS\\} \\#1\\_a \\textasciitilde{} 규범''}");
    expect(text).toContain('url = {https://example.org/a_b?c=1&d=50%25#e}');
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

  it('of a measure, on a day that nobody told', () => {
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

  it('has nothing but tags, and an empty line between records', () => {
    const lines = exportCitations([1, 11, ...allMeasures()], 'ris', accessed).split('\r\n');
    for (const line of lines) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2 + allMeasures().length);
    expect(lines.filter((line) => line === '')).toHaveLength(2 + allMeasures().length);
  });

  it('writes days and months in two digits', () => {
    expect(exportCitations([3], 'ris', new Date(2027, 0, 5))).toContain('Y2  - 2027/01/05/\r\n');
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

describe.each<ExportFormat>(['bibtex', 'ris', 'csl-json'])('%s', (format) => {
  it('never cites a title of ours', () => {
    const editorial = allMeasures().filter((placed) => placed.measure.titleOrigin === 'editorial');
    const text = exportCitations(editorial, format, accessed);
    for (const placed of editorial) expect(text).not.toContain(placed.measure.title);
    expect(text).toContain('Norm 10, second paragraph');
  });

  it('has a source once that is named twice', () => {
    expect(exportCitations([3, measure, 3, measure], format)).toBe(exportCitations([3, measure], format));
  });

  it('is read back as it was', () => {
    const read = plugins.input.chain(exportCitations([3, measure], format));
    expect(read.map(({ type, title, author }) => ({ type, title, author }))).toEqual([
      {
        type: 'report',
        title: report,
        author: [expect.objectContaining(institution('United Nations General Assembly'))],
      },
      {
        type: 'report',
        title: 'Implementation of the 2015 UNGGE Norms',
        author: [expect.objectContaining(institution('Republic of Korea'))],
      },
    ]);
    expect(read.map(({ issued }) => issued?.['date-parts']?.[0])).toEqual([[2015, 7, 22], undefined]);

    function institution(name: string) {
      return format === 'bibtex' ? { family: name } : { literal: name };
    }
  });
});

test('every format has a file', () => {
  expect(exportFormats.map((format) => exportFiles[format].extension)).toEqual(['bib', 'ris', 'json']);
});
