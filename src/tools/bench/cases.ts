/** What is measured, each case against a peer or against itself with more to do. */
import { bundledDataset as dataset } from '../../core/dataset/bundled.ts';
import type { Alias, Dataset } from '../../core/dataset/types.ts';
import { buildLexicon, findMatches } from '../../core/lexicon/lexicon.ts';
import { findMentions } from '../../core/mentions/find-mentions.ts';
import { type Analyser, analyseText, createAnalyser } from '../../core/report/analyse-text.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { enlargeRecord } from './larger-record.ts';
import { inventNames } from './names.ts';
import { buildAlternation, findByAlternation, findByIndexOf } from './peers.ts';
import { buildProse } from './prose.ts';
import { listQuoteCases } from './quote-cases.ts';
import { createRandom } from './random.ts';
import type { Task } from './time-tasks.ts';

export type Case = {
  /** `matching/few`: what `--only` is compared with. */
  readonly id: string;
  readonly title: string;
  /** What the last task may take of the first one's time; `null` where that is no aim of ours. */
  readonly atMost: number | null;
  /** Slow: fewer rounds have to do. */
  readonly isSlow?: boolean;
  readonly hasMemory?: boolean;
  /** Of the case alone, when its turn comes. The first task is what the others are compared with. */
  readonly build: () => CaseTasks;
};

export type CaseTasks = {
  readonly tasks: readonly Task[];
  /** UTF-16 units that each task reads; `null` where that is not the same for all, or none. */
  readonly length: number | null;
};

/** All that is left to chance comes from it. */
const SEED = 17_01;

/** UTF-16 units. The alternation takes seconds for a million, so the peers' text is shorter. */
const PEER_LENGTH = 200_000;
const PROSE_LENGTH = 1_000_000;
const HOSTILE_LENGTH = 500_000;

/** Words from one mention to the next: a page that speaks of it now and then, and one that speaks of nothing else. */
const FEW = 500;
const MANY = 20;

/** @param pages - Texts of real length, such as the labelled ones. */
export const listCases = (pages: readonly string[]): Case[] => [
  ...listMatching(),
  ...listAliases(),
  ...listAnalysis(),
  ...listRecords(pages),
  ...listQuoteCases(),
  ...listHostile(),
];

const aliases = dataset.entities.flatMap((entity) => entity.aliases);

/** Names to put into texts: those that count by themselves, in the languages of the texts. */
const namesIn = (...languages: readonly string[]): string[] =>
  aliases
    .filter(({ rule, language }) => rule === 'always' && languages.includes(language))
    .map(({ text }) => text);

/** Sentences that call for records: a word of each group of a cue. */
const calling = [...dataset.facts, ...dataset.positions]
  .flatMap(({ cues }) => cues)
  .filter(({ language }) => language === 'en')
  .map(({ all }) => `It was about ${all.map(([term = '']) => term.replace('*', '')).join(' and ')}. `);

const buildEnglish = (length: number, wordsPerName: number, names = namesIn('en')): string =>
  buildProse(createRandom(SEED), { length, script: 'latin', wordsPerName, names, sentences: calling });

const buildMixed = (length: number): string =>
  buildProse(createRandom(SEED), {
    length,
    script: 'mixed',
    wordsPerName: 50,
    names: namesIn('en', 'ru', 'zh-Hans', 'ja', 'ko', 'ar', 'he', 'el', 'hi'),
  });

