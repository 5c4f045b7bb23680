import type { Phrase } from '../lexicon.ts';

/** Before and after `due diligence`: that of companies. */
// biome-ignore format: a topic per line
const COMPANIES = [
  'corporate', 'business', 'commercial', 'financial', 'legal', 'tax', 'technical', 'operational', 'environmental',
  'suppliers?', 'supply-chain', 'vendors?', 'procurement', 'customers?', 'clients?', 'partner', 'third-party',
  'investors?', 'investment', 'pre-investment', 'fund', 'acquisition', 'buyers?', "buyer's", 'sellers?', 'transaction',
  'product', 'property', '(?-i:KYC|AML|ESG|M&A)', 'sanctions', 'human-rights', 'sustainability', 'reputational',
  'integrity', 'enhanced', 'simplified', 'mandatory',
  '(do|does|did|done|doing) (my|our|your|their|its|his|her|the)',
];
// biome-ignore format: a topic per line
const COMPANY_WORK = [
  'process(es)?', 'procedures?', 'exercise', 'phase', 'period', 'checklists?', 'questionnaires?', 'reports?',
  'reviews?', 'investigations?', 'audits?', 'requests?', 'data', 'documents?', 'directive', 'defen[cs]e',
  'teams?', 'providers?', 'services?', 'costs?', 'fees?', 'software', 'platform',
  'on (the )?(suppliers?|customers?|target)',
];

/** Near `due diligence`: law of companies or the environment. */
// biome-ignore format: a topic per line
const MARKET_LAW = [
  'compan(y|ies)', 'corporate', 'banks?', 'vendors?', 'exporters?', 'importers?', 'shareholders?',
  '(?-i:M&A)', 'merger', 'acquisitions?', '(?-i:KYC)', 'know your customer', 'anti-money',
  'Cyber Resilience Act', '(?-i:CRA)', '(?-i:CSDDD|CS3D)', 'Corporate Sustainability', 'Guiding Principles',
  'conflict minerals',
  'environmental law', 'seabed', 'Pulp Mills', 'vessels?', 'flag States?', 'warships?', 'Alabama',
];

/** Beside and near `attribution`: that of a work, a sale or an effect to its source, or of conduct to a State. */
// biome-ignore format: a topic per line
const OTHER_ATTRIBUTION = {
  before: [
    'creative commons', 'author(ship)?', 'source', 'photo', 'image', 'marketing', 'sales', 'profit',
    'causal', 'proper', 'legal', 'false', '(standards?|rules?|law|criteria) of', 'due diligence',
  ],
  after: [
    'licen[cs]es?', 'share-?alike', 'non-commercial', 'required', 'to (the|an?) authors?', '[0-9]', 'models?', 'window',
    'bias', 'error', 'theory', 'of (the )?(conduct|profits?|acts?)', 'of (State |legal )?responsibility', 'standards?',
    'rules?', 'criteria', 'frameworks?', 'capabilit(y|ies)', 'mechanism is called', 'freedom',
  ],
  near: [
    'licen[cs]e', 'copyright', 'marketing', 'conversions?', '(?-i:ILC)', 'State organs?', 'effective control',
    'Articles on (State )?Responsibility', 'law of State responsibility', 'Corfu Channel', 'substantiated',
    'accusations?',
  ],
};

/** Near a request for assistance: other assistance. */
// biome-ignore format: a topic per line
const DISASTERS = [
  'disasters?', 'floods?', 'flooding', 'wildfires?', 'earthquakes?', 'hurricanes?', 'rescue', 'civil protection',
  'fire brigades?', 'humanitarian', 'mutual legal assistance', 'extradition',
];

/** Law of the European Union on products and services, which has supply chains, response teams and reports as well. */
const EU_LAW = ['Cyber Resilience Act', '(?-i:CRA|DORA|ENISA)', '(?-i:NIS) ?2?', '(?-i:CER) Directive'];

const CI =
  "((the|another|other) [a-z]{2,10}'s? )?(civilian |national )?critical (national |information )?infrastructures?";
const HARMING = '(damag(e|es|ed|ing)|attack(s|ed|ing)?|harm(s|ed|ing)?|target(s|ed|ing)?|disrupt(s|ed|ing|ion)?)';
const TERRORIST_OR_CRIMINAL = '(terrorists?( and| or)( for)? criminals?|criminals?( and| or)( for)? terrorists?)';
const RESPONSE_TEAMS = '(computer |cyber |cybersecurity )?(emergency|security incident|incident) response teams?';

/**
 * English words for the subject of each norm. Parts of its text are of low ambiguity, the name of its topic alone is of
 * high ambiguity.
 */
