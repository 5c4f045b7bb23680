import { describe, expect, it, test } from 'vitest';
import { csvRow } from '../../../export/references/csv.ts';
import { inMarkdown, markdownLink, type PageReferences } from '../../../export/references/markdown.ts';
import { exportReferences, referenceFiles, referenceFormats } from '../../../export/references/references.ts';

type ExportedMention = PageReferences['mentions'][number];

const certain: ExportedMention = {
  text: 'Norm 3',
  sentence: 'Norm 3 and norms 6–8 are about territory, and due diligence too.',
  norms: [3],
  kind: 'short',
  confidence: 'certain',
  because: [{ source: 'form', form: 'number' }],
};
const range: ExportedMention = { ...certain, text: 'norms 6–8', norms: [6, 7, 8] };
const related: ExportedMention = {
  ...certain,
  text: 'due diligence',
  kind: 'named',
  confidence: 'related',
  because: [
    { source: 'form', form: 'phrase' },
    { source: 'page', text: 'UNGGE', weight: 'strong' },
    { source: 'cue', text: 'territory' },
  ],
};
const set: ExportedMention = {
  ...certain,
  text: '11 norms',
  sentence: 'There are 11 norms.',
  norms: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  kind: 'set',
};
const tentative: ExportedMention = {
  ...certain,
  text: 'Norm 9',
  sentence: '=Norm 9, "quoted"',
  norms: [9],
  confidence: 'tentative',
};

function references(...mentions: readonly ExportedMention[]): PageReferences {
  return {
    page: { title: 'Norms [draft]', address: 'https://example.org/a_(b)?c=1&d=2' },
    exported: new Date(2026, 10, 24, 9, 30),
    mentions,
  };
}

describe('Markdown', () => {
  it('has each sentence once, its mentions and the sources', () => {
    expect(exportReferences(references(certain, range, related, set, tentative), 'markdown')).toBe(
      `# References in [Norms \\[draft\\]](https://example.org/a_%28b%29?c=1&d=2)

24 November 2026: 5 references to 5 norms.

> Norm 3 and norms 6–8 are about territory, and due diligence too.

- **Norm 3 · 13 (c)**: “Norm 3”
- **Norms 6–8 · 13 (f)–(h)**: “norms 6–8”
- **Norm 3 · 13 (c)**: “due diligence” (related)

> There are 11 norms.

- **Norms 1–11 · 13 (a)–(k)**: “11 norms”

> \\=Norm 9, "quoted"

- **Norm 9 · 13 (i)**: “Norm 9” (tentative)

Related: speaks of the subject of the norm. Tentative: could name the norm, but nothing else on the page says so.

## Sources

- A/70/174, para. 13
- A/70/174, para. 13 (c)
- A/70/174, para. 13 (f)
- A/70/174, para. 13 (g)
- A/70/174, para. 13 (h)
- A/70/174, para. 13 (i)
`,
    );
  });

  it('has no legend when every reference is certain', () => {
    expect(exportReferences(references(certain), 'markdown')).toBe(
      `# References in [Norms \\[draft\\]](https://example.org/a_%28b%29?c=1&d=2)

24 November 2026: 1 reference to 1 norm.

> Norm 3 and norms 6–8 are about territory, and due diligence too.

- **Norm 3 · 13 (c)**: “Norm 3”

## Sources

- A/70/174, para. 13 (c)
`,
    );
  });

  test.each([
    ['no references', [], 'no references.'],
    ['references to the set only', [set, set], '2 references.'],
    ['norms that are not consecutive', [{ ...certain, norms: [3, 6, 7] }], '1 reference to 3 norms.'],
  ] satisfies [string, ExportedMention[], string][])('counts %s', (_, mentions, counted) => {
    expect(exportReferences(references(...mentions), 'markdown')).toContain(`\n24 November 2026: ${counted}\n`);
  });

  it('writes only consecutive norms as a range', () => {
    const text = exportReferences(references({ ...certain, norms: [3, 6, 7, 11] }), 'markdown');
    expect(text).toContain('- **Norms 3, 6–7, 11 · 13 (c), (f)–(g), (k)**: “Norm 3”\n');
  });

  it('repeats a sentence whose mentions are not consecutive', () => {
    const text = exportReferences(references(certain, set, range), 'markdown');
    expect(text.match(/^> /gm)).toHaveLength(3);
  });

  it('uses the address of a page without a title', () => {
    const page = { title: ' ', address: 'https://example.org/' };
    expect(exportReferences({ ...references(certain), page }, 'markdown')).toMatch(
      /^# References in \[https:\/\/example\.org\/\]\(https:\/\/example\.org\/\)\n/,
    );
  });
});

