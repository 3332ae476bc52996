import { expect, it } from 'vitest';
import { groupByParty } from '../../../src/views/popup/group-by-party.ts';
import { citedPosition } from '../view-index.ts';

it('puts parties in their order and keeps the order of each one’s positions', () => {
  const ids = ['embassy-regret', 'company-long', 'agency-risk', 'company-reply'];
  const groups = groupByParty(ids.map((id) => ({ cited: citedPosition(id) })));
  expect(groups.map(({ party, items }) => [party.id, items.map(({ cited }) => cited.position.id)])).toEqual([
    ['agency', ['agency-risk']],
    ['company', ['company-long', 'company-reply']],
    ['ruritania', ['embassy-regret']],
  ]);
});
