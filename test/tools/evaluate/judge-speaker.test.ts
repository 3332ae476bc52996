import { expect, it } from 'vitest';
import { isSameSpeaker, type KnownSpeaker } from '../../../src/tools/evaluate/judge-speaker.ts';

const speaker = (
  id: string,
  kind: KnownSpeaker['kind'],
  name: string,
  party: string | null,
  texts: string[],
): KnownSpeaker => ({ id, kind, name, party, inRecord: [], names: [{ language: 'en', texts }] });

const SPEAKERS = [
  speaker('firm', 'body', 'Berg Systems', 'company', ['Berg', 'Berg Systems', 'Берг Системс']),
  speaker('founder', 'person', 'Ada Berg', 'company', ['Ada Berg', 'Ады Берг*']),
  speaker('embassy', 'body', 'Embassy', 'state', ['Russian embassy']),
  speaker('embassy-there', 'body', 'Embassy there', 'state', ['Russian embassy there']),
  speaker('side', 'side', 'Russia', 'state', ['Moscow']),
  speaker('nobody', 'body', 'Nobody (anywhere', null, ['N+']),
];

it.each([
  ['the same name, unknown', 'Tom Vale', null, 'Vale', null, true],
  ['the same name, known', 'Ada Berg', null, 'Berg', 'founder', true],
  ['another name that the record has', 'Berg Systems', null, 'the company', 'firm', true],
  ['a name in another script', 'Берг Системс', null, 'it', 'firm', true],
  ['a name with any ending', 'Ады Берговой', null, 'she', 'founder', true],
  ['the founder for her firm', 'Berg Systems', null, 'Ada Berg', 'founder', false],
  ['the firm for its founder', 'Ada Berg', 'company', 'Berg Systems', 'firm', false],
  ['a body for the same one more precisely named', 'Russian embassy there', null, 'it', 'embassy', true],
  ['another body', 'Russian embassy', null, 'Berg', 'firm', false],
  ['a surname that may be both', 'Berg', null, 'Berg', 'firm', true],
  [
    'a label with more words than a name',
    'Berg Systems (farewell note)',
    'company',
    'the company',
    'firm',
    true,
  ],
  ['the side of a body', 'Russian Embassy in Washington', 'state', 'Moscow', 'side', true],
  ['the side of a person', 'Ivan Orlov', 'state', 'Moscow', 'side', false],
  ['a side that the label does not name', 'Ministry of Roads', null, 'Moscow', 'side', false],
  ['nobody’s side', 'Ministry of Roads', null, 'it', 'nobody', false],
  ['an id that the record has not', 'Tom Vale', null, 'Vale', 'vale', true],
])('%s', (_, label, party, name, id, isSame) => {
  expect(isSameSpeaker({ speaker: label, party }, { name, id }, SPEAKERS, 'en')).toBe(isSame);
});
