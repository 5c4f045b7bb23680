import type { NormNumber } from '../../data/norms/norm.ts';
import { type Synonym, synonym } from './synonym.ts';

/**
 * Words and phrases by which texts paraphrase a norm, beyond the names of its subject in `subjects.ts`. Alone they are too
 * unspecific to search by; in a passage several of them together are evidence. Stop words and endings are ignored there:
 * `ask for help` matches `asked for its help`.
 */
export const paraphrases: Readonly<Record<NormNumber, Synonym>> = {
  1: synonym(
    `work together, joint measures, common measures, partnership, strategic stability, peaceful,
    threats to peace, international stability, confidence building,
    bilateral consultations, multilateral, dialogue, foreign ministers, joint statement,
    norms of responsible behaviour, consult each other, keep the peace, prevent conflict, crisis,
    member States`,
    `다자협력, 양자협의, 정책협의회, 평화와 안정, 국제사회의 협력, 함께 대응, 공동성명,
    공동으로, 위기, 충돌, 회원국, 국제사회`,
  ),
  2: synonym(
    `who is behind, who was behind, stands behind, blame, blamed, accuse, attribute, attributed to,
    culprit, forensic, facts, investigate before, whole picture, wider context, rush to judgment,
    false flag, technical indicators, escalation, all available information, state sponsored,
    assign responsibility, responsible for the attack, traces, proof, background of the event,
    cannot be proven`,
    `배후로 지목, 배후, 지목, 규명, 귀속, 신중, 전체 맥락, 섣불리, 모든 정보, 기술적 증거, 오판, 단정,
    주체를 특정, 소행, 추가적인 증거`,
  ),
  3: synonym(
    `soil, servers located, inside its borders, turn a blind eye, look away, tolerate, harbour,
    harbor, shelter, command and control server, botnet, launched from, operating from, wrongful,
    third States, rights of other States, aware, knew, duty, obligation of conduct,
    shut down server, feasible steps, best efforts`,
    `자국 영토, 영토 내, 영토에서, 국경 안, 묵인, 방조, 방치, 알고도, 서버가 위치, 해로운 활동,
    위법행위, 주의 의무, 관할, 경유, 악용`,
  ),
  4: synonym(
    `criminals, gang, fraud, extremist, terrorists, arrest, police, extradite, prosecutors,
    investigators, Interpol, Europol, child abuse, money laundering, dark web, takedown,
    electronic evidence, exchange evidence, criminal justice, crime`,
    `범죄조직, 사기, 체포, 검거, 수사기관, 검찰, 경찰, 인터폴, 국제 공조수사, 전자증거, 범죄,
    테러리스트`,
  ),
  5: synonym(
    `human rights, freedom of opinion, express themselves, expression online, journalists, dissidents,
    censor, shutdown, mass surveillance, interception, encryption, offline, same rights,
    data retention, civil liberties, dignity, activists`,
    `자유롭게 의견, 언론인, 반체제, 차단, 대량 감시, 도감청, 감청, 시민의 자유, 오프라인, 동일한 권리,
    사생활의 비밀`,
  ),
  6: synonym(
    `knock out, knocked out, disable, cripple, paralyse, paralyze, disrupt, disruption, damage,
    damaging, destroy, black out, blackout, outage, power grid, electricity grid, hospital, pipeline,
    water utility, water supply, dam, nuclear plant, attack on hospital, wiper,
    attacks against critical infrastructure, railway, substation, undersea cable,
    submarine cable, control system, destroyed, military`,
    `마비시, 마비, 정전, 훼손, 파괴, 교란, 전력망, 발전소, 병원, 송유관, 상수도, 원전, 공격하여,
    공공서비스 중단, 멈춰, 전산망 마비, 응급실`,
  ),
  7: synonym(
    `protect critical infrastructure, secure critical infrastructure, safeguard, harden,
    operators of critical infrastructure, minimum standards, security standards, risk assessment,
    designate critical infrastructure, designated facilities, critical sectors, contingency plan,
    essential entities, defend, bank, power company, energy company, hospital, drill`,
    `보호 조치, 보호하기 위, 지정, 관리기관, 취약점 분석·평가, 안전기준,
    점검, 보호계획`,
  ),
  8: synonym(
    `asks for help, ask for help, asked for help, request help, requested assistance,
    asks for assistance, respond to request, appeal for help, come to its aid, emergency assistance,
    victim State, affected State, point of contact, stop the attack, help mitigate, emanating from,
    coming from, originating in, acknowledge receipt, called on partners to assist,
    ask its neighbours, sent experts, send experts`,
    `도움을 요청, 지원을 요청, 협조를 요청, 요청에 응, 요청에 대응, 요청을 받, 지원 요청,
    타국의 요청, 발원, 연락창구, 도와 달라, 도움, 파견`,
  ),
  9: synonym(
    `supplier, vendor, manufacturer, procurement, component, hardware, trusted supplier, tampering,
    tampered, counterfeit, back door, hidden, compromised update, software update,
    bill of materials, SBOM, certification, commercial spyware,
    intrusion tools, export controls, 5G, Internet of Things, end user`,
    `납품, 제조사, 조달, 부품, 하드웨어, 위조, 변조, 숨겨진, 악성 도구, 보안 인증,
    자재명세서, 장비, 최종 이용자`,
  ),
  10: synonym(
    `security flaw, flaw, bug, security hole, weakness, fix, advisory, researcher,
    ethical hacker, hackers who find, report flaw, disclose, disclosure, coordinated,
    vendor notified, stockpile, equities, bounty, remedy`,
    `결함, 허점, 연구자, 화이트 해커, 제보, 신고, 신고포상제,
    공개 절차, 공표`,
  ),
  11: synonym(
    `incident responders, responder, emergency response,
    national response team, response team, firefighter, rescue workers, neutral, off limits,
    attack the team, misuse of team, weaponise`,
    `대응팀, 긴급대응, 대응 조직, 대응 인력, 중립성, 구조대, 소방관`,
  ),
};

/**
 * Words that show that a passage is about security in cyberspace. A passage without any of them is taken to be about
 * something else, unless it strongly matches a norm.
 */
export const fieldWords: Synonym = synonym(
  `cyber, ICT, cyberspace, cyberattack, cyber-attack, cybersecurity, internet, online, digital, hack,
  hacker, malware, ransomware, spyware, malicious, computer, software, network, botnet, zero-day,
  CERT, CSIRT, GGE, UNGGE, OEWG, UN, United Nations, A/70/174, international law,
  internationally wrongful, sovereignty, cybercrime, critical infrastructure, 5G, IoT, phishing,
  server, intrusion, router, telecom, vulnerability, wiper, breach, exploit`,
  `사이버, 정보통신, 인터넷, 온라인, 디지털, 해킹, 해커, 악성코드, 랜섬웨어, 악성, 네트워크,
  소프트웨어, 유엔, 국제법, 국제규범, 기반시설, 침해사고, 취약점, 백도어, 규범, 정부전문가그룹, 전산,
  서버, 통신, 보안, 감청, 패치`,
);
