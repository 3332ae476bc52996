import { describe, expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import type { Speaker } from '../../../src/core/dataset/types.ts';
import { findNamedOtherwise } from '../../../src/core/report/named-otherwise.ts';
import { viewDataset } from '../../fixtures/view-dataset.ts';

const speaker = (id: string, inRecord: string[], speaksFor: string[] = []): Speaker => ({
  id,
  kind: 'person',
  name: id,
  party: 'company',
  inRecord,
  speaksFor,
  names: [],
});

const index = buildDatasetIndex({
  ...viewDataset,
  speakers: [
    speaker('jane-roe', ['Jane Roe'], ['sample']),
    speaker('sample', ['Sample Software'], ['side']),
    speaker('side', []),
    speaker('john-doe', ['John Doe'], ['sample']),
    { ...speaker('daily', []), kind: 'body', party: null },
  ],
});
const ROE = { speaker: 'Jane Roe', organization: 'Sample Software' };
const BODY = { speaker: null, organization: 'Sample Software' };

const find = (
  name: string,
  id: string | null,
  positions = [ROE],
  verdict: 'altered' | 'misattributed' = 'altered',
) => findNamedOtherwise({ speaker: { start: 0, end: 1, name, id }, verdict }, positions, index);

describe('findNamedOtherwise', () => {
  test.each([
    ['a person whom nobody knows', 'Max Mustermann', null],
    ['another person of the same body', 'Doe', 'john-doe'],
    ['a person in a script without capitals', '王例', null],
  ])('finds %s', (_, name, id) => {
    expect(find(name, id)).toEqual({ page: name, record: ['Jane Roe'] });
  });

  test.each([
    ['the person', 'Roe', 'jane-roe'],
    ['the person’s body', 'the firm', 'sample'],
    ['the side', 'Exampleton', 'side'],
    ['an outlet', 'Example Daily', 'daily'],
    ['the person, by a name that nobody knows', 'Mrs. Roe', null],
    ['the body, by a name that nobody knows', 'Sample Software Ltd', null],
    ['nobody by name', 'the company’s spokesman', null],
    ['nobody by name, at the beginning of a sentence', 'The spokesman', null],
  ])('does NOT find %s', (_, name, id) => {
    expect(find(name, id)).toBeNull();
  });

  test('finds a person where the record has the body', () => {
    const found = findNamedOtherwise(
      { speaker: { start: 0, end: 1, name: 'Jane Roe', id: 'jane-roe' }, verdict: 'verbatim' },
      [BODY],
      index,
    );
    expect(found).toEqual({ page: 'Jane Roe', record: ['Sample Software'] });
  });

  test('takes the verdict’s word for it', () => {
    expect(find('Roe', 'jane-roe', [ROE], 'misattributed')).toEqual({ page: 'Roe', record: ['Jane Roe'] });
  });

  test('finds nothing where the page names no one', () => {
    expect(findNamedOtherwise({ speaker: null, verdict: 'misattributed' }, [ROE], index)).toBeNull();
  });
});
