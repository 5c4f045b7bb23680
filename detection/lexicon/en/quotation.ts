import type { Lexicon } from '../lexicon.ts';

/** What must be known of the English wording of the norms to recognise it. */
export const QUOTING = {
  distinctiveWords: [
    ...['ict', 'icts', 'infrastructure', 'infrastructures', 'internationally', 'territory', 'attribution', 'remedies'],
    ...['consequences', 'prosecute', 'terrorist', 'vulnerabilities', 'authorised', 'emergency', 'malicious', 'impairs'],
    ...['proliferation', 'integrity', 'acknowledged', 'stability', 'internet', 'digital', 'privacy', 'emanating'],
    ...['operate', 'operative', 'knowingly', 'whether', 'exchange', 'guarantee', 'relevant', 'context', 'extent'],
    ...['confidence', 'harm', 'eliminate', '166', '13', 'cyber', 'assistance', 'supply', 'hidden'],
  ],
  stopWords: ['and', 'or', 'to', 'that', 'are', 'for', 'of', 'as', 'with', 'in'],
  sharedPhrases: [
    ...['the promotion, protection and enjoyment of human rights on the Internet', 'human rights on the Internet'],
    ...['on the right to privacy in the digital age', 'the right to privacy in the digital age'],
    ...[
      'on the creation of a global culture of cybersecurity and the protection of critical information infrastructure',
    ],
    ...[
      'on the creation of a global culture of cybersecurity and the protection of critical information infrastructures',
    ],
    ...['a global culture of cybersecurity', 'the protection of critical information infrastructure'],
    ...['the protection of critical information infrastructures', 'General Assembly resolution'],
    ...['the purposes of the United Nations', 'to maintain international peace and security'],
    ...['threats to international peace and security', 'the right to freedom of expression'],
    ...['computer emergency response teams', 'General Assembly resolutions'],
  ],
  optionalSplits: ['cyber(?=security)', 'co(?=operat)'],
} as const satisfies Partial<Lexicon>;