function listMatching(): Case[] {
  const texts: [string, string, (length: number) => string][] = [
    ['none', 'English prose without a mention', (length) => buildEnglish(length, Number.POSITIVE_INFINITY)],
    ['few', `English prose, a mention in ${FEW} words`, (length) => buildEnglish(length, FEW)],
    ['many', `English prose, a mention in ${MANY} words`, (length) => buildEnglish(length, MANY)],
    ['mixed', 'nine scripts, a mention in 50 words', buildMixed],
  ];
  return texts.map(([id, title, build]) => ({
    id: `matching/${id}`,
    title: `Matching: ${title}; ${aliases.length} aliases`,
    atMost: null,
    isSlow: true,
    hasMemory: true,
    build: () => {
      const text = build(PEER_LENGTH);
      const lexicon = buildLexicon(dataset.entities);
      const names = aliases.map((alias) => alias.text);
      const alternation = buildAlternation(names);
      const lowerCaseNames = names.map((name) => name.toLowerCase());
      return {
        length: text.length,
        tasks: [
          { name: 'findMatches', run: () => findMatches(text, lexicon) },
          { name: 'findMentions', run: () => findMentions(text, lexicon) },
          { name: 'one RegExp of all aliases', run: () => findByAlternation(text, alternation) },
          { name: 'indexOf for each alias', run: () => findByIndexOf(text, lowerCaseNames) },
        ],
      };
    },
  }));
}

const ALIAS_COUNTS = [50, 500, 5_000, 10_000];

function listAliases(): Case[] {
  const label = (count: number): string => `${count.toLocaleString('en')} aliases`;
  return [
    ...[FEW, MANY].map((wordsPerName) => ({
      id: `aliases/matching-${wordsPerName === FEW ? 'few' : 'many'}`,
      title: `More aliases: findMatches, a mention in ${wordsPerName} words`,
      atMost: 1.5,
      build: () => {
        // Names that even the shortest list has: the longer ones have more to seek, and hardly more to find.
        const text = buildEnglish(PROSE_LENGTH, wordsPerName, ALWAYS_LISTED);
        return {
          length: text.length,
          tasks: ALIAS_COUNTS.map((count) => {
            const lexicon = buildLexicon(withAliases(count));
            return { name: label(count), run: () => findMatches(text, lexicon) };
          }),
        };
      },
    })),
    {
      id: 'aliases/regexp',
      title: 'More aliases: one RegExp of all, 4,000 units',
      atMost: null,
      isSlow: true,
      build: () => {
        const text = buildEnglish(4_000, FEW, ALWAYS_LISTED);
        return {
          length: text.length,
          tasks: ALIAS_COUNTS.map((count) => {
            const alternation = buildAlternation(
              withAliases(count).flatMap((entity) => entity.aliases.map((alias) => alias.text)),
            );
            return { name: label(count), run: () => findByAlternation(text, alternation) };
          }),
        };
      },
    },
    {
      id: 'aliases/building',
      title: 'More aliases: buildLexicon',
      atMost: null,
      hasMemory: true,
      build: () => ({
        length: null,
        tasks: ALIAS_COUNTS.map((count) => {
          const entities = withAliases(count);
          return { name: label(count), run: () => buildLexicon(entities) };
        }),
      }),
    },
    {
      id: 'aliases/first-page',
      title: 'More aliases: buildLexicon, and findMatches in a first page of 10,000 units',
      atMost: null,
      build: () => {
        const text = buildEnglish(10_000, FEW);
        return {
          length: text.length,
          tasks: ALIAS_COUNTS.map((count) => {
            const entities = withAliases(count);
            return { name: label(count), run: () => findMatches(text, buildLexicon(entities)) };
          }),
        };
      },
    },
  ];
}

const ALWAYS_LISTED = ['Kaspersky', 'Kaspersky Lab', 'BOD 17-01', 'Eugene Kaspersky'];

/** Aliases of the record in an order of chance, and where these do not do, invented names; all of one company. */
function withAliases(count: number): Dataset['entities'] {
  const random = createRandom(SEED);
  const listed = aliases.filter(({ text }) => ALWAYS_LISTED.includes(text));
  const real = aliases
    .filter((alias) => !listed.includes(alias))
    .map((alias) => ({ alias, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ alias }) => alias);
  const invented = inventNames(random, count).map(
    (text): Alias => ({ text, language: 'en', rule: 'always' }),
  );
  const [entity] = dataset.entities;
  return entity ? [{ ...entity, aliases: [...listed, ...real, ...invented].slice(0, count) }] : [];
}

