import { describe, expect, it } from 'vitest';
import { createSearch } from '../../search/search.ts';

const { search, norms } = createSearch();

// Every row gives all measures in order, by their ids without the prefix "rok-".
describe('search', () => {
  it.each([
    // A subject
    ['bug bounty', '10-bug-bounty 3-responding-to-cyber-threats'],
    ['Bug Bounty programme', '10-bug-bounty 3-responding-to-cyber-threats'],
    ['human rights', '5-human-rights-resolutions 5-emerging-technologies 5-legal-framework'],
    ['point of contact', '8-point-of-contact 11-cert-cooperation 8-cert-cooperation'],
    ['supply chain', '9-5g-security 9-iot-authentication'],
    ['warsaw', '1-multilateral-cooperation'],
    ['microsoft', '4-countering-cybercrime'],
    ['5g', '9-5g-security'],
    ['G7', '4-countering-cybercrime'],
    ['1466', '10-bug-bounty 3-responding-to-cyber-threats'],
    ['1,466', '10-bug-bounty 3-responding-to-cyber-threats'],
    // Unfinished or misspelt
    ['due dil', '3-due-diligence 1-multilateral-cooperation'],
    ['capacity bui', '4-capacity-building 1-capacity-building 1-national-cybersecurity-strategy'],
    ['cybercrme', '4-countering-cybercrime 3-countering-cybercrime 4-capacity-building 3-responding-to-cyber-threats'],
    ['traning', '3-countering-cybercrime 4-capacity-building 1-capacity-building'],
    ['confidence bulding', '1-regional-cooperation 8-point-of-contact'],
    ['supply chian', '9-5g-security 9-iot-authentication'],
    // A year
    ['2012', '10-bug-bounty 4-capacity-building 3-responding-to-cyber-threats 7-awareness-raising'],
    ['2006', '8-cert-cooperation'],
    // An acronym, or what it means
    ['OSCE', '1-regional-cooperation'],
    ['C-TAS', '10-bug-bounty'],
    ['ctas', '10-bug-bounty'],
    ['KrCERT/CC', '10-publication-of-vulnerabilities 3-responding-to-cyber-threats 8-cert-cooperation'],
    ['APCERT', '11-cert-cooperation 3-responding-to-cyber-threats 8-cert-cooperation'],
    ['Federal Bureau of Investigation', '4-countering-cybercrime'],
    ['ministry of education', '7-awareness-raising'],
    ['Ministry of Science and ICT', '2-cross-governmental-system 7-awareness-raising'],
    // An agency by its Korean name
    ['과기정통부', '7-awareness-raising 2-cross-governmental-system'],
    ['대검찰청', '4-capacity-building 4-countering-cybercrime'],
    ['경찰청', '3-countering-cybercrime 4-countering-cybercrime 4-capacity-building 3-responding-to-cyber-threats'],
    ['국방부', '2-cross-governmental-system'],
    ['교육부', '7-awareness-raising'],
    ['유럽사이버범죄센터', '4-countering-cybercrime'],
    // A topic by words that are not in the paper
    ['CVD', '10-bug-bounty 10-publication-of-vulnerabilities 3-responding-to-cyber-threats'],
    ['hotline', '8-point-of-contact 8-cert-cooperation 11-cert-cooperation'],
    ['ODA', '1-capacity-building 4-capacity-building'],
    ['data protection', '5-legal-framework'],
    // A Korean subject, with and without spaces, with a particle, with an incomplete last syllable
    [
      '취약점',
      '10-publication-of-vulnerabilities 10-bug-bounty 3-responding-to-cyber-threats 9-iot-authentication 10-threat-response-system',
    ],
    ['공급망', '9-5g-security 9-iot-authentication'],
    ['공급망을', '9-5g-security 9-iot-authentication'],
    ['인권', '5-human-rights-resolutions 5-emerging-technologies 5-legal-framework'],
    ['인궈', '5-human-rights-resolutions 5-emerging-technologies 5-legal-framework'],
    ['주요정보통신기반시설', '7-critical-ict-infrastructure 7-legal-framework 7-awareness-raising'],
    ['사이버범죄', '4-countering-cybercrime 3-countering-cybercrime 3-responding-to-cyber-threats 4-capacity-building'],
    ['버그바운티', '10-bug-bounty 3-responding-to-cyber-threats'],
    ['취약점 신고포상제', '10-bug-bounty 3-responding-to-cyber-threats'],
    ['역량 강화', '4-capacity-building 1-capacity-building 1-national-cybersecurity-strategy'],
    ['역량강화', '4-capacity-building 1-capacity-building 1-national-cybersecurity-strategy'],
    ['개인정보', '5-legal-framework'],
    ['국가사이버안보전략', '1-national-cybersecurity-strategy'],
    ['신뢰구축', '1-regional-cooperation 1-national-cybersecurity-strategy 8-point-of-contact'],
    ['모의훈련', '11-cert-cooperation'],
    ['정보보호의 날', '7-awareness-raising'],
    ['상당한 주의', '3-due-diligence 1-multilateral-cooperation'],
    ['연락창구', '8-point-of-contact 11-cert-cooperation 8-cert-cooperation'],
    ['인구', ''],
    // Several words
    ['KISA 2019', '3-responding-to-cyber-threats 2-public-private-sharing'],
    ['KISA 취약점', '10-bug-bounty 3-responding-to-cyber-threats'],
    ['경찰청 개도국', '4-capacity-building'],
    ['2012 KNPA', '4-capacity-building 3-responding-to-cyber-threats'],
    ['cert 2019', '11-cert-cooperation 3-responding-to-cyber-threats'],
    ['bilateral japan', '1-bilateral-trilateral-cooperation'],
    // A norm: its measures in the order of the paper
    ['norm 7', '7-legal-framework 7-critical-ict-infrastructure 7-awareness-raising'],
    ['13(g)', '7-legal-framework 7-critical-ict-infrastructure 7-awareness-raising'],
    ['g', '7-legal-framework 7-critical-ict-infrastructure 7-awareness-raising'],
    ['7', '7-legal-framework 7-critical-ict-infrastructure 7-awareness-raising'],
    ['Norm 7 · 13 (g)', '7-legal-framework 7-critical-ict-infrastructure 7-awareness-raising'],
    ['C', '3-countering-cybercrime 3-responding-to-cyber-threats 3-due-diligence'],
    ['para. 13 (c)', '3-countering-cybercrime 3-responding-to-cyber-threats 3-due-diligence'],
    ['규범 9', '9-5g-security 9-iot-authentication'],
    ['제11규범', '11-cert-cooperation'],
    ['norms 11 and 9', '11-cert-cooperation 9-5g-security 9-iot-authentication'],
    ['norm 6', ''],
    // Measures that match the other words first, measures that refer to the norm last
    [
      'norm 3 due diligence',
      '3-due-diligence 3-countering-cybercrime 3-responding-to-cyber-threats 1-multilateral-cooperation',
    ],
    [
      'norm 1',
      '1-national-cybersecurity-strategy 1-bilateral-trilateral-cooperation 1-multilateral-cooperation 1-regional-cooperation 1-capacity-building 4-cyber-policy-consultations',
    ],
    // There is no norm 12, and 13 is the paragraph: a measure with that number in its text is no answer
    ['norm 12', ''],
    ['norm 13', ''],
    ['규범 12', ''],
    // The most words, where no measure has all
    ['zeppelin apcert', '11-cert-cooperation 3-responding-to-cyber-threats 8-cert-cooperation'],
    ['bug bounty zeppelin', '10-bug-bounty 3-responding-to-cyber-threats'],
  ])('%s', (query, ids) => {
    expect(
      search(query)
        .map(({ measure }) => measure.id.replace(/^rok-/, ''))
        .join(' '),
    ).toBe(ids);
  });
});

