import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../data/practice/block-text.ts';
import { allMeasures } from '../../data/practice/practice.ts';
import { parseNormNames } from '../../search/parse-norm-names.ts';
import { createSearch } from '../../search/search.ts';
import { phraseMatchesIn } from '../../search/words/phrase-matches.ts';

const { search, norms, suggest } = createSearch();

/** The ids of the measures found, without the prefix "rok-". */
function found(query: string): string[] {
  return search(query).map(({ measure }) => measure.id.replace(/^rok-/, ''));
}

describe('a query by acronym or by name', () => {
  const kisa = [
    '10-bug-bounty',
    '2-public-private-sharing',
    '3-responding-to-cyber-threats',
    '4-cert-cooperation',
    '8-cert-cooperation',
  ];

  it.each(['KISA', 'kisa'])('%s', (query) => {
    expect(found(query)[0]).toBe('10-bug-bounty');
    expect(found(query).toSorted()).toEqual(kisa);
  });

  it.each(['인터넷진흥원', '한국인터넷진흥원', '진흥원', '한국', '한국인터넷', '한국인터넷진흥원'.normalize('NFD')])(
    'finds KISA by its Korean name or a part of it: %s',
    (query) => {
      expect(found(query).toSorted()).toEqual(kisa);
    },
  );

  it('highlights the acronym for a query by its Korean name', () => {
    expect(search('인터넷진흥원').every(({ terms }) => terms.includes('KISA'))).toBe(true);
  });
});

describe('the order', () => {
  it('puts matches in the title before the body, and in the body before the norm', () => {
    const ids = found('territory');
    expect(ids.slice(0, 2).toSorted()).toEqual(['1-multilateral-cooperation', '3-due-diligence']);
    expect(ids.slice(2)).toEqual([
      '3-countering-cybercrime',
      '3-responding-to-cyber-threats',
      '8-cert-cooperation',
      '8-point-of-contact',
    ]);
    expect(found('cybercrime').slice(0, 2).toSorted()).toEqual(['3-countering-cybercrime', '4-countering-cybercrime']);
  });

  it('puts an exact match before a prefix: "cert" before "certain"', () => {
    const ids = found('cert');
    expect(ids.at(-1)).toBe('3-countering-cybercrime');
    expect(ids.slice(0, 4).toSorted()).toEqual([
      '10-publication-of-vulnerabilities',
      '11-cert-cooperation',
      '4-cert-cooperation',
      '8-cert-cooperation',
    ]);
  });

  it('finds the same for a misspelt word', () => {
    expect(found('vulnerabilty')).toEqual(found('vulnerability'));
    expect(found('vulnerabilty').slice(0, 2)).toEqual(['10-publication-of-vulnerabilities', '10-bug-bounty']);
    expect(found('traning').toSorted()).toEqual(found('training').toSorted());
  });

  it('does not match a year fuzzily', () => {
    expect(found('2007')).toEqual([]);
  });
});

describe('a query in another spelling', () => {
  it.each([
    ['vulnerability', 'vulnerabilities'],
    ['CERT', 'CERTs'],
    ['behavior', 'behaviour'],
    ['defense', 'defence'],
    ['European Cybercrime Center', 'European Cybercrime Centre'],
    ['confidence-building', 'confidence building'],
    ['ROK’s vision', "ROK's vision"],
  ])('finds the same: %s, %s', (one, other) => {
    expect(found(one)).toEqual(found(other));
    expect(found(one)).not.toEqual([]);
  });

  it('finds "cybercrime" by "cyber crime"', () => {
    expect(found('cyber crime')).toEqual(expect.arrayContaining(found('cybercrime')));
    expect(found('cyber crime').slice(0, 2)).toEqual(found('cybercrime').slice(0, 2));
  });
});