export const PHRASES: readonly Phrase[] = [
  { norm: 1, ambiguity: 'low', pattern: 'increase stability and security in the use of ICTs' },
  { norm: 1, ambiguity: 'low', pattern: 'ICT practices (that are )?acknowledged (to be|as) harmful' },
  { norm: 1, ambiguity: 'medium', pattern: 'inter-?state co-?operation on (ICT )?security' },
  { norm: 1, ambiguity: 'medium', pattern: 'harmful ICT practices' },
  { norm: 1, ambiguity: 'high', pattern: 'inter-?state co-?operation' },

  { norm: 2, ambiguity: 'low', pattern: 'challenges of attribution in the ICT environment' },
  { norm: 2, ambiguity: 'low', pattern: 'in case of ICT incidents,? states' },
  {
    norm: 2,
    ambiguity: 'medium',
    pattern: 'consider(ing|s)? all relevant information',
    notNear: ['judges?', 'courts?'],
  },
  { norm: 2, ambiguity: 'medium', pattern: 'larger context of the event' },
  { norm: 2, ambiguity: 'medium', pattern: 'attribution of (ICT|cyber) (incidents?|attacks?|operations?)' },
  { norm: 2, ambiguity: 'high', pattern: 'all relevant information', notNear: ['judges?', 'courts?', 'applicants?'] },
  {
    norm: 2,
    ambiguity: 'high',
    pattern: 'attribution',
    sameSentence: true,
    notAfter: OTHER_ATTRIBUTION.before,
    notBefore: OTHER_ATTRIBUTION.after,
    notNear: OTHER_ATTRIBUTION.near,
  },

  {
    norm: 3,
    ambiguity: 'low',
    pattern:
      'knowingly allow(ing|ed|s)? (their|its|the) territor(y|ies) to be used(?=…(ICTs?|cyber[a-z]{0,8}|malware|ransomware|hackers?|internationally wrongful))',
  },
  // The Corfu Channel judgment says this of any harm.
  { norm: 3, ambiguity: 'medium', pattern: 'knowingly allow(ing|ed|s)? (their|its|the) territor(y|ies) to be used' },
  { norm: 3, ambiguity: 'low', pattern: '(their|its) territor(y|ies) to be used for internationally wrongful acts' },
  {
    norm: 3,
    ambiguity: 'medium',
    pattern: 'not (to )?allow( knowingly)? (their|its|the) territor(y|ies) to be used',
  },
  { norm: 3, ambiguity: 'medium', pattern: 'prevent(ing)? (the )?misuse of ICTs in (your|their|its) territor(y|ies)' },
  {
    norm: 3,
    ambiguity: 'medium',
    // Only the two words are marked, because texts and measures are searched for what is marked.
    cuedByStates: true,
    pattern: '(?<=(principle|norm|obligation|duty) of (cyber )?"?)due-diligence',
    notNear: MARKET_LAW,
  },
  {
    norm: 3,
    ambiguity: 'medium',
    cuedByStates: true,
    pattern: 'due-diligence(?="? (principle|norm|obligations?|dut(y|ies)))',
    notNear: MARKET_LAW,
  },
  {
    norm: 3,
    ambiguity: 'high',
    pattern: 'due-diligence',
    cuedByStates: true,
    notAfter: COMPANIES,
    notBefore: COMPANY_WORK,
    notNear: MARKET_LAW,
  },

  { norm: 4, ambiguity: 'low', pattern: 'prosecute terrorist and criminal use of ICTs' },
  { norm: 4, ambiguity: 'low', pattern: `${TERRORIST_OR_CRIMINAL} use of ICTs` },
  { norm: 4, ambiguity: 'medium', pattern: `use of ICTs (by|for) ${TERRORIST_OR_CRIMINAL}( purposes)?` },
  {
    norm: 4,
    ambiguity: 'medium',
    pattern: 'co-?operat(e|ion|ing) (to stop|to combat|to fight|against|on) (cyber)?crime (and|&) terrorism',
  },

  { norm: 5, ambiguity: 'low', pattern: 'resolutions? 20/8 and 26/13' },
  { norm: 5, ambiguity: 'low', pattern: 'resolutions? 68/167 and 69/166' },
  { norm: 5, ambiguity: 'medium', pattern: 'enjoyment of human rights on the internet' },
  { norm: 5, ambiguity: 'medium', pattern: 'right to privacy in (the )?digital age' },
  { norm: 5, ambiguity: 'medium', pattern: 'respect(ing)? human rights (and|&) privacy' },
  {
    norm: 5,
    ambiguity: 'high',
    pattern: 'human rights( and fundamental freedoms)? (online|in cyberspace|on the internet)',
  },

  { norm: 6, ambiguity: 'medium', pattern: 'intentionally damag(e|es|ing) critical infrastructures?' },
  { norm: 6, ambiguity: 'low', pattern: 'impairs? the use and operation of critical infrastructures?' },
  { norm: 6, ambiguity: 'low', pattern: 'conduct(ing)? or knowingly support(ing)? ICT activit(y|ies)' },
  {
    norm: 6,
    ambiguity: 'medium',
    pattern: '((do|should|must) )?not (damage|attack|target|harm) critical infrastructures?',
  },
  { norm: 6, ambiguity: 'high', sameSentence: true, pattern: `${HARMING}( (to|on|of|against))?( the)? ${CI}` },
  {
    norm: 6,
    also: [7, 8],
    ambiguity: 'medium',
    pattern: '(CI|critical-infrastructure)(-related)? norms',
    notBefore: ['[,:]? ?13'],
  },

  { norm: 7, ambiguity: 'low', pattern: 'protect(ing)? (their|its) critical infrastructures? from ICT threats' },
  { norm: 7, ambiguity: 'medium', pattern: 'global culture of cyber-?security' },
  // The title of the norm, as lists of the norms print it.
  { norm: 7, ambiguity: 'medium', pattern: '(?-i:Protect) critical infrastructure' },
  { norm: 7, ambiguity: 'medium', pattern: `protect(ing|s)? (their|its) (own )?${CI}`, notNear: EU_LAW },
  { norm: 7, ambiguity: 'high', pattern: 'critical (information )?infrastructure protection', notNear: EU_LAW },
  {
    norm: 7,
    ambiguity: 'high',
    sameSentence: true,
    pattern: `(protect(ing|s)?|protection of)( the)? ${CI}`,
    notNear: EU_LAW,
  },

  { norm: 8, ambiguity: 'low', pattern: 'requests to mitigate malicious ICT activit(y|ies)' },
  { norm: 8, ambiguity: 'low', pattern: '(infrastructure is )?subject to malicious ICT acts' },
  {
    norm: 8,
    ambiguity: 'medium',
    pattern: 'respond(ing)? to (appropriate )?requests for assistance',
    notNear: DISASTERS,
  },
  { norm: 8, ambiguity: 'high', pattern: '(appropriate )?requests? for assistance', notNear: DISASTERS },

  { norm: 9, ambiguity: 'low', pattern: 'harmful hidden functions' },
  { norm: 9, ambiguity: 'low', pattern: 'proliferation of malicious ICT tools' },
  { norm: 9, ambiguity: 'low', pattern: 'malicious ICT tools and techniques' },
  { norm: 9, ambiguity: 'low', pattern: 'confidence in the security of ICT products' },
  { norm: 9, ambiguity: 'medium', pattern: 'ensur(e|ing) supply-chain security' },
  { norm: 9, ambiguity: 'medium', pattern: 'integrity of the (ICT )?supply-chain' },
  {
    norm: 9,
    ambiguity: 'high',
    pattern: '(ICT )?supply-chains?( (security|integrity))?',
    notAfter: ['food', 'global', 'semiconductor', 'chip', 'vaccine', 'medical', 'energy', 'grain', 'battery', 'retail'],
    notBefore: ['due diligence', 'act', 'finance', 'planning', 'managers?', 'disruptions?', 'shortages?'],
    notNear: [...EU_LAW, 'pandemic', 'vaccines?', 'semiconductors?', 'food', 'forced labou?r'],
  },

  { norm: 10, ambiguity: 'low', pattern: 'responsible reporting of ICT vulnerabilities' },
  { norm: 10, ambiguity: 'low', pattern: 'associated information on available remedies' },
  { norm: 10, ambiguity: 'medium', pattern: 'report(ing)? (of )?ICT vulnerabilities' },
  { norm: 10, ambiguity: 'medium', pattern: 'responsible(ly)? (reporting|disclosure) of vulnerabilities' },
  {
    norm: 10,
    ambiguity: 'high',
    pattern: '(co-?ordinated |responsible )?vulnerability (disclosure|reporting)',
    notNear: [...EU_LAW, 'Project Zero', 'bug bounty', 'days? (policy|deadline)'],
  },

  { norm: 11, ambiguity: 'medium', pattern: 'authori[sz]ed emergency response teams?' },
  {
    norm: 11,
    ambiguity: 'medium',
    pattern: "(harm|attack|target|interfere? with|interfering with)(ing)? (another state's )?emergency response teams?",
  },
  { norm: 11, ambiguity: 'medium', pattern: `do no harm to ${RESPONSE_TEAMS}` },
  {
    norm: 11,
    ambiguity: 'high',
    sameSentence: true,
    pattern: 'computer (emergency|security incident) response teams?|(?-i:(?<![-/_.])(CERT|CSIRT)s?(?![-/0-9_]))',
    // The name of one team.
    notAfter: ['(?-i:US|UK|EU|JP|Singapore|Austrian|Estonian|Polish|Danish|Norwegian)', 'national'],
    notBefore: ['(?-i:NZ|EU|UA|Polska|Division)', 'chaired|warned', 'certificat|C secure|coding|advisor(y|ies)'],
    notNear: EU_LAW,
  },
];
