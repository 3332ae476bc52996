import { expect, test } from 'vitest';
import { listSpokenFor } from '../../../../src/core/dataset/rules/list-spoken-for.ts';

const speaksFor = (...ids: string[]) => ({ speaksFor: ids });
const SPEAKERS = new Map([
  ['ambassador', speaksFor('embassy')],
  ['embassy', speaksFor('ministry')],
  ['ministry', speaksFor('side')],
  ['side', speaksFor()],
  ['stray', speaksFor('nobody', 'side')],
  ['snake', speaksFor('tail')],
  ['tail', speaksFor('snake')],
]);

test.each([
  ['ambassador', ['embassy', 'ministry', 'side']],
  ['side', []],
  ['stray', ['nobody', 'side']],
  ['snake', ['tail', 'snake']],
])('lists for whom the %s speaks', (id, expected) => {
  expect([...listSpokenFor(SPEAKERS.get(id) ?? speaksFor(), SPEAKERS)]).toEqual(expected);
});
