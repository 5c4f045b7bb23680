import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norms } from '../../../data/norms/norms.ts';
import { allMeasures } from '../../../data/practice/practice.ts';
import { createPassageClassifier } from '../../../search/passage/classify-passage.ts';

const classify = createPassageClassifier();

/** The numbers of the norms, best first. */
function found(passage: string): number[] {
  return classify(passage).norms.map(({ norm }) => norm);
}

/** The ids of the measures without the prefix "rok-", best first. */
function measures(passage: string): string[] {
  return classify(passage).measures.map(({ measure }) => measure.id.replace(/^rok-/, ''));
}

describe('the first norm for a passage', () => {
  it('is the norm whose text or title it is', () => {
    for (const { number, text, title } of norms) {
      expect(found(text)[0], text).toBe(number);
      expect(found(title)[0], title).toBe(number);
    }
  });

  it.each([
    [
      'Governments ought to work together on joint measures that keep the use of ICTs stable and spare the world practices that put international peace at risk.',
      1,
    ],
    [
      'Before anyone points a finger after an intrusion, a government should weigh the whole picture: who might have staged it, how hard attribution is, and how grave the effects were.',
      2,
    ],
    ['A country must not look away when it knows that servers on its soil are being used to hit another country.', 3],
    [
      'Police and prosecutors of different countries need to trade evidence quickly and help each other bring online fraudsters and terrorists to court.',
      4,
    ],
    [
      'People must enjoy the same rights online as offline, above all to speak their mind and to be left alone by mass surveillance.',
      5,
    ],
    [
      'No government may carry out or back a hacking operation that deliberately knocks out the power grid or the hospitals of another country.',
      6,
    ],
    [
      'Every country should shield its own energy, water and banking systems against digital threats and set security standards for them.',
      7,
    ],
    [
      'When another country whose hospitals are under cyberattack asks for help, one should answer; likewise when one is asked to stop an attack that comes from one’s own networks.',
      8,
    ],
    [
      'Buyers should be able to trust that hardware and software were not tampered with by a vendor, that no backdoor is hidden inside, and that hacking tools do not spread.',
      9,
    ],
    [
      'Researchers who find a security flaw should be able to report it, and the fix should be shared with everybody concerned.',
      10,
    ],
    [
      'The people who put out digital fires must be left alone: nobody should attack a national CSIRT, and no CSIRT should be used to attack.',
      11,
    ],
  ])('of a paraphrase: %s', (passage, norm) => {
    expect(found(passage)[0]).toBe(norm);
  });

  it.each([
    [
      'The foreign ministry said on Tuesday that the botnet was operating from servers on its territory and that it had been aware of this for months.',
      3,
    ],
    [
      'Washington and its allies blamed military hackers for the breach, publishing technical indicators and forensic findings.',
      2,
    ],
    [
      'Hackers crippled a pipeline operator, and fuel stations ran dry along the coast; officials spoke of an attack on critical infrastructure.',
      6,
    ],
    ['Europol and police from nine countries arrested members of a ransomware gang on Thursday.', 4],
    [
      'The agency ordered the operators of critical infrastructure to meet minimum security standards and to file a risk assessment every year.',
      7,
    ],
    [
      'The government shut down mobile internet for three weeks, which rights groups called an attack on freedom of expression.',
      5,
    ],
    [
      'A backdoor slipped into a routine software update reached 18,000 customers, in what investigators call a supply chain attack.',
      9,
    ],
    ['The company fixed a zero-day after a researcher reported it through its bug bounty programme.', 10],
    [
      'After the cyberattack paralysed its ministries, the small State requested assistance from its neighbours, which sent experts within two days.',
      8,
    ],
  ])('of a news report: %s', (passage, norm) => {
    expect(found(passage)[0]).toBe(norm);
  });

  it.each([
    ['양국은 사이버 정책협의회를 열어 국제 평화와 안정을 위한 협력을 강화하기로 했다.', 1],
    ['공격의 배후를 섣불리 단정하지 말고 모든 관련 정보와 사건의 맥락을 고려해야 한다.', 2],
    ['정부는 자국 영토가 타국에 해로운 사이버 활동에 이용되는 것을 알고도 방치해서는 안 된다.', 3],
    ['경찰청은 국제 공조수사를 통해 해외에 거점을 둔 사이버범죄 조직원을 검거하였다.', 4],
    ['온라인에서도 표현의 자유와 사생활의 비밀은 오프라인과 동일하게 보장되어야 한다.', 5],
    ['전력망을 마비시킨 이번 사이버공격은 타국의 기반시설을 의도적으로 훼손한 사례로 꼽힌다.', 6],
    ['주요정보통신기반시설로 지정된 기관은 매년 취약점 분석·평가를 실시하고 보호대책을 수립해야 한다.', 7],
    ['피해국이 지원을 요청하면 각국은 이에 응하고, 자국에서 발원한 공격을 완화하는 데 협조해야 한다.', 8],
    ['정부는 소프트웨어 공급망 보안을 강화하기 위해 자재명세서 제출을 조달 요건에 넣기로 했다.', 9],
    ['한국인터넷진흥원은 화이트 해커가 제보한 보안 취약점에 대해 포상금을 지급하는 신고포상제를 운영하고 있다.', 10],
    ['국가가 다른 나라의 침해사고대응팀을 공격하거나 자국의 대응팀을 악의적 활동에 동원해서는 안 된다.', 11],
  ])('in Korean: %s', (passage, norm) => {
    expect(found(passage)[0]).toBe(norm);
  });

  it.each([
    ['due diligence', 3],
    ['the principle of due diligence', 3],
    ['supply chain', 9],
    ['vulnerabilities', 10],
    ['attribution', 2],
    ['CERTs', 11],
    ['human rights', 5],
    ['인권', 5],
    ['공급망을', 9],
  ])('of a few words: %s', (passage, norm) => {
    expect(found(passage)[0]).toBe(norm);
  });
});