const analyse = (text: string, analyser: Analyser) =>
  analyseText(text, analyser, { language: 'en', now: () => 0 });

function listAnalysis(): Case[] {
  return [
    {
      id: 'analysis/parts',
      title: `Analysis: English prose, a mention in ${FEW} words`,
      atMost: null,
      hasMemory: true,
      build: () => {
        const text = buildEnglish(PROSE_LENGTH, FEW);
        const analyser = createAnalyser(dataset);
        return {
          length: text.length,
          tasks: [
            { name: 'findMatches', run: () => findMatches(text, analyser.lexicon) },
            { name: 'findMentions', run: () => findMentions(text, analyser.lexicon) },
            { name: 'analyseText', run: () => analyse(text, analyser) },
          ],
        };
      },
    },
    {
      id: 'analysis/mentions',
      title: 'Analysis: more mentions',
      atMost: null,
      hasMemory: true,
      build: () => {
        const analyser = createAnalyser(dataset);
        const texts: [string, string][] = [
          ['no mention', buildEnglish(PROSE_LENGTH, Number.POSITIVE_INFINITY)],
          [`a mention in ${FEW} words`, buildEnglish(PROSE_LENGTH, FEW)],
          [`a mention in ${MANY} words`, buildEnglish(PROSE_LENGTH, MANY)],
          ['nine scripts, a mention in 50 words', buildMixed(PROSE_LENGTH)],
        ];
        return {
          length: PROSE_LENGTH,
          tasks: texts.map(([name, text]) => ({ name, run: () => analyse(text, analyser) })),
        };
      },
    },
  ];
}

const RECORD_SIZES = [1, 10, 100];

/** Grows with the record under a lot of texts of one kind. */
function listRecords(pages: readonly string[]): Case[] {
  const { facts, positions } = dataset;
  const label = (times: number): string =>
    `${times}×: ${(times * facts.length).toLocaleString('en')} facts, ${(times * positions.length).toLocaleString('en')} positions`;
  const texts: [string, string, () => readonly string[]][] = [
    ['labelled', `the ${pages.length} labelled pages, one after the other`, () => pages],
    ['long', `one page of 100,000 units, a mention in ${FEW} words`, () => [buildEnglish(100_000, FEW)]],
    ['dense', `one page of 100,000 units, a mention in ${MANY} words`, () => [buildEnglish(100_000, MANY)]],
  ];
  return [
    ...texts.map(([id, title, build]) => ({
      id: `record/${id}`,
      title: `A larger record: analyseText, ${title}`,
      atMost: 3,
      hasMemory: true,
      build: () => {
        const read = build();
        return {
          length: read.reduce((sum, { length }) => sum + length, 0),
          tasks: RECORD_SIZES.map((times) => {
            const analyser = createAnalyser(enlargeRecord(dataset, times, createRandom(SEED)));
            return { name: label(times), run: () => read.map((text) => analyse(text, analyser)) };
          }),
        };
      },
    })),
    {
      id: 'record/building',
      title: 'A larger record: createAnalyser',
      atMost: null,
      isSlow: true,
      hasMemory: true,
      build: () => ({
        length: null,
        tasks: RECORD_SIZES.map((times) => {
          const enlarged = enlargeRecord(dataset, times, createRandom(SEED));
          return { name: label(times), run: () => createAnalyser(enlarged) };
        }),
      }),
    },
  ];
}

function listHostile(): Case[] {
  return HOSTILE_TEXTS.map(({ name, build }) => ({
    id: `hostile/${name.replaceAll(/[^a-z]+/g, '-')}`,
    title: `Hostile text: ${name}`,
    atMost: 2.5,
    isSlow: true,
    build: () => {
      const analyser = createAnalyser(dataset);
      return {
        length: null,
        tasks: [HOSTILE_LENGTH, 2 * HOSTILE_LENGTH].map((length) => {
          const text = build(length);
          return { name: `${length.toLocaleString('en')} units`, run: () => analyse(text, analyser) };
        }),
      };
    },
  }));
}
