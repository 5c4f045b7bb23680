import type { Lexicon } from '../lexicon.ts';

/** What other groups of the United Nations with the same names are about. */
const OTHER_TOPIC =
  '((?-i:LAWS)|lethal|autonomous|missiles?|(small|conventional) (arms|ammunition)|ammunition|arms register|(outer )?space|nuclear|fissile|verification|military|biodiversity|landmines)';
const OTHER_MANDATE = `( report)?,?( on| of| for)?( the| reducing| preventing){0,2} ${OTHER_TOPIC}`;
/** After the name of a group: it is not one of those. */
export const NOT_OTHER = `(?!${OTHER_MANDATE})`;
const GROUP = '((?-i:GGE|OEWG)|Open-ended Working Group|Governmental Experts|Working Group)';

const EXPERTS = '(GGE|Group of Governmental Experts)';

/** English words by which a norm or paragraph belongs to the UN instrument or to another one. */
// biome-ignore format: a topic per line
export const OWNERSHIP = {
  otherNorms: [
    'social', 'cultural', 'gender', 'religious', 'ethical', 'moral', 'house', 'school', 'dress', 'press', 'trade',
    'customary', 'peremptory', 'jus cogens', 'complementary', 'official',
    'draft', 'proposed', 'propos(al for|als for)', 'tentative',
    'GCSC', 'OSCE', 'ASEAN', '(?-i:G7)', 'Lucca',
    'chess', 'grandmaster', 'GM', '(?-i:GM|IM|RMS|CIP)', 'grammatical', 'linguistic',
    'staffing', 'rations?', 'evaluation', 'security management', 'class-size', 'accounting', 'Bank of [A-Z][a-z]{2,12}',
    'emissions?', 'Euro', 'building', 'building code', 'safety', 'hygiene', 'quality', 'technical',
    '(?-i:TIBER|PCI|HL7)', 'PSD2', 'DIN', 'ISO', 'EN', 'IEC', 'ASTM', 'ISDA', 'VDE', 'UNI', 'AFNOR', 'NF', 'IEEE',
    'FIPS', 'NBR',
    'matrix', 'vector', 'operator', 'tensor', 'gradient', 'layer', 'batch', 'group', 'instance', 'weight',
    'spectral', 'nuclear', 'Frobenius', 'Euclidean', 'Hilbert', 'Sobolev', 'Schatten', 'max(imum)?', 'sup', 'unit',
    '(L|l|p|ℓ)[-_]?[0-9∞p]', 'reduced', 'residual',
  ],

  unInstrument: [
    '(?-i:U\\.?N\\.?)', '(?-i:UN)-?GGE', `GGE${NOT_OTHER}`, `OEWG${NOT_OTHER}`, 'United Nations',
    'Group of Governmental Experts', 'A/ ?70/ ?174(?![0-9/])', '70/237', '2015 report',
  ],
  otherInstruments: [
    `${GROUP}${OTHER_MANDATE}`,
    '(?-i:LAWS)', 'lethal autonomous', 'autonomous weapons?', 'outer space', 'space activities',
    'Evaluation Group', '(?-i:UNEG)', 'Global Compact', 'International Law Commission', '(?-i:ILC)', '(?-i:ITU-T)',
    'Paris Call', '(?-i:GCSC)', 'Global Commission', 'public core', '(?-i:G-?7)', 'Lucca', 'Singapore norms?',
    'code of conduct', 'Charter of Trust', 'Tech Accord',
    'Tallinn (Manual|2|rules?)', 'Oslo Manual', 'Harvard Manual', 'Woomera',
    '((?-i:OSCE|ASEAN|ARF)|regional)( [a-z-]{2,12}){0,2} ((?-i:CBMs?)|confidence-building)', '(?-i:CBMs? [0-9])',
    '(?-i:ISDA)', '(?-i:SEC)', 'Securities( and)? Exchange', 'Exchange Act',
    '(?-i:DIN)', '(?-i:ISO)', '(?-i:EN) [0-9]{2,6}', '(?-i:IEC)', '(?-i:NERC)',
    'draft norms?', 'proposed norms?', 'new norms', 'additional norms',
  ],
  otherNumberedInstruments: [
    'Evaluation Group', '(?-i:UNEG)', 'Transnational Corporations', 'Global Compact', 'International Law Commission',
    'Paris Call', '(?-i:GCSC)', 'Global Commission', 'cyberstability', 'Lucca', 'Singapore norms?', 'Carnegie',
    'code of conduct', 'Charter of Trust', 'Tech Accord', 'Microsoft',
    '(?-i:LAWS)', 'autonomous weapons?', 'outer space',
    '(six|eight|nine|ten|twelve) norms',
  ],
  otherOwners: ['(?-i:OSCE|ASEAN|ARF|NATO)', 'Shanghai Cooperation', 'Microsoft', 'Carnegie'],
  ownerConnectors: ['(of|in|from|under|by|within)( the)?'],
  addressingWords: ['(told|briefed|informed|asked|presented to|by|to|at|before|with)( the)?'],

  unPossessors: [
    '(report|framework|group|list|checklist|committee|secretariat|secretary-general|experts)',
    '(handbook|paper|world|international community|today)',
  ],
  possessives: ["'s", "s'"],
  possessedNouns: [
    'practices?', 'polic(y|ies)', 'measures', 'implementation', 'activities', 'efforts', 'work', 'record',
    'commitments?', 'duties', 'obligations',
    'report(s|ing)?', 'statements?', 'sections?', 'debates?', 'questions?',
  ],
  partOf: [
    'course',
    '(the |these |those |its |this |our )?(11|eleven|2015|GGE|UN|U\\.N\\.|UNGGE|OEWG|United Nations|framework)',
    '(the |these |those |its |this |our )?(report|list|norms|agreed|voluntary|non-binding|consensus|acquis|group|set)',
    '(the |these |those |its |this )?(cyber|ICT|international|global|normative|same|existing|responsible|state|checklist)',
    '(all|their|a set of) (eleven|11)', 'behaviou?r', '(state )?conduct', '(?-i:RCB)',
    'paragraph', 'para\\.', '(the )?above', 'A/ ?70', 'A/RES/70', 'resolution 70',
    '(the )?General Assembly', '(?-i:UNGA|GA)',
  ],

  ofWords: ['of(?! course)'],
  toWords: ['to( the| this)?'],
  unDocument: [
    '(the )?((UN |U\\.N\\. )?doc(ument|\\.)? |report )?A/ ?70/ ?174(?![0-9/])',
    `(the )?2015 (UN|U\\.N\\.|United Nations)? ?GGE( consensus| final)? report${NOT_OTHER}`,
    `(the |its )?(UN|United Nations)? ?GGE( report)?('s)? (of |from )?\\(?2015\\)?( consensus| final)?( report)?${NOT_OTHER}`,
    `(the )?(2015 (consensus )?report of the|report of the 2015) (UN|United Nations)? ?${EXPERTS}${NOT_OTHER}`,
    `(the )?2015 (UN )?Group of Governmental Experts${NOT_OTHER}`,
    `Group of Governmental Experts'?s? 2015 report${NOT_OTHER}`,
  ],
  likelyUnDocument: [
    `(the |its |that |same )?(2015 |consensus |final |GGE |UN |UNGGE ){0,4}report(?! (of|by) the (Open|OEWG|Secretary|Working|Committee|Special|Chair|Panel))(?! of the ${EXPERTS} on ${OTHER_TOPIC})${NOT_OTHER}`,
    `(the )?(UN)? ?GGE${NOT_OTHER}`,
  ],
  otherDocuments: [
    'resolutions?', '(?-i:res)\\.?', 'decisions?', 'declaration', 'statement', 'communiqu(e|é)', 'summary',
    'outcome document', 'working paper', 'progress report', '(?-i:APRs?)', 'position', 'strategy', '(?-i:Agenda)',
    'Programme of Action', 'Compact', '(?-i:Pact)', '(?-i:Call)', '(?-i:Channel)', 'Manual',
    'OEWG', 'Open-ended Working Group', '2010', '2013', '2021', '2024',
    'conventions?', 'treaty', 'charter', 'protocol', 'statute', 'articles?', 'annex', 'schedule', 'rule [0-9]{1,3}',
    '(?-i:UNTOC|ICJ|GDC|GDPR|UNCLOS)', 'general comment', 'commentar(y|ies)',
    'directive', 'regulations?', 'standard', 'guidelines?', '(?-i:Act)',
    'contract', '(?-i:Agreement)', 'lease', 'tenancy', 'licence',
    'Court', 'judgments?', 'advisory opinion', 'v\\.',
  ],
  backReferences: [
    'ibid(em)?\\.?', 'idem', '(?-i:[Ii]d)\\.', '(op|loc)\\. ?cit\\.?', 'supra( (note|n\\.) ?[0-9]{1,3})?',
  ],
  selfReferences: ['above', 'below', 'thereof', 'hereof', 'supra', 'infra'],

  otherHeads: [
    'titles?', 'parts?', 'chapters?', 'sections?', 'secs?\\.?', '§§?', 'articles?', 'arts?\\.?', 'clauses?', 'rules?',
    'regulations?', 'regs?\\.?', 'by-?laws?', 'canons?', 'recitals?', 'amendments?', 'motions?', 'grounds?',
    'annex(es)?', 'appendix', 'schedules?', 'exhibits?', 'forms?', '(?-i:GDPR|ICESCR|ICCPR|UNCLOS)',
    'vol(ume)?s?\\.?', 'pages?', 'pp?\\.', 'lines?', 'verses?', 'footnotes?', 'fns?\\.?', 'notes?', 'numbers?',
    'figs?\\.?', 'figures?', 'tables?', 'box', 'items?', 'lots?', 'steps?', 'questions?',
    'equations?', 'eqs?\\.?', 'theorems?', 'lemmas?', 'proposition', 'exercises?', 'problems?',
    'principles?', 'recommendations?', 'commitments?', 'objectives?', 'targets?', 'goals?', 'CBMs?',
    '(?-i:OP|PP|SDG)', 'standards?', 'requirements?',
    'rev', 'versions?', 'types?', 'grades?', 'class', 'windows', 'rooms?', 'louis', 'pius',
    'september', 'october', 'november',
  ],
  notBareAfter: [
    'a', 'an', 'its', 'their', 'latest', 'about', 'nearly', 'over', 'around', 'approximately',
    'answer is', 'equals?', 'values? of', 'sum of', 'total(s|l?ing|led)?',
    'no\\.?', 'number', 'n', 'fn', 'page', 'line', 'vol\\.?', 'series', 'version', 'form', 'type', 'model', 'grade',
    'class', '(?-i:GDC|ICJ)', 'security council',
  ],
  notBareBefore: [
    'fil(ings?|ers?)', 'securities', 'holdings', 'institutions?', 'report(s|ing)? to', 'portfolios?', 'funds?',
  ],
} as const satisfies Partial<Lexicon>;
