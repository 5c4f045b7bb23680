import type { Topic } from '../../../data/practice/topics.ts';
import type { MessageKey } from '../../translate.ts';

/** The message with the name of each topic. */
export const topicNames: Readonly<Record<Topic, MessageKey>> = {
  'awareness-raising': 'topic.awarenessRaising',
  'capacity-building': 'topic.capacityBuilding',
  'cert-cooperation': 'topic.certCooperation',
  'confidence-building': 'topic.confidenceBuilding',
  'critical-infrastructure': 'topic.criticalInfrastructure',
  cybercrime: 'topic.cybercrime',
  'data-protection': 'topic.dataProtection',
  'due-diligence': 'topic.dueDiligence',
  'emerging-technologies': 'topic.emergingTechnologies',
  'human-rights': 'topic.humanRights',
  'incident-response': 'topic.incidentResponse',
  'information-sharing': 'topic.informationSharing',
  institutions: 'topic.institutions',
  'international-cooperation': 'topic.internationalCooperation',
  'legal-framework': 'topic.legalFramework',
  'national-strategy': 'topic.nationalStrategy',
  'points-of-contact': 'topic.pointsOfContact',
  'policy-consultations': 'topic.policyConsultations',
  'public-private-cooperation': 'topic.publicPrivateCooperation',
  'regional-cooperation': 'topic.regionalCooperation',
  'supply-chain-security': 'topic.supplyChainSecurity',
  'un-processes': 'topic.unProcesses',
  'vulnerability-disclosure': 'topic.vulnerabilityDisclosure',
};
