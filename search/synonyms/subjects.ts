import type { NormNumber } from '../../data/norms/norm.ts';
import type { Topic } from '../../data/practice/topics.ts';
import { type Synonym, synonym } from './synonym.ts';

const vulnerabilityDisclosure = synonym(
  'vulnerability disclosure, coordinated disclosure, responsible disclosure, CVD',
  '취약점 공개, 취약점 신고, 취약점 제보, 보안 취약점',
);

/** Names of each topic; every measure with the topic is found by them. */
export const topicSubjects: Readonly<Record<Topic, readonly Synonym[]>> = {
  'awareness-raising': [
    synonym('awareness raising, awareness campaign, cyber hygiene', '인식 제고, 대국민 홍보, 정보보호 실천수칙'),
  ],
  'capacity-building': [
    synonym('capacity building, capacity development', '역량 강화, 역량 구축, 역량 개발'),
    synonym('development cooperation, ODA', '개발협력, 개도국 지원'),
  ],
  'cert-cooperation': [synonym('CERT, CSIRT', '침해사고대응팀, 컴퓨터 비상대응팀, 긴급대응팀')],
  'confidence-building': [
    synonym('confidence-building measures, trust building, transparency', '신뢰구축, 신뢰구축조치, 투명성'),
  ],
  'critical-infrastructure': [
    synonym(
      'critical infrastructure, critical information infrastructure, CII, CIIP',
      '기반시설 보호, 주요 기반시설, 핵심 기반시설, 주요정보통신기반시설',
    ),
  ],
  cybercrime: [
    synonym('cybercrime, computer crime', '사이버범죄, 컴퓨터 범죄'),
    synonym('law enforcement', '법집행, 사이버수사'),
  ],
  'data-protection': [synonym('data protection, privacy', '개인정보 보호, 프라이버시, 사생활 보호')],
  'due-diligence': [synonym('due diligence', '상당한 주의, 상당한 주의 의무, 상당주의')],
  'emerging-technologies': [synonym('emerging technologies, new technologies', '신기술, 신흥기술')],
  'human-rights': [synonym('human rights, fundamental freedoms', '인권, 온라인 인권, 기본권')],
  'incident-response': [
    synonym('incident response, incident handling', '침해사고, 침해사고 대응, 사고 대응, 사이버위기 대응'),
  ],
  'information-sharing': [
    synonym('information sharing, information exchange, threat intelligence', '정보 공유, 정보 교환, 위협정보'),
  ],
  institutions: [
    synonym('institutions, governance, competent authorities', '거버넌스, 추진체계, 전담기관, 관계기관, 유관기관'),
    synonym('whole of government, interagency coordination', '범정부, 범정부 대응체계'),
  ],
  'international-cooperation': [
    synonym('international cooperation, cyber diplomacy', '국제협력, 국제공조, 사이버 외교'),
  ],
  'legal-framework': [synonym('legal framework, legislation, domestic law', '법제도, 법률, 법령, 입법, 국내법')],
  'national-strategy': [
    synonym('national strategy, cybersecurity strategy', '국가전략, 국가사이버안보전략, 사이버안보 전략'),
  ],
  'points-of-contact': [synonym('point of contact, POC, hotline', '연락창구, 연락관, 연락체계, 접촉선')],
  'policy-consultations': [
    synonym('policy consultations, policy dialogue, cyber dialogue', '정책협의, 사이버 정책협의회, 정책대화'),
  ],
  'public-private-cooperation': [
    synonym('public-private partnership, public-private cooperation, PPP', '민관협력, 공공·민간 협력'),
  ],
  'regional-cooperation': [synonym('regional cooperation', '지역협력, 역내 협력')],
  'supply-chain-security': [
    synonym('supply chain security, ICT products', '공급망, 공급망 보안, 공급망 안전, 제품 보안'),
  ],
  'un-processes': [synonym('United Nations, UN processes', '유엔, 유엔 논의, 유엔 결의')],
  'vulnerability-disclosure': [vulnerabilityDisclosure],
};

/** Names of the subject of each norm, beyond the words of its title and text. */
export const normSubjects: Readonly<Record<NormNumber, readonly Synonym[]>> = {
  1: [
    synonym('international cooperation, cooperation between States', '국가 간 협력, 국제협력'),
    synonym('stable cyberspace, peaceful cyberspace, UN Charter', '사이버공간의 안정, 평화로운 사이버공간, 유엔 헌장'),
    synonym('harmful practices', '유해한 관행, 유해한 행위'),
  ],
  2: [
    synonym('attribution, perpetrator', '책임 귀속, 배후 규명, 공격 주체, 공격 배후'),
    synonym('circumstances, evidence', '사건의 맥락, 정황, 증거'),
    synonym('cyber incident, misattribution', '사이버 사건, 침해사고, 파급효과'),
  ],
  3: [
    synonym('due diligence, due diligence obligation', '상당한 주의, 상당한 주의 의무, 상당주의'),
    synonym('safe haven, transit country, proxy', '피난처, 경유지, 대리세력'),
    synonym('sovereignty, jurisdiction', '주권, 관할권'),
  ],
  4: [
    synonym('cybercrime, cyberterrorism, ransomware', '사이버범죄, 사이버테러, 랜섬웨어'),
    synonym('law enforcement cooperation, mutual legal assistance', '사법공조, 형사사법공조, 수사공조, 법집행'),
    synonym('information sharing', '정보 공유, 정보 교환'),
    synonym('extradition, Budapest Convention', '범죄인 인도, 부다페스트 협약, 사이버범죄협약'),
  ],
  5: [
    synonym('human rights online, fundamental freedoms', '온라인 인권, 기본권'),
    synonym('surveillance, personal data', '감시, 사생활 보호, 개인정보'),
    synonym('free speech, censorship, internet shutdown', '검열, 인터넷 차단'),
  ],
  6: [
    synonym('attack on critical infrastructure, sabotage', '기반시설 공격, 기반시설 훼손, 기반시설 손상'),
    synonym('critical infrastructure, essential services, CI', '공공서비스, 필수 서비스'),
  ],
  7: [
    synonym('critical infrastructure protection, resilience', '기반시설 보호, 복원력, 회복력, 보호대책'),
    synonym(
      'critical infrastructure, critical ICT infrastructure, CI, CII, CIIP',
      '주요정보통신기반시설, 정보통신기반 보호법',
    ),
  ],
  8: [
    synonym('help, mutual assistance', '도움 요청, 원조 요청, 상호 지원'),
    synonym('critical infrastructure, critical infrastructure under attack, CI', '피해국, 피해국 지원'),
  ],
  9: [
    synonym('supply chain integrity, trusted products, vendors', '공급망 보안, 공급망 안전, 공급업체, 제품 보안'),
    synonym('backdoor, implant', '백도어'),
    synonym('spyware, hacking tools, cyber weapons', '스파이웨어, 해킹 도구, 사이버 무기'),
  ],
  10: [
    vulnerabilityDisclosure,
    synonym('bug bounty, zero-day', '버그바운티, 취약점 신고포상제, 제로데이'),
    synonym('patch, security update', '패치, 보안 업데이트'),
    synonym('information sharing', '정보 공유'),
  ],
  11: [
    synonym('CERT, CSIRT, incident response team', '침해사고대응팀, 컴퓨터 비상대응팀, 긴급대응팀'),
    synonym('first responders, incident response', '침해사고 대응, 사고 대응 조직'),
  ],
};