// These depend on the weights of the fields in `search/query.ts`, because many measures match in the same field.
describe('the first measures for a common word', () => {
  it.each([
    ['cyber', '10-threat-response-system 3-responding-to-cyber-threats 2-joint-response-system'],
    ['cyber-security', '1-national-cybersecurity-strategy 10-threat-response-system 2-joint-response-system'],
  ])('%s', (query, ids) => {
    const first = search(query, 3).map(({ measure }) => measure.id.replace(/^rok-/, ''));
    expect(first.join(' ')).toBe(ids);
  });
});

describe('norms', () => {
  const all = '1 2 3 4 5 6 7 8 9 10 11';

  it.each([
    // Named
    ['norm 7', '7'],
    ['13 (g)', '7'],
    ['k', '11'],
    ['norms 9 and 4', '9 4'],
    ['13(c)–(e)', '3 4 5'],
    ['규범 3', '3'],
    // Named norms, then those that match the other words
    ['norm 3 cybercrime', '3 4'],
    ['norm 7 cert', '7 11'],
    ['norm 10 vulnerabilities', '10'],
    // All norms, or only their paragraph, which may be continued
    ['norm', all],
    ['11 norms', all],
    ['규범', all],
    ['11개 규범', all],
    ['A/70/174', all],
    ['13', all],
    ['norm 13', all],
    ['para. 13 (', all],
    ['제13항', all],
    // None
    ['norm 12', ''],
    ['12', ''],
    ['2019', ''],
    ['KISA', ''],
    ['zzzz', ''],
    ['', ''],
    // By title and text
    ['attribution', '2'],
    ['territory', '3 8'],
    ['terrorism', '4'],
    ['freedom of expression', '5'],
    ['critical infrastructure', '7 6 8'],
    ['emergency response', '11'],
    ['hidden functions', '9'],
    ['attributon', '2'],
    ['vulnerab', '10'],
    ['right to privacy', '5'],
    // By subject
    ['due diligence', '3'],
    ['cybercrime', '4'],
    ['CSIRT', '11'],
    ['bug bounty', '10'],
    ['backdoor', '9'],
    ['sovereignty', '8 3'],
    ['CIIP', '7'],
    ['sabotage', '6'],
    ['ransomware', '4'],
    // In Korean
    ['주권', '8 3'],
    ['공급망', '9'],
    ['취약점', '10'],
    ['상당한 주의', '3'],
    ['상당한주의', '3'],
    ['기반시설', '7 6 8'],
    ['주요정보통신기반시설', '7'],
    ['침해사고대응팀', '11'],
    ['표현의 자유', '5'],
    ['책임 귀속', '2'],
    ['국제위법행위', '3'],
    ['지원 요청', '8'],
    ['국제협력', '1'],
    ['테러', '4'],
    ['국제법', '6'],
    // More than half of the words is enough, half is not
    ['emergency response zeppelin', '11'],
    ['microsoft cybercrime', ''],
  ])('%s', (query, numbers) => {
    expect(
      norms(query)
        .map(({ norm }) => norm)
        .join(' '),
    ).toBe(numbers);
  });
});
