import type { Lexicon } from '../lexicon.ts';

/** English words beside a number, letter or ordinal by which it is recognised as a norm's or as something else. */
// biome-ignore format: a topic per line
export const NEIGHBOURS = {
  adjectiveEndings: ['related', 'based', 'specific', 'style', '(non-)?complian(t|ce)', 'consistent', 'focus(s)?ed', 'type'],
  wordsAfterLetter: [
    'the', 'a', 'an', 'this', 'its', 'their', 'our', 'his', 'her', 'itself', 'alone',
    'of', 'in', 'on', 'to', 'by', 'for', 'from', 'with', 'as', 'at', 'under', 'through', 'above', 'below',
    'and', 'or', 'nor', 'which', 'that', 'when', 'where', 'while', 'but', 'because', 'since',
    'is', 'are', 'was', 'were', 'has', 'have', 'had', 'does', 'do', 'did',
    'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would',
    'also', 'then', 'therefore', 'clearly', 'explicitly', 'respectively',
    'calls', 'call', 'requires', 'require', 'asks', 'ask', 'demands', 'binds', 'obliges', 'prohibits', 'protects',
    'says', 'say', 'reads', 'read', 'provides', 'provide', 'stipulates', 'encourages', 'encourage',
    'addresses', 'address', 'concerns', 'concern', 'covers', 'cover', 'reflects', 'reflect', 'refers', 'refer',
    'applies', 'apply', 'remains',
  ],
  sentenceStarts: [
    'the', 'a', 'an', 'this', 'that', 'these', 'those', 'such', 'some', 'most', 'many', 'none', 'both', 'each', 'all',
    'it', 'they', 'we', 'you', 'he', 'she', 'i', 'my', 'our', 'its',
    'in', 'on', 'at', 'by', 'to', 'for', 'from', 'with', 'under', 'after', 'before',
    'as', 'if', 'while', 'when', 'since', 'and', 'but', 'yet', 'however', 'then', 'also', 'no', 'there', 'here',
    'what', 'who', 'how', 'why', 'is', 'are', 'see',
    'states', 'norm', 'norms',
  ],
  countedNouns: [
    'state', 'states', 'country', 'countries', 'government', 'governments', 'delegation', 'delegations', 'member',
    'members', 'expert', 'experts', 'participants', 'companies', 'organizations', 'organisations',
    'norms', 'principle', 'principles', 'measure', 'measures', 'rule', 'rules', 'cbms', 'recommendation',
    'recommendations', 'workshops', 'sessions',
    'other', 'others', 'more', 'further', 'additional', 'new', 'percent', 'per', 'million', 'billion',
    'year', 'years', 'month', 'months', 'day', 'days',
    'january', 'february', '(?-i:March|May)', 'april', 'june', 'july', 'august', 'september', 'october', 'november',
    'december',
  ],
  units: [
    'seconds?', 'minutes', 'hours', 'pm', 'am', 'a\\.m', 'p\\.m', 'nights?', 'day', 'days', 'week', 'weeks', 'month',
    'months', 'year', 'years', 'and a half', 'decade', 'decades', 'centuries', 'generations?', 'times',
    '(?-i:March|May|June) [0-9]',
    'mm', 'cm', 'm', 'km', 'metres?', 'meters?', 'inches', 'feet', 'foot', 'ft', 'miles', 'litres?', 'kg', 'tonnes?',
    'tons?', 'mb', 'gb', 'db', 'degrees', 'sigma', 'σ',
    'percent', 'per', 'pct', 'points', 'pts', 'out', 'million', 'billion', 'euros?', 'eur', 'usd', 'dollars',
    'persons?', 'pages?', 'questions', 'indicators?', 'rounds', 'sessions',
  ],

  notOrdinalAfter: [
    'its', 'their', 'our', 'her', 'his', 'my',
    'a', 'an', 'another', 'every', 'each', 'one', 'any', 'no', 'some', 'new', 'possible', 'even', 'as',
    'twenty', 'thirty', 'forty', 'fifty', 'hundred( and)?',
  ],
  notOrdinalBefore: [
    'ever', 'to (be|emerge|ban|protect|require|prohibit)', 'against', 'since', 'after the', 'was proposed',
    'on the table',
  ],
  otherNormCounts: [
    '(two|three|four|five|six|seven|eight|nine|ten|several|both|[2-9]|10)( new| more| other| further| draft| CI| proposed){0,2} norms',
    '(CI|critical-infrastructure)(-related)? norms',
  ],

  otherAntecedents: [
    'prohibition', 'ban', 'taboo', 'articles? [0-9]', 'conventions?', 'charter', 'treat(y|ies)', 'proposed',
    'proposals?',
  ],
  compoundNouns: [
    'conferences?', 'workshops?', 'forums?', 'summits?', 'webinars?', 'implementation workshop',
    'entrepreneurs?(hip)?', 'settings?', 'making', 'building', 'creation', 'construction', 'development', 'emergence',
    'diffusion', 'internali[sz]ation', 'life-?cycles?', 'cascades?', 'clusters?', 'packages?', 'set',
    'change', 'conflicts?', 'violations?', 'processe?s?', 'debates?', 'discussions?', 'proposals?',
  ],
} as const satisfies Partial<Lexicon>;
