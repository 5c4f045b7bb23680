/** The topics of measures: one short list for all packs, so that a filter means the same for every State. */
export const topics = [
  'awareness-raising',
  'capacity-building',
  'cert-cooperation',
  'confidence-building',
  'critical-infrastructure',
  'cybercrime',
  'data-protection',
  'due-diligence',
  'emerging-technologies',
  'human-rights',
  'incident-response',
  'information-sharing',
  'institutions',
  'international-cooperation',
  'legal-framework',
  'national-strategy',
  'points-of-contact',
  'policy-consultations',
  'public-private-cooperation',
  'regional-cooperation',
  'supply-chain-security',
  'un-processes',
  'vulnerability-disclosure',
] as const;

/** The id of a topic; its displayed name is in `locales/`. */
export type Topic = (typeof topics)[number];
