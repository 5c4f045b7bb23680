import type { Lexicon } from '../lexicon.ts';

/** How English writes references by number, letter or ordinal. */
// biome-ignore format: a topic per line
export const FORMS = {
  heads: { singular: ['norm'], plural: ['norms'], invariable: [] },
  numberFirst: { heads: [], before: [], counters: [] },
  numberMarks: ['no\\.?', 'nos\\.?', 'nr\\.?', 'numbers?', 'n[°º]', '№'],
  suffixes: [],
  particles: [],
  paragraphHeads: ['(sub-)?paragraphs?', '(sub-)?paras?\\.?', 'paragr\\.'],
  subparagraphHeads: ['sub-paragraphs?', 'sub-paras?\\.?', 'letters?', 'lit\\.', 'items?', 'points?'],
  numberWords: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  },

  conjunctions: ['and', 'or', 'nor', 'as well as', 'plus', 'together with', 'along with'],
  rangeWords: ['to', 'through', 'thru'],
  wordsBeforeLetter: [
    'and', 'or', 'that', 'than', 'how', 'is', 'are', 'also', 'reads',
    'in', 'under', 'of', 'by', 'to', 'with', 'from', 'per', 'on', 'as', 'for', 'between', 'against',
    'see', 'cf\\.?', 'e\\.g\\.', 'i\\.e\\.',
    'both', 'namely', 'including', 'notably', 'especially', 'particularly',
    'GGE', 'UN', 'OEWG',
  ],

  ordinals: [
    'first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'fifth|5th', 'sixth|6th', 'seventh|7th', 'eighth|8th',
    'ninth|9th', 'tenth|10th', 'eleventh|11th',
  ],
  articles: ['the'],

  normCounts: ['11', 'eleven'],
  trailingNormCounts: [],
  countPartitives: ['of (the|these|those)'],
  normModifiers: [
    '(U\\.?N\\.?|United Nations)', 'GGE', 'UN-?GGE', 'OEWG', '2015', 'UN-endorsed',
    'cyber(security)?', 'ICT',
    'agreed(-upon)?', 'consensus', 'recommended', 'endorsed',
    'voluntary', 'non-binding', 'politically', 'binding',
    'international', 'global', 'universal', 'peacetime', '(S|s)tate',
    'responsible', 'behaviou?r(al)?', 'framework',
    'existing', 'current', 'key', 'core', 'specific', 'said', 'so-called', 'and',
  ],

  anaphors: {
    only: ['this( UN| GGE| UNGGE| 2015| cyber)? norm'],
    former: ['the former norm'],
    latter: ['the latter norm'],
  },
} as const satisfies Partial<Lexicon>;
