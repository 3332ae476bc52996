import { expect, test } from 'vitest';
import { DatasetError } from '../../../src/core/dataset/dataset-error.ts';

test('names itself and has its problems both as values and one a line', () => {
  const problems = [
    { record: 'fact "f1"', field: 'date', value: '2017-13', message: 'is not in the calendar' },
    { record: 'meta', field: 'asOf', message: 'is missing' },
  ];
  const error = new DatasetError(problems);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('DatasetError');
  expect(error.problems).toBe(problems);
  expect(error.message).toBe('fact "f1": date: "2017-13" is not in the calendar\nmeta: asOf: is missing');
});
