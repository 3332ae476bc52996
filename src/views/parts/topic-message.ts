import type { Fact } from '../../core/dataset/types.ts';
import type { MessageKey } from './strings.tsx';

/** The reader's words for a topic, in the order in which topics are shown. */
export const TOPIC_MESSAGE: Record<Fact['topics'][number], MessageKey> = {
  directive: 'topicDirective',
  law: 'topicLaw',
  court: 'topicCourt',
  company: 'topicCompany',
  intelligence: 'topicIntelligence',
  reporting: 'topicReporting',
  technology: 'topicTechnology',
  market: 'topicMarket',
  transparency: 'topicTransparency',
  diplomacy: 'topicDiplomacy',
  'other-countries': 'topicOtherCountries',
  sanctions: 'topicSanctions',
};
