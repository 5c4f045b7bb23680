import { PhraseMatcher } from '../words/phrase-matches.ts';
import { type Synonym, synonym } from './synonym.ts';

/**
 * Korean terms for English words and phrases of the norms and measures, which match in any case and number. The names of
 * acronyms are in the glossary of each pack.
 */
export const allKoreanTerms: readonly Synonym[] = [
  // Cooperation
  synonym('cooperation, cooperate, cooperating, cooperated, cooperative', '협력, 공조'),
  synonym('international cooperation, interstate cooperation, global cooperation', '국제협력, 국가 간 협력, 국제공조'),
  synonym('bilateral', '양자, 양자협력, 양자협의'),
  synonym('trilateral', '3자, 3자협의'),
  synonym('multilateral', '다자, 다자협력'),
  synonym('regional cooperation', '지역협력'),
  synonym('confidence building, trust building', '신뢰구축'),
  synonym('capacity building, capacity development, building capacities', '역량 강화, 역량 구축'),
  synonym('training', '교육훈련'),
  synonym('information sharing, share information, sharing information, sharing relevant information', '정보 공유'),
  synonym('exchange information', '정보 교환'),
  synonym('cyber threats intelligence', '사이버 위협 인텔리전스, 위협정보'),
  synonym('consultations', '협의, 협의회, 정책협의, 정책협의회'),
  synonym('cyber policy consultations', '사이버 정책협의, 사이버 정책협의회'),
  synonym('point of contact, points of contact', '연락창구, 연락처, 연락관'),
  synonym('points of contact directory', '연락창구 명부'),
  synonym('request for assistance, requests for assistance', '지원 요청, 원조 요청'),
  synonym('mutual assistance', '상호 지원'),
  synonym('awareness raising, raise awareness, raising awareness', '인식 제고'),
  synonym('co-sponsored', '공동 발의, 공동제안'),
  // States, law and institutions
  synonym('sovereignty', '주권'),
  synonym('territory', '영토, 자국 영토'),
  synonym('knowingly', '고의로, 알면서'),
  synonym('internationally wrongful acts', '국제위법행위'),
  synonym('due diligence', '상당한 주의, 상당주의'),
  synonym('attribution', '귀속, 책임 귀속, 배후 규명'),
  synonym('international law', '국제법'),
  synonym('international norms', '국제규범'),
  synonym('peace and security', '평화와 안보, 평화와 안전'),
  synonym('stability', '안정, 안정성'),
  synonym('General Assembly', '유엔 총회, 총회 결의'),
  synonym('Human Rights Council', '인권이사회, 인권이사회 결의'),
  synonym('Warsaw Process', '바르샤바 프로세스'),
  synonym('Global Conference on Cyber Space', '세계사이버스페이스총회'),
  synonym('developing countries', '개발도상국, 개도국'),
  synonym('National Cybersecurity Strategy', '국가사이버안보전략'),
  synonym('National Cyber Security Management Regulation', '국가사이버안전관리규정'),
  synonym('Presidential Office', '대통령실, 청와대, 국가안보실'),
  synonym('Ministry of Education', '교육부'),
  synonym('police', '경찰'),
  synonym('national defense', '국방'),
  synonym('private sector, private entity, private actor', '민간, 민간부문, 민간기업'),
  synonym('public sector', '공공부문'),
  synonym('public-private', '민관, 민관협력'),
  synonym('United States', '미국'),
  synonym('Czech Republic', '체코'),
  synonym('Poland', '폴란드'),
  synonym('Japan', '일본'),
  synonym('China', '중국'),
  synonym('Germany', '독일'),
  synonym('Netherlands', '네덜란드'),
  synonym('Microsoft', '마이크로소프트'),
  synonym('World Bank Group', '세계은행'),
  synonym('Asia Pacific', '아시아태평양, 아태'),
  // Rights
  synonym('human rights', '인권'),
  synonym('privacy', '프라이버시, 사생활'),
  synonym('freedom of expression', '표현의 자유'),
  synonym('personal data, Personal Information Protection', '개인정보, 개인정보 보호'),
  synonym('legal framework', '법제도, 법적 체계'),
  // Infrastructure
  synonym('critical infrastructure', '기반시설, 주요 기반시설, 핵심 기반시설'),
  synonym('critical information infrastructure, critical ICT infrastructure', '주요정보통신기반시설, 기반시설'),
  synonym('Act on Protection of Information and Communications Infrastructure', '정보통신기반 보호법'),
  synonym('Committee for Protection of Information and Communications Infrastructure', '정보통신기반보호위원회'),
  synonym('services to the public', '대국민 서비스, 공공서비스'),
  synonym('transportation', '교통'),
  synonym('finances', '금융'),
  synonym('supply chain', '공급망'),
  synonym('end users', '최종 사용자, 최종 이용자'),
  synonym('proliferation', '확산, 확산 방지'),
  synonym('hidden functions', '숨겨진 기능'),
  synonym('5G security', '5세대 이동통신 보안'),
  synonym('IoT security authentication, IoT authentication', '사물인터넷 보안인증, 보안인증'),
  synonym('emerging technologies, emerging digital technologies', '신기술, 신흥기술'),
  // Threats, crime and incidents
  synonym('malicious', '악의적, 악성'),
  synonym('cyber threats', '사이버위협'),
  synonym('threat warnings', '위협 경보, 사이버위기 경보'),
  synonym('cyberattacks', '사이버공격'),
  synonym('hacking', '해킹'),
  synonym('malware', '악성코드'),
  synonym('terrorism, terrorist', '테러'),
  synonym('counter-cyberterrorism', '사이버테러'),
  synonym('cybercrime', '사이버범죄'),
  synonym('crime, criminal', '범죄'),
  synonym('investigation, investigating', '수사'),
  synonym('prosecute, prosecuting', '기소'),
  synonym('law enforcement', '법집행, 법집행기관'),
  synonym('digital forensic', '디지털 포렌식'),
  synonym('electronic evidences', '전자증거'),
  synonym('child pornography', '아동 성착취물'),
  synonym('gambling', '도박'),
  synonym('identity theft', '명의도용'),
  synonym('ICT incident, incident response', '침해사고, 침해사고 대응'),
  synonym('cross-governmental', '범정부'),
  synonym('response system', '대응체계'),
  synonym('cybersecurity control centers, cybersecurity monitoring centers', '보안관제, 보안관제센터'),
  synonym('Incident Handling Drill', '모의훈련, 침해사고 대응 훈련'),
  synonym('emergency response teams', '침해사고대응팀, 비상대응팀, 긴급대응팀'),
  synonym('Cyber Security Big Data Center', '사이버보안빅데이터센터'),
  // Vulnerabilities and protection
  synonym('vulnerability', '취약점, 보안 취약점'),
  synonym('publication of vulnerabilities, uploaded major vulnerabilities', '취약점 공개'),
  synonym('responsible reporting of ICT vulnerabilities, report ICT vulnerabilities', '취약점 신고, 취약점 제보'),
  synonym('bug bounty', '버그바운티, 신고포상제, 취약점 신고포상제'),
  synonym('Information Protection Day', '정보보호의 날'),
  synonym('Information Protection Month', '정보보호의 달'),
  synonym('information protection', '정보보호'),
  synonym('passwords', '비밀번호'),
  synonym('school', '학교'),
];

let matcher: PhraseMatcher | undefined;

/** The Korean terms for a text: those of which an English name occurs in it, each with the English names that do. */
export function koreanTermsIn(text: string): Synonym[] {
  matcher ??= new PhraseMatcher(allKoreanTerms.flatMap(({ english }) => english));
  const occurring = new Set(matcher.occurringIn([text]));
  return allKoreanTerms.flatMap((term) => {
    const english = term.english.filter((name) => occurring.has(name));
    return english.length === 0 ? [] : [{ english, korean: term.korean }];
  });
}