describe('a norm that the passage names', () => {
  it.each([
    ['Norm 7 was read out before the debate on ransomware gangs and police work.', [7, 4]],
    ['norms 9 and 4', [9, 4]],
    ['13 (g)', [7]],
    ['The delegation cited norm (c) and due diligence.', [3]],
    ['정부전문가그룹은 규범 10을 두고 오래 논의하였다.', [10]],
  ])('is first: %s', (passage, expected) => {
    expect(found(passage)).toEqual(expected);
  });
});

describe('a passage on another subject', () => {
  it.each([
    'Whisk the eggs with the sugar, fold in the flour and bake the cake for forty minutes at 180 degrees; let it cool in the tin.',
    'Let V be a vector space with a norm. The 2-norm of a matrix A is its largest singular value, and norm 1 bounds norm 2 from above.',
    'The home side won three to one after a late penalty, and the striker dedicated his goal to his mother.',
    'Quarterly revenue rose by four per cent because holiday demand for toys was strong.',
    'The patient should rest for two days and drink plenty of water; call the hospital if the fever returns.',
    'The supply of strawberries fell after frost damaged the fields, and retailers blamed a broken cold chain.',
    'Our company’s supply chain stretches over four continents, and port strikes delay every delivery.',
    '양파를 잘게 썰어 기름에 볶다가 고추장과 설탕을 넣고 약한 불에서 십 분간 끓인다.',
    '국회는 내년도 예산안을 처리하고 복지 지출을 늘리기로 했다.',
    // Words in small letters that are spelt like acronyms
    'TLS certs are renewed in the first week of each quarter.',
    // Due diligence in business, without a word of the field
    'The acquirer’s counsel carried out due diligence on contracts, taxes and pending litigation before the merger closed.',
    'Know-your-customer rules ask banks for enhanced due diligence on politically exposed persons.',
    '',
    '…',
    'zzzz',
  ])('has no norms and no measures: %s', (passage) => {
    expect(classify(passage)).toEqual({ norms: [], measures: [] });
  });

  // The reader has asked, and the terms say why the norm is given.
  it('has the norm whose words it uses in another sense, if it also has words of the field', () => {
    expect(classify('The buyer’s cyber due diligence took two weeks.').norms).toMatchObject([
      { norm: 3, terms: ['due diligence'] },
    ]);
  });
});

describe('the measures for a passage', () => {
  it.each([
    [
      'The company fixed a zero-day after a researcher reported it through its bug bounty programme.',
      ['10-bug-bounty', '3-responding-to-cyber-threats'],
    ],
    [
      'KISA operates a bug bounty, and KrCERT/CC publishes the vulnerabilities.',
      ['10-bug-bounty', '3-responding-to-cyber-threats', '10-publication-of-vulnerabilities'],
    ],
    [
      'Korea and Japan held trilateral cyber policy consultations with China.',
      ['4-cyber-policy-consultations', '1-bilateral-trilateral-cooperation', '8-point-of-contact'],
    ],
    [
      '경찰청은 국제 공조수사를 통해 사이버범죄 조직원을 검거하였다.',
      ['4-countering-cybercrime', '3-countering-cybercrime'],
    ],
    ['due diligence', ['3-due-diligence', '1-multilateral-cooperation']],
    ['A botnet was operating from servers on its territory.', []],
  ])('%s', (passage, expected) => {
    expect(measures(passage)).toEqual(expected);
  });

  it('begin with the measure that it quotes, and are five at most', () => {
    for (const { measure } of allMeasures()) {
      const [block] = measure.body;
      const text = block?.kind === 'paragraph' ? block.text : '';
      const ids = classify(text).measures.map((hit) => hit.measure.id);
      // The paper has some paragraphs nearly word for word under two norms.
      expect(ids.slice(0, 2), measure.id).toContain(measure.id);
      expect(ids.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('the terms of a norm', () => {
  it('are words and whole phrases of the passage, as written there', () => {
    const [first] = classify('A wiper hit the Supply Chains of vendors; police investigate.').norms;
    expect(first).toMatchObject({ norm: 9, terms: ['vendors', 'Supply Chains'] });
    expect(classify('보안취약점을 제보한 해커').norms[0]?.terms).toEqual(['보안 취약점', '제보']);
  });

  it('are given for passages of any length, with norms ordered by score', () => {
    const anyPassage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom(...norms.flatMap(({ text }) => text.split(' ')), '규범', '취약점', '13 (g)'), {
          maxLength: 800,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anyPassage, (passage) => {
        const result = classify(passage);
        const scores = result.norms.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(new Set(found(passage)).size).toBe(scores.length);
      }),
      { numRuns: 60 },
    );
  });
});