describe('search', () => {
  it.each(['', ' ', '-', '“”', '…', 'zzzz'])('finds nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('ignores stop words and particles', () => {
    expect(found('the bounty for a bug')).toEqual(found('bounty bug'));
    expect(found('KISA의')).toEqual(found('KISA'));
  });

  it('respects the limit', () => {
    expect(search('2019', 3)).toEqual(search('2019').slice(0, 3));
  });

  it.each([
    ['vulnerabilty', '10-publication-of-vulnerabilities', ['vulnerabilities']],
    ['Federal Bureau', '4-countering-cybercrime', ['FBI', 'Federal']],
    ['버그바운티', '10-bug-bounty', ['bug bounty']],
    ['취약점', '10-bug-bounty', ['vulnerability']],
    ['경찰청', '3-countering-cybercrime', ['KNPA']],
    ['인권이사회', '5-human-rights-resolutions', ['Human Rights Council']],
    ['supply chain', '9-5g-security', []],
    ['norm 9', '9-5g-security', []],
  ])('gives the matching words of the measure for %s', (query, id, terms) => {
    const hit = search(query).find(({ measure }) => measure.id === `rok-${id}`);
    expect(hit?.terms.toSorted()).toEqual(terms);
  });

  it.each([
    ['supply chain', 9, ['chain', 'supply']],
    ['공급망', 9, ['supply chain']],
    ['norm 9', 9, []],
    ['norm 9 supply', 9, ['supply']],
  ])('gives the matching words of the norm for %s', (query, norm, terms) => {
    const [hit] = norms(query);
    expect(hit?.norm).toBe(norm);
    expect(hit?.terms.toSorted()).toEqual(terms);
  });

  it('gives only terms that occur in the measure', () => {
    for (const query of ['information', '정보 공유', 'cyber', 'CSIRT', '협력', 'privacy', '미국', 'FIRST']) {
      for (const { measure, terms } of search(query)) {
        const { id, title, body, footnotes } = measure;
        const texts = [title, ...body.flatMap(textsOf), ...footnotes.map(({ text }) => text)];
        for (const term of terms) {
          expect(
            texts.flatMap((text) => phraseMatchesIn(text, [term])),
            `${term} in ${id} by ${query}`,
          ).not.toEqual([]);
        }
      }
    }
  });

  it('finds a measure by any run of its own words, because text and query are tokenized alike', () => {
    const anyText = fc.constantFrom(
      ...allMeasures().flatMap(({ measure }) =>
        [measure.title, ...measure.body.flatMap(textsOf)].map((text) => ({ id: measure.id, words: text.split(' ') })),
      ),
    );
    const anyRun = anyText.chain(({ id, words }) =>
      fc
        .record({ from: fc.nat(words.length - 1), length: fc.integer({ min: 1, max: 8 }) })
        .map(({ from, length }) => ({ id, query: words.slice(from, from + length).join(' ') })),
    );
    fc.assert(
      fc.property(anyRun, ({ id, query }) => {
        fc.pre(/[\p{L}\p{N}]/u.test(query) && parseNormNames(query).norms.length === 0);
        expect(search(query).map(({ measure }) => measure.id)).toContain(id);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, and gives no measure or norm twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        const ids = found(query);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(norms(query).map(({ norm }) => norm)).size).toBe(norms(query).length);
        suggest(query);
      }),
    );
  });
});

describe('suggest', () => {
  it.each([
    ['due dil', ['due diligence']],
    ['vulnerabilty', ['vulnerabilities']],
    ['cyberscurity', ['cybersecurity']],
    ['supply chian', ['supply chain']],
    ['norm 9 supply chian', ['norm 9 supply chain']],
    ['trainnig', ['trainings']],
    ['trainingg', ['trainings']],
    ['treining', ['trainings']],
    ['c-t', ['C-TAS']],
    ['trilat', ['trilateral']],
    ['한국', ['한국인터넷진흥원']],
    ['취약', ['취약점']],
    ['버그', ['버그바운티']],
    ['norm 4 cyber thr', ['norm 4 cyber threats']],
    ['bug bounty', []],
    ['norm 1', []],
    ['', []],
    ['zzzz', []],
  ])('completes or corrects %j', (query, suggestions) => {
    expect(suggest(query)).toEqual(suggestions);
  });

  it('gives only suggestions that find something, six at most', () => {
    for (const query of ['c', 'in', 'cyber c', '20', 'norm 3 cy']) {
      const suggestions = suggest(query);
      expect(suggestions.length).toBeGreaterThan(0);
      expect(suggestions.length).toBeLessThanOrEqual(6);
      for (const suggestion of suggestions) expect(search(suggestion), suggestion).not.toEqual([]);
    }
  });
});
