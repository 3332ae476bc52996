import { describe, expect, test } from 'vitest';
import { buildSourceLink } from '../../../src/core/links/source-link.ts';
import type { CitedAccount } from '../../../src/core/report/difference-content.ts';
import { type GroupedAccounts, groupAccounts } from '../../../src/core/report/group-accounts.ts';
import { viewIndex } from '../../views/view-index.ts';

const account = (
  says: string,
  publisher: string,
  kind: 'reporting' | 'rewrite' = 'reporting',
): CitedAccount => ({
  number: 0,
  account: { source: 'daily', date: null, quotation: says, says, checked: 'script' },
  link: buildSourceLink({ ...viewIndex.source('daily'), publisher, kind }),
});
const tell = ({ statements, rewrites }: GroupedAccounts) => ({
  statements: statements.map(({ says, outlets, rewrites }) => [
    says,
    outlets.map(({ publisher, accounts }) => `${publisher} ${accounts.length}`).join(', '),
    rewrites.length,
  ]),
  rewrites: rewrites.map(({ says }) => says),
});

describe('groupAccounts', () => {
  test('has each statement once, whatever its case, marks and remarks', () => {
    const grouped = groupAccounts([
      account('Gone by day 90.', 'Fortune'),
      account('Begins on day 90.', 'The Hill'),
      account('gone by day 90', 'FCW'),
      account('Gone by day 90 (told again).', 'Nextgov'),
    ]);
    expect(tell(grouped).statements).toEqual([
      ['Gone by day 90.', 'Fortune 1, FCW 1, Nextgov 1', 0],
      ['Begins on day 90.', 'The Hill 1', 0],
    ]);
  });

  test('has no outlet twice, and keeps all that it published', () => {
    const grouped = groupAccounts([
      account('Gone.', 'Reuters'),
      account('Gone.', 'FCW'),
      account('Gone.', 'Reuters (via OANN)'),
    ]);
    expect(tell(grouped).statements).toEqual([['Gone.', 'Reuters 2, FCW 1', 0]]);
  });

  test('has rewrites after those who wrote themselves, never before them', () => {
    const grouped = groupAccounts([
      account('Gone (a rewrite of wire copy).', 'Copycat', 'rewrite'),
      account('Terrorism.', 'Copycat', 'rewrite'),
      account('Gone.', 'Fortune'),
    ]);
    expect(tell(grouped)).toEqual({ statements: [['Gone.', 'Fortune 1', 1]], rewrites: ['Terrorism.'] });
  });

  test('has rewrites where there is nothing else', () => {
    const grouped = groupAccounts([account('Terrorism.', 'Copycat', 'rewrite')]);
    expect(tell(grouped)).toEqual({ statements: [['Terrorism.', 'Copycat 1', 0]], rewrites: [] });
  });

  test('has nothing of nothing', () => {
    expect(groupAccounts([])).toEqual({ statements: [], rewrites: [] });
  });
});
