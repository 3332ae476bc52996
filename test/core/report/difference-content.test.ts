import { describe, expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import type { Difference } from '../../../src/core/dataset/types.ts';
import { citeDifference, type MatchedDifference } from '../../../src/core/report/difference-content.ts';
import { viewDataset } from '../../fixtures/view-dataset.ts';

const account = (says: string, date: string | null, source = 'daily'): Difference['accounts'][number] => ({
  source,
  date,
  quotation: `“${says}”`,
  says,
  checked: 'script',
  cues: [],
});

const [record] = viewDataset.differences;
if (!record) throw new Error('the fixture has no difference');
const index = buildDatasetIndex({
  ...viewDataset,
  differences: [
    {
      ...record,
      accounts: [
        account('Late.', '2017-12-01'),
        account('Undated.', null),
        account('Early.', '2017-09'),
        account('Late.', '2017-10', 'beijing'),
      ],
    },
  ],
});

const cite = (accounts: MatchedDifference['accounts']) => citeDifference({ id: 'day-90', accounts }, index);
const says = (all: readonly { readonly account: { says: string; date: string | null } }[]) =>
  all.map(({ account }) => `${account.says} ${account.date}`);

describe('citeDifference', () => {
  test('has every account by date, undated ones last, where no page is looked at', () => {
    const { matched, others } = cite([]);
    expect(matched).toEqual([]);
    expect(says(others)).toEqual(['Early. 2017-09', 'Late. 2017-10', 'Late. 2017-12-01', 'Undated. null']);
  });

  test('counts an account that says the same as agreeing with the page, after the one that it matches', () => {
    const { matched, others } = cite([{ account: 0, because: [{ text: 'by December' }] }]);
    expect(says(matched)).toEqual(['Late. 2017-12-01', 'Late. 2017-10']);
    expect(matched.map(({ because, number }) => [number, because])).toEqual([
      [0, ['by December']],
      [3, []],
    ]);
    expect(says(others)).toEqual(['Early. 2017-09', 'Undated. null']);
  });

  test('links each account at its words, and the record’s own sources', () => {
    const { record, others } = cite([]);
    expect(record.links.map(({ source }) => source.id)).toEqual(['order']);
    expect(others.map(({ link }) => link.source.id)).toEqual(['daily', 'beijing', 'daily', 'daily']);
    expect(others[0]?.link.url).toContain('#:~:text=');
  });

  test('leaves out what is for reading pages', () => {
    expect(cite([]).others.some(({ account }) => 'cues' in account)).toBe(false);
  });

  test('throws for what the dataset does not hold', () => {
    expect(() => citeDifference({ id: 'day-91', accounts: [] }, index)).toThrow(RangeError);
    expect(() => cite([{ account: 4, because: [] }])).toThrow('difference "day-90" has no account 4');
  });
});
