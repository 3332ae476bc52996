import { describe, expect, test } from 'vitest';
import { groupByMonth } from '../../../src/views/popup/group-by-month.ts';
import { viewIndex } from '../view-index.ts';

const [fact] = viewIndex.dataset.facts;
if (!fact) throw new Error('fixture without facts');
const dated = (date: string) => ({ ...fact, date });
const days = Array.from({ length: 11 }, (_, i) => dated(`2017-09-${10 + i}`));

describe('groupByMonth', () => {
  test('leaves a year with few facts whole', () => {
    expect(groupByMonth([...days, dated('2017-10')])).toBeNull();
    expect(groupByMonth([])).toBeNull();
  });

  test('divides a year with many, and keeps apart those that tell no month', () => {
    const months = groupByMonth([dated('2017'), ...days, dated('2017-10'), dated('2017-10-03')]);
    expect([...(months ?? [])].map(([month, facts]) => [month, facts.length])).toEqual([
      ['2017', 1],
      ['2017-09', 11],
      ['2017-10', 2],
    ]);
  });
});
