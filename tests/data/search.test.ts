import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../data/block-text.ts';
import { designationIn } from '../../data/designation.ts';
import { allMeasures } from '../../data/practice.ts';
import { createSearch } from '../../data/search.ts';

const { search, suggest } = createSearch();

/** The ids found, without the "rok-" that all have in common. */
function found(query: string): string[] {
  return search(query).map(({ id }) => id.replace(/^rok-/, ''));
}

// Every row gives the whole answer, in order.
describe('a query that names a thing', () => {
  it.each([
    ['bug bounty', ['10-bug-bounty', '3-responding-to-cyber-threats']],
    ['Bug Bounty programme', ['10-bug-bounty', '3-responding-to-cyber-threats']],
    ['due dil', ['3-due-diligence', '1-multilateral-cooperation']],
    ['human rights', ['5-human-rights-resolutions', '5-emerging-technologies', '5-legal-framework']],
    ['point of contact', ['8-point-of-contact', '11-cert-cooperation', '8-cert-cooperation']],
    ['supply chain', ['9-5g-security', '9-iot-authentication']],
    ['capacity bui', ['4-capacity-building', '1-capacity-building', '1-national-cybersecurity-strategy']],
    ['warsaw', ['1-multilateral-cooperation']],
    ['microsoft', ['4-countering-cybercrime']],
    ['ministry of education', ['7-awareness-raising']],
    ['5g', ['9-5g-security']],
    ['G7', ['4-countering-cybercrime']],
    ['2012', ['10-bug-bounty', '4-capacity-building', '3-responding-to-cyber-threats', '7-awareness-raising']],
    ['2006', ['8-cert-cooperation']],
    ['1466', ['10-bug-bounty', '3-responding-to-cyber-threats']],
    ['1,466', ['10-bug-bounty', '3-responding-to-cyber-threats']],
  ])('%s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});

describe('a query by acronym or by name', () => {
  const kisa = [
    '10-bug-bounty',
    '3-responding-to-cyber-threats',
    '2-public-private-sharing',
    '4-cert-cooperation',
    '8-cert-cooperation',
  ];

  it.each([
    ['KISA', kisa],
    ['kisa', kisa],
    ['OSCE', ['1-regional-cooperation']],
    ['C-TAS', ['10-bug-bounty']],
    ['ctas', ['10-bug-bounty']],
    ['KrCERT/CC', ['10-publication-of-vulnerabilities', '3-responding-to-cyber-threats', '8-cert-cooperation']],
    ['APCERT', ['11-cert-cooperation', '3-responding-to-cyber-threats', '8-cert-cooperation']],
    ['Federal Bureau of Investigation', ['4-countering-cybercrime']],
    ['Ministry of Science and ICT', ['2-cross-governmental-system', '7-awareness-raising']],
    ['과기정통부', ['7-awareness-raising', '2-cross-governmental-system']],
    ['대검찰청', ['4-capacity-building', '4-countering-cybercrime']],
  ])('%s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each(['인터넷진흥원', '한국인터넷진흥원', '진흥원', '한국', '한국인터넷', '한국인터넷진흥원'.normalize('NFD')])(
    'finds KISA by the Korean name or a part of it: %s',
    (query) => {
      expect(found(query).toSorted()).toEqual(kisa.toSorted());
    },
  );

  it('highlights the acronym where a Korean name was asked for', () => {
    expect(search('인터넷진흥원').every(({ terms }) => terms.includes('KISA'))).toBe(true);
  });
});

describe('a query that names a norm', () => {
  const seven = ['7-legal-framework', '7-critical-ict-infrastructure', '7-awareness-raising'];
  const three = ['3-countering-cybercrime', '3-responding-to-cyber-threats', '3-due-diligence'];

  it.each([
    ['norm 7', seven],
    ['13(g)', seven],
    ['13 (g)', seven],
    ['g', seven],
    ['7', seven],
    ['Norm 7 · 13 (g)', seven],
    ['c', three],
    ['C', three],
    ['para. 13 (c)', three],
    ['norm 6', []],
    ['norms 11 and 9', ['11-cert-cooperation', '9-5g-security', '9-iot-authentication']],
  ])('%s: its measures in the order of the paper', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('puts last what refers to the norm', () => {
    expect(found('norm 1')).toEqual([
      '1-national-cybersecurity-strategy',
      '1-bilateral-trilateral-cooperation',
      '1-multilateral-cooperation',
      '1-regional-cooperation',
      '1-capacity-building',
      '4-cyber-policy-consultations',
    ]);
  });

  it('puts first those that have the other words too', () => {
    expect(found('norm 3 due diligence')).toEqual([
      '3-due-diligence',
      '3-countering-cybercrime',
      '3-responding-to-cyber-threats',
      '1-multilateral-cooperation',
    ]);
  });
});

describe('the order', () => {
  it('puts a title before a body, a body before the norm', () => {
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

  it('puts an exact match before a beginning: "cert" before "certain"', () => {
    const ids = found('cert');
    expect(ids.at(-1)).toBe('3-countering-cybercrime');
    expect(ids.slice(0, 4).toSorted()).toEqual([
      '10-publication-of-vulnerabilities',
      '11-cert-cooperation',
      '4-cert-cooperation',
      '8-cert-cooperation',
    ]);
  });

  it('finds by a misspelt word what the word finds', () => {
    expect(found('vulnerabilty')).toEqual(found('vulnerability'));
    expect(found('vulnerabilty').slice(0, 2)).toEqual(['10-publication-of-vulnerabilities', '10-bug-bounty']);
    expect(found('traning').toSorted()).toEqual(found('training').toSorted());
  });

  it('takes no year for another', () => {
    expect(found('2007')).toEqual([]);
  });
});

describe('spelling', () => {
  it.each([
    ['vulnerability', 'vulnerabilities'],
    ['CERT', 'CERTs'],
    ['behavior', 'behaviour'],
    ['defense', 'defence'],
    ['European Cybercrime Center', 'European Cybercrime Centre'],
    ['confidence-building', 'confidence building'],
    ['ROK’s vision', "ROK's vision"],
  ])('%s is %s', (one, other) => {
    expect(found(one)).toEqual(found(other));
    expect(found(one)).not.toEqual([]);
  });

  it('finds "cybercrime" by "cyber crime"', () => {
    expect(found('cyber crime')).toEqual(expect.arrayContaining(found('cybercrime')));
    expect(found('cyber crime').slice(0, 2)).toEqual(found('cybercrime').slice(0, 2));
  });
});

describe('search', () => {
  it.each(['', ' ', '-', '“”', '…', 'zzzz'])('finds nothing by %j', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('finds what it can where not all words are known', () => {
    expect(found('ransomware apcert')).toEqual(found('apcert'));
  });

  it('gives no more than asked for', () => {
    expect(search('2019', 3)).toEqual(search('2019').slice(0, 3));
  });

  it('gives the words as written, for highlighting', () => {
    expect(search('vulnerabilty')[0]).toEqual({
      id: 'rok-10-publication-of-vulnerabilities',
      norm: 10,
      terms: ['vulnerabilities'],
    });
  });

  it('finds a measure by any run of its own words: text and query are taken apart alike', () => {
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
        fc.pre(/[\p{L}\p{N}]/u.test(query) && designationIn(query).norms.length === 0);
        expect(search(query).map((hit) => hit.id)).toContain(id);
      }),
      { numRuns: 200 },
    );
  });

  it('never fails, and names no measure twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        const ids = found(query);
        expect(new Set(ids).size).toBe(ids.length);
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
    ['c-t', ['C-TAS']],
    ['trilat', ['trilateral']],
    ['한국', ['한국인터넷진흥원']],
    ['bug bounty', []],
    ['norm 1', []],
    ['', []],
    ['zzzz', []],
  ])('goes on from %j', (query, suggestions) => {
    expect(suggest(query)).toEqual(suggestions);
  });

  it('offers only what finds something, six at most', () => {
    for (const query of ['c', 'in', 'cyber c', '20', 'norm 3 cy']) {
      const suggestions = suggest(query);
      expect(suggestions.length).toBeGreaterThan(0);
      expect(suggestions.length).toBeLessThanOrEqual(6);
      for (const suggestion of suggestions) expect(search(suggestion), suggestion).not.toEqual([]);
    }
  });
});
