import { describeRecord } from '../describe-problem.ts';
import type { Dataset, Position, Speaker } from '../types.ts';
import { listSpokenFor } from './list-spoken-for.ts';
import type { Problem, Rule } from './rule.ts';

/**
 * Whose words a position is has to be told from all others, or a page is said to give them to somebody else. A dataset that
 * lists no speakers at all says of no page whom it names, and is sound.
 */
export const speakersKnown: Rule = {
  name: 'speakers-known',
  meaning: 'whoever a position names is one speaker, who speaks for the organization that it names',
  find({ speakers, positions }) {
    if (speakers.length === 0) return [];
    const owners = new Map<string, Speaker>();
    for (const speaker of speakers) {
      for (const name of speaker.inRecord) if (!owners.has(name)) owners.set(name, speaker);
    }
    const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    return [
      ...findMisplaced(speakers, positions, owners),
      ...positions.flatMap((position) => findUnknown(position, owners, byId)),
    ];
  },
};

function findMisplaced(
  speakers: Dataset['speakers'],
  positions: Dataset['positions'],
  owners: ReadonlyMap<string, Speaker>,
): Problem[] {
  const named = new Set(positions.flatMap(({ speaker, organization }) => [speaker, organization]));
  return speakers.flatMap((speaker) =>
    speaker.inRecord.flatMap((name, index): Problem[] => {
      const place = {
        record: describeRecord('speaker', speaker.id),
        field: `inRecord[${index}]`,
        value: name,
      };
      const owner = owners.get(name);
      if (!named.has(name)) return [{ ...place, message: 'is named by no position' }];
      if (owner === speaker && speaker.inRecord.indexOf(name) === index) return [];
      return [{ ...place, message: `stands for ${describeRecord('speaker', owner?.id ?? '')} too` }];
    }),
  );
}

function findUnknown(
  { id, speaker, organization }: Position,
  owners: ReadonlyMap<string, Speaker>,
  byId: ReadonlyMap<string, Speaker>,
): Problem[] {
  const record = describeRecord('position', id);
  const places = [
    { field: 'speaker', value: speaker },
    { field: 'organization', value: organization },
  ];
  const unknown = places.flatMap(({ field, value }) =>
    value === null || owners.has(value) ? [] : { record, field, value, message: 'is none of the speakers' },
  );
  const person = owners.get(speaker ?? '');
  const body = owners.get(organization);
  if (!person || !body || person === body || listSpokenFor(person, byId).has(body.id)) return unknown;
  const message = `is nobody for whom ${describeRecord('speaker', person.id)} speaks`;
  return [{ record, field: 'organization', value: organization, message }];
}
