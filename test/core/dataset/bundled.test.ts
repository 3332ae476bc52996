import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { measureCoverage } from '../../../src/core/dataset/measure-coverage.ts';
import { parseDataset } from '../../../src/core/dataset/parse-dataset.ts';
import { listSpokenFor } from '../../../src/core/dataset/rules/list-spoken-for.ts';

test('the shipped dataset is sound', () => {
  expect(parseDataset(bundledDataset)).toEqual(bundledDataset);
});

describe('the shipped dataset holds what its readers are promised', () => {
  const coverage = measureCoverage(bundledDataset);

  test.each([
    ['facts', 170],
    ['positions', 120],
    ['renderings', 120],
    ['differences', 30],
    ['sources', 250],
  ] as const)('enough %s: at least %i', (kind, least) => {
    expect(coverage[kind]).toBeGreaterThanOrEqual(least);
  });

  test('facts of which at least 60 % have a primary source', () => {
    expect(coverage.factsWithPrimarySource / coverage.facts).toBeGreaterThanOrEqual(0.6);
  });

  test('every side’s words: at least 15 positions each, and of all others together', () => {
    const {
      'us-government': us,
      'russian-government': russia,
      company,
      ...others
    } = coverage.positionsByParty;
    const sides = [us, russia, company, Object.values(others).reduce((sum, count) => sum + count, 0)];
    for (const positions of sides) expect(positions).toBeGreaterThanOrEqual(15);
  });

  test('names in at least 12 languages for each entity', () => {
    for (const { id, aliases } of bundledDataset.entities) {
      const languages = new Set(aliases.map(({ language }) => language));
      expect(languages.size, id).toBeGreaterThanOrEqual(12);
    }
  });
});

describe('the shipped speakers', () => {
  const { speakers, positions } = bundledDataset;
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const owners = new Map(speakers.flatMap((one) => one.inRecord.map((name) => [name, one] as const)));

  test('hold everyone whom a position names, and as many whom a page may name instead', () => {
    const named = new Set(
      positions.flatMap(({ speaker, organization }) => [speaker ?? [], organization].flat()),
    );
    expect([...named].filter((name) => !owners.has(name))).toEqual([]);
    expect(speakers.filter(({ inRecord }) => inRecord.length === 0).length).toBeGreaterThan(100);
  });

  test('make each position’s speaker a person, and its organization none', () => {
    for (const { id, speaker, organization } of positions) {
      if (speaker !== null) expect(owners.get(speaker)?.kind, id).toBe('person');
      if (speaker === null) expect(owners.get(organization)?.kind, id).not.toBe('person');
    }
  });

  test.each([
    ['kaspersky-founder', 'kaspersky-company'],
    ['anatoly-antonov', 'russian-foreign-ministry'],
    ['russian-embassy-us', 'kremlin'],
    ['russian-embassy-philippines', 'russian-embassy'],
    ['elaine-duke', 'dhs'],
    ['rob-joyce', 'nsa'],
    ['gina-raimondo', 'bis'],
    ['us-government-counsel', 'doj'],
    ['us-government-counsel', 'dhs'],
    ['ian-levy', 'gchq'],
    ['pascal-lamia', 'ncsc'],
    ['bsi', 'germany'],
    ['jeanne-shaheen', 'us-congress'],
    ['fcc', 'united-states'],
  ])('let %s speak for %s', (id, other) => {
    expect(listSpokenFor(byId.get(id) ?? { speaksFor: [] }, byId)).toContain(other);
  });

  // A body that two share leaves open whose words are whose; a side does not.
  test.each([
    ['dhs', 'fbi'],
    ['nikolai-nikiforov', 'dmitry-peskov'],
    ['russian-embassy-us', 'vladimir-putin'],
    ['jeanne-shaheen', 'lamar-smith'],
    ['kaspersky-company', 'kaspersky-natalya'],
    ['uk-ncsc', 'bsi'],
  ])('give %s and %s no body in common', (id, other) => {
    const [own, others] = [id, other].map((one) => listSpokenFor(byId.get(one) ?? { speaksFor: [] }, byId));
    const shared = [...(own ?? [])].filter((one) => others?.has(one) && byId.get(one)?.kind !== 'side');
    expect(shared).toEqual([]);
  });

  test('belong to no party only where they print what others say', () => {
    const none = speakers.filter(({ party }) => party === null);
    expect(none.every(({ kind, inRecord }) => kind === 'body' && inRecord.length === 0)).toBe(true);
    expect(none.map(({ id }) => id)).toContain('reuters');
  });
});
