import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { buildLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { findCues } from '../../../src/core/ranking/find-cues.ts';
import { buildAccountIndex, findDifferences } from '../../../src/core/ranking/find-differences.ts';
import { createNearness } from '../../../src/core/ranking/rank-records.ts';
import { cutPassages } from '../../../src/core/text/passages.ts';

const { differences, entities } = bundledDataset;
const index = buildAccountIndex(differences);
const lexicon = buildLexicon(entities);

/** Accounts that a text takes when it is all that a page says: `day-90-begin-or-complete#0`. */
const take = (text: string): string[] => {
  const passages = cutPassages(text);
  const hits = findCues(
    text,
    index,
    passages,
    createNearness(findMentions(text, lexicon, passages), passages),
  );
  return findDifferences(hits, differences).flatMap(({ difference, accounts }) =>
    accounts.map(({ account }) => `${difference.id}#${account}`),
  );
};

/** Every account, its cues in a form that can be compared. */
const accounts = differences.flatMap(({ id, accounts }) =>
  accounts.map(({ quotation, cues = [] }, account) => ({
    key: `${id}#${account}`,
    difference: id,
    quotation,
    cues: cues.map(({ all, not }) => JSON.stringify([all, not])),
  })),
);
const accountOf = new Map(accounts.map((account) => [account.key, account]));

/** Accounts that say the same share a cue: whoever takes the one takes the other. */
const saysTheSame = (a: string, b: string): boolean => {
  const known = new Set(accountOf.get(a)?.cues);
  return accountOf.get(b)?.cues.some((cue) => known.has(cue)) ?? false;
};

const differenceOf = (key: string): string => key.split('#')[0] ?? '';

/** `day-90-begin-or-complete#0 by-when-removed#1 | In 90 days …`; `none` for a sentence that takes no account. */
const cases = readdirSync(new URL('.', import.meta.url))
  .filter((name) => /^account-cases-.+\.txt$/.test(name))
  .flatMap((name) => readFileSync(new URL(name, import.meta.url), 'utf8').split('\n'))
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [keys = '', sentence = ''] = line.split(' | ');
    return { keys, sentence };
  });

/** What stands before a quotation that does not say what it speaks of. */
const BEFORE_QUOTATION = new Map([
  ['who-said-regrettable#4', 'Kremlin spokesman Dmitry Peskov on the US decision: '],
  ['who-spoke-company-statement#2', 'Disappointed with the decision, '],
]);

describe('the cues of accounts', () => {
  test.each(cases.filter(({ keys }) => keys !== 'none'))('take $keys in $sentence', ({ keys, sentence }) => {
    const wanted = keys.split(' ');
    expect(wanted.filter((key) => !accountOf.has(key))).toEqual([]);
    const questions = new Set(wanted.map(differenceOf));
    const taken = take(sentence).filter((key) => questions.has(differenceOf(key)));
    expect(taken).toEqual(expect.arrayContaining(wanted));
    expect(taken.filter((key) => !wanted.some((other) => saysTheSame(other, key)))).toEqual([]);
  });

  test.each(cases.filter(({ keys }) => keys === 'none'))('take none in $sentence', ({ sentence }) => {
    expect(take(sentence)).toEqual([]);
  });

  test.each(accounts.filter(({ cues }) => cues.length > 0))(
    'take $key in its own quotation, and no other account of it',
    ({ key, difference, quotation }) => {
      const taken = take(`Kaspersky Lab. ${BEFORE_QUOTATION.get(key) ?? ''}${quotation}`);
      const ofQuestion = taken.filter((one) => differenceOf(one) === difference);
      expect(ofQuestion).toContain(key);
      expect(ofQuestion.filter((one) => !saysTheSame(key, one))).toEqual([]);
    },
  );

  test('accounts have cues', () => {
    expect(accounts.filter(({ cues }) => cues.length === 0).map(({ key }) => key)).toEqual([]);
  });

  test('have a star at the very end alone', () => {
    const starred = differences.flatMap(({ id, accounts }) =>
      accounts.flatMap(({ cues = [] }) =>
        cues.flatMap(({ all, not = [] }) =>
          [...all.flat(), ...not]
            .filter((term) => term.slice(0, -1).includes('*'))
            .map((term) => `${id}: ${term}`),
        ),
      ),
    );
    expect(starred).toEqual([]);
  });
});