describe('text in Markdown', () => {
  test.each([
    ['plain words, with commas.', 'plain words, with commas.'],
    ['*strong* _words_ `code`', '\\*strong\\* \\_words\\_ \\`code\\`'],
    ['[link](https://example.org)', '\\[link\\](https://example.org)'],
    ['![picture](a.png)', '!\\[picture\\](a.png)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['a | b ~~c~~ $d$', 'a \\| b \\~\\~c\\~\\~ \\$d\\$'],
    ['AT&T &copy; \\', 'AT\\&T \\&copy; \\\\'],
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['> quote', '\\> quote'],
    ['=== ', '\\==='],
    ['--- ', '\\---'],
    ['13. The norms', '13\\. The norms'],
    ['13) The norms', '13\\) The norms'],
    ['13 (c) and 2015. Then', '13 (c) and 2015. Then'],
    [' Norm\n\n# 3\t', 'Norm # 3'],
  ])('%s', (text, markdown) => {
    expect(inMarkdown(text)).toBe(markdown);
  });
});

test.each([
  ['https://example.org/a(b)', '[a](https://example.org/a%28b%29)'],
  ['file:///tmp/a <b>\\c.html', '[a](file:///tmp/a%20%3Cb%3E%5Cc.html)'],
  ['https://example.org/?a=1&copy;=2&b=3', '[a](https://example.org/?a=1\\&copy;=2&b=3)'],
])('a link to %s', (address, markdown) => {
  expect(markdownLink('a', address)).toBe(markdown);
});

describe('CSV', () => {
  it('has one row for each reference', () => {
    const when = new Date(2026, 10, 24, 9, 30).toISOString();
    expect(exportReferences(references(range, tentative), 'csv').split('\r\n')).toEqual([
      'page,address,exported,text,sentence,norms,paragraphs,kind,confidence',
      `Norms [draft],https://example.org/a_(b)?c=1&d=2,${when},norms 6–8,"Norm 3 and norms 6–8 are about territory, and due diligence too.",6 7 8,13 (f); 13 (g); 13 (h),short,certain`,
      `Norms [draft],https://example.org/a_(b)?c=1&d=2,${when},Norm 9,"'=Norm 9, ""quoted""",9,13 (i),short,tentative`,
      '',
    ]);
  });

  it('has only the header when there are no references', () => {
    expect(exportReferences(references(), 'csv')).toBe(
      'page,address,exported,text,sentence,norms,paragraphs,kind,confidence\r\n',
    );
  });
});

describe('csvRow', () => {
  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
    'puts an apostrophe before a text that starts with %j, so that no spreadsheet runs it as a formula',
    (character) => {
      expect(csvRow([`${character}1+1`])).toBe(`"'${character}1+1"\r\n`);
    },
  );

  it.each([
    ['Norm 3', 'Norm 3'],
    ['1+1=2', '1+1=2'],
    [-3, '-3'],
    [true, 'true'],
    ['', ''],
    ['a, b', '"a, b"'],
    ['a "b"', '"a ""b"""'],
    ['two\nlines', '"two\nlines"'],
  ])('writes %j as %s', (value, cell) => {
    expect(csvRow([value])).toBe(`${cell}\r\n`);
  });
});

describe('JSON', () => {
  it('has these keys in this order', () => {
    const when = new Date(2026, 10, 24, 9, 30).toISOString();
    expect(exportReferences(references(related), 'json')).toBe(
      `{
  "page": {
    "title": "Norms [draft]",
    "address": "https://example.org/a_(b)?c=1&d=2"
  },
  "exported": "${when}",
  "references": [
    {
      "text": "due diligence",
      "sentence": "Norm 3 and norms 6–8 are about territory, and due diligence too.",
      "norms": [
        3
      ],
      "paragraphs": [
        "13 (c)"
      ],
      "kind": "named",
      "confidence": "related",
      "because": [
        {
          "source": "form",
          "form": "phrase"
        },
        {
          "source": "page",
          "text": "UNGGE",
          "weight": "strong"
        },
        {
          "source": "cue",
          "text": "territory"
        }
      ]
    }
  ]
}
`,
    );
  });
});

test('every format has a file extension', () => {
  expect(referenceFormats.map((format) => referenceFiles[format].extension)).toEqual(['md', 'csv', 'json']);
});
