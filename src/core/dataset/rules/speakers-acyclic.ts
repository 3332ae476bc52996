import { describeRecord } from '../describe-problem.ts';
import { listSpokenFor } from './list-spoken-for.ts';
import type { Problem, Rule } from './rule.ts';

/** In a circle each would speak for all, and no words could be another's. Told once a circle, of its first speaker. */
export const speakersAcyclic: Rule = {
  name: 'speakers-acyclic',
  meaning: 'nobody speaks for themselves, directly or through others',
  find({ speakers }) {
    const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    const told = new Set<string>();
    return speakers.flatMap((speaker): Problem[] => {
      const spokenFor = listSpokenFor(speaker, byId);
      if (!spokenFor.has(speaker.id) || told.has(speaker.id)) return [];
      for (const id of spokenFor) told.add(id);
      const record = describeRecord('speaker', speaker.id);
      return [{ record, field: 'speaksFor', value: speaker.speaksFor, message: 'leads back to them' }];
    });
  },
};
