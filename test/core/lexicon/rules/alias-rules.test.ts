import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledDataset } from '../../../../src/core/dataset/bundled.ts';
import { describeProblem } from '../../../../src/core/dataset/describe-problem.ts';
import { ALIAS_RULES } from '../../../../src/core/lexicon/rules/alias-rules.ts';
import { GAP, SAMPLE_SENTENCES } from '../../../../src/core/lexicon/rules/sample-sentences.ts';

test.each(ALIAS_RULES)('the shipped dataset keeps $name: $meaning', (rule) => {
  expect(rule.find(bundledDataset).map(describeProblem)).toEqual([]);
});

test('every sample sentence has one gap', () => {
  for (const sentence of Object.values(SAMPLE_SENTENCES)) expect(sentence.split(GAP)).toHaveLength(2);
});

test('ALIAS_RULES lists every rule of the folder under the name of its file', () => {
  const files = readdirSync(new URL('../../../../src/core/lexicon/rules/', import.meta.url));
  const shared = ['alias-rules', 'sample-sentences'];
  const names = ALIAS_RULES.map(({ name }) => name);
  expect([...names, ...shared].sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
});
