import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { analyseText, createAnalyser } from '../../../src/core/report/analyse-text.ts';
import factKeys from '../../fact-keys.json' with { type: 'json' };

const analyser = createAnalyser(bundledDataset);

/** Facts that a sentence calls for when it is all that a page says. */
const call = (sentence: string, language: string): string[] =>
  analyseText(sentence, analyser, { language, now: () => 0 })
    .facts.filter(({ because }) => because.length > 0)
    .map(({ id }) => id);

const idsOf = new Map(Object.entries<string[]>(factKeys));

/** `deadline-30-identify | en | Agencies have 30 days to …` */
const lines = readFileSync(new URL('shipped-cues.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [key = '', language = '', sentence = ''] = line.split(' | ');
    return { key, language, sentence };
  });

describe('the shipped cues', () => {
  test.each(lines.filter(({ key }) => key !== '-'))('find $key: $sentence', ({ key, language, sentence }) => {
    const ids = idsOf.get(key) ?? [];
    expect(ids).not.toEqual([]);
    expect(call(sentence, language).some((id) => ids.includes(id))).toBe(true);
  });

  test.each(lines.filter(({ key }) => key === '-'))('find nothing in $sentence', ({ language, sentence }) => {
    expect(call(sentence, language)).toEqual([]);
  });

  test('are tried on every key in English', () => {
    const tried = new Set(lines.filter(({ language }) => language === 'en').map(({ key }) => key));
    expect([...idsOf.keys()].filter((key) => !tried.has(key))).toEqual([]);
  });
});

describe('words in the terms of cues', () => {
  const terms = [...bundledDataset.facts, ...bundledDataset.positions].flatMap(({ id, cues }) =>
    cues.flatMap(({ all, not = [] }) => [...all.flat(), ...not].map((term) => ({ id, term }))),
  );

  test('have a star at the very end alone', () => {
    expect(terms.filter(({ term }) => term.slice(0, -1).includes('*'))).toEqual([]);
  });
});
