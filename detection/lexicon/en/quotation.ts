import type { Lexicon } from '../lexicon.ts';

/** What is known of the English wording of the norms, for recognising quotations of it. */
// biome-ignore format: a topic per line
export const QUOTATION = {
  distinctiveWords: [
    'ict', 'icts', 'cyber', 'internet', 'digital', 'privacy', 'infrastructure', 'infrastructures', 'supply', 'hidden',
    'vulnerabilities', 'remedies', 'integrity', 'operate', 'operative', 'confidence', 'stability', 'relevant',
    'malicious', 'harm', 'impairs', 'emanating', 'knowingly', 'proliferation', 'eliminate', 'consequences', 'extent',
    'terrorist', 'prosecute', 'attribution', 'context', 'whether', 'acknowledged', 'internationally', 'territory',
    'emergency', 'authorised', 'assistance', 'exchange', 'guarantee', '166', '13',
  ],
  stopWords: ['and', 'or', 'to', 'that', 'are', 'for', 'of', 'as', 'with', 'in'],
  sharedPhrases: [
    'the promotion, protection and enjoyment of human rights on the Internet',
    'human rights on the Internet',
    'on the right to privacy in the digital age',
    'the right to privacy in the digital age',
    'on the creation of a global culture of cybersecurity and the protection of critical information infrastructure',
    'on the creation of a global culture of cybersecurity and the protection of critical information infrastructures',
    'a global culture of cybersecurity',
    'the protection of critical information infrastructure',
    'the protection of critical information infrastructures',
    'General Assembly resolution',
    'General Assembly resolutions',
    'the purposes of the United Nations',
    'to maintain international peace and security',
    'threats to international peace and security',
    'the right to freedom of expression',
    'computer emergency response teams',
  ],
  optionalSplits: ['cyber(?=security)', 'co(?=operat)'],
  normOpenings: ['states? should', 'states may'],
} as const satisfies Partial<Lexicon>;
