/** Words that are frequent in English texts on any subject, or on politics, law or computers; lower case. */
// biome-ignore format: a topic per line
export const FREQUENT_WORDS: readonly string[] = [
  'all', 'another', 'best', 'event', 'first', 'full', 'general', 'new', 'no', 'other', 'others', 'own', 'well',
  'whether', 'may', 'must', 'should', 'can', 'have', 'use', 'used', 'using', 'including', 'known', 'taking', 'working',
  'address', 'allow', 'applying', 'consider', 'developing', 'ensure', 'implement', 'limit', 'maintain', 'need', 'open',
  'operate', 'prevent', 'protect', 'provide', 'respect', 'share', 'support', 'take',
  'account', 'action', 'activity', 'case', 'context', 'creation', 'development', 'environment', 'exchange', 'field',
  'framework', 'group', 'means', 'measures', 'operation', 'operations', 'people', 'practices', 'programme',
  'promotion', 'protection', 'purposes', 'report', 'reporting', 'reports', 'request', 'requests', 'response', 'steps',
  'subject', 'age', 'appropriate', 'associated', 'available', 'potential', 'related', 'relevant', 'target',
  'international', 'national', 'nations', 'united', 'global', 'public', 'state', 'states', 'government', 'governmental',
  'assembly', 'committee', 'council', 'office', 'affairs', 'organization', 'organizations', 'resolution', 'resolutions',
  'law', 'human', 'rights', 'freedom', 'peace', 'security', 'emergency', 'cooperate', 'behavior', 'behaviour',
  'communication', 'communications', 'computer', 'information', 'infrastructure', 'internet', 'systems', 'tools',
  'users', 'end', 'supply', 'chain', 'products', 'services',
];
