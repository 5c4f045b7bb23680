import type { Lexicon } from '../lexicon.ts';
import { NOT_OTHER } from './ownership.ts';

const ICTS = '(ICTs?|information and (tele)?communications? technolog(y|ies))';
const STATES = '(?<!United )(?-i:States?(?! of [A-Z]))';

/** Before `norm`, for anything that is usual: `had become the norm`. */
const USUAL =
  '\\b(be|been|is|are|was|were|become|becomes|became|becoming|remains?|usual|hardly|above|below)( (now|not|already|still|often|fast|increasingly|rarely|just))?';
const OTHER_FIELDS =
  '\\b(standards and|social|cultural|industry|market|accounting|new|ethical|moral|community|gender|legal)';
const NORM = `(?<!${USUAL} (the |a )?)(?<!${OTHER_FIELDS} )norms?(?! of (the )?(trade|commerce|etiquette|society))`;

/** What English pages and sentences about the norms contain, and what those about other subjects do. */
// biome-ignore format: a topic per line
export const SIGNALS = {
  signals: {
    decisive: [
      'A/ ?70/ ?174(?![0-9])',
      `responsible (behaviou?r of states|states?('s?)? behaviou?r),? in (cyber-?space|the (secure )?use of ${ICTS}|the ICT)`,
      'framework (for|of|on) responsible states? behaviou?r',
      'Group of Governmental Experts on (Developments in the Field of Information|Advancing Responsible State)',
      `(?<![0-9])13 ?\\([a-k]\\)[^.;]{0,60}?(?-i:GGE)${NOT_OTHER}`,
      `(?-i:GGE)${NOT_OTHER}[^.;]{0,80}? 13 ?\\([a-k]\\)`,
    ],
    strong: [
      'A/ ?76/ ?135(?![0-9])', 'A/ ?75/ ?816(?![0-9])', 'A/ ?68/ ?98(?![0-9])',
      '(?<![0-9/])70/237(?![0-9])', '(?<![0-9/])75/240(?![0-9])',
      `(UN|U\\.N\\.|United Nations)-?'?s? ?GGE${NOT_OTHER}`,
      `(OEWG|Open-ended Working Group)[^.;]{0,80}?(${ICTS}|information security|cyber)`,
      '(?<![0-9])(11|eleven)( [a-z,\\-]{2,14}){0,5} norms',
      'cyber-?norms?',
      'norms? (of|for) responsible (states?|behaviou?r)',
      `internationally wrongful acts? (using|by means of) ${ICTS}`,
    ],
    medium: [
      'A/ ?70/ ?74(?![0-9])',
      `use of ${ICTS}`,
      'internationally wrongful acts?',
      'voluntary,? non-binding norms?',
      'First Committee',
      '(?-i:UNODA)|Office for Disarmament Affairs',
      'Programme of Action',
      'cyber-?diplomacy',
      'responsible states? behaviou?r',
      '(?-i:UNIDIR)',
    ],
    weak: [
      `(?-i:GGE)${NOT_OTHER}`, `(?-i:OEWG)${NOT_OTHER}`,
      'cyber(space|security|attacks?)?',
      'critical (information )?infrastructures?',
      'CSIRTs?',
    ],
  },

  cues: [
    `(?-i:UN)?-?(?-i:GGE)${NOT_OTHER}`, `(?-i:OEWG)${NOT_OTHER}`, 'Governmental Experts',
    '(?-i:U\\.?N\\.?)', 'United Nations', 'A/ ?70/ ?174', '70/237', '2015 (consensus |GGE )report',
    '(?-i:ICTs?)', 'cyber(space|security|norms?)?', 'critical infrastructures?',
    'responsible states? behaviou?r', 'internationally wrongful', 'non-binding',
  ],
  phraseCues: [
    NORM,
    `(?-i:UN)?-?(?-i:GGE)${NOT_OTHER}`, `(?-i:OEWG)${NOT_OTHER}`, 'A/ ?70/ ?174', 'Governmental Experts',
    'responsible states? behaviou?r',
  ],
  pairedCues: {
    always: [[STATES, '((?-i:ICTs?)|cyber-?space)']],
    byStates: [
      [STATES, 'international law'],
      ['states?(?! of the art)', '(territor(y|ies|ial)|cyber operations?|internationally wrongful)'],
    ],
  },

  otherMeanings: [
    'finite-dimensional', 'sparse', 'convex', 'linear algebra', 'functional analysis', 'matri(x|ces)', 'tensors?',
    '(?<!attack )(?<!threat )(?<!infection )vectors?', 'eigen(value|vector)s?', 'gradients?', 'polynomials?',
    'Frobenius', 'Euclidean', 'Banach', 'Hilbert', '(L|ℓ|l)[-_]?[0-9∞p][- ]norms?', '[|]{2}[a-z]',
    'number fields?', 'lemma', 'theorem',
    'regulari[sz](ation|er)', '(batch|layer|group)-?norm(alization)?', 'neural networks?', 'machine learning',
    'grammar', 'syntax', 'kinship', 'chess', 'hedge funds?', 'share prices?',
  ],
  otherSubjects: [
    '(?-i:M&A)', 'mergers?( and acquisitions?)?', 'acqui(rer|sitions?)', 'target company', 'sell-side', 'buy-side',
    'data rooms?', 'investors?', 'shareholders?', 'private equity', 'venture capital',
    '(?-i:KYC)', 'know your customer', '(?-i:AML)', 'anti-money[- ]laundering',
    '(?-i:CSDDD|CS3D)', 'modern slavery', 'conflict minerals', 'procurement',
    '(?-i:DIN) (?-i:EN)', '(?-i:ISO) [0-9]{3,5}',
    'Norm Macdonald', 'sitcom',
  ],
} as const satisfies Partial<Lexicon>;
