import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { buildPrefilterParts, joinPrefilter, STEMS } from '../../../src/core/lexicon/prefilter.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { analyseText, createAnalyser } from '../../../src/core/report/analyse-text.ts';
import { contains, hasOverlap, type TextSpan } from '../../../src/core/text/text-span.ts';
import { buildProse } from '../../../src/tools/bench/prose.ts';
import { createRandom } from '../../../src/tools/bench/random.ts';
import { textAround } from '../generated-text.ts';

const analyser = createAnalyser(bundledDataset);
const analyse = (text: string) => analyseText(text, analyser, { language: null, now: () => 0 });

const aliases = bundledDataset.entities.flatMap((entity) => entity.aliases);
const names = aliases.map(({ text }) => text);

/** Names, what acts go with and are called, and the words of cues near each other. */
const pieces = [
  ...names,
  ...names,
  ...bundledDataset.entities.flatMap(({ act = {} }) => Object.values(act).flat()),
  ...bundledDataset.facts.flatMap(({ cues }) =>
    cues.map(({ all }) => all.map(([term = '']) => term).join(' ')),
  ),
].map((term) => term.replaceAll('*', ''));

const generated = textAround(pieces, 14);

describe('a report on generated text', () => {
  test('selects what it says it does', () => {
    fc.assert(
      fc.property(generated, (text) => {
        const { mentions, facts, positions } = analyse(text);
        for (const { start, end, surface, sentenceSpan } of mentions) {
          expect(text.slice(start, end)).toBe(surface);
          expect(surface.trim()).toBe(surface);
          expect(surface).not.toBe('');
          expect(contains(sentenceSpan, { start, end })).toBe(true);
          expect(contains({ start: 0, end: text.length }, sentenceSpan)).toBe(true);
        }
        for (const reason of [...facts, ...positions].flatMap(({ because }) => because)) {
          expect(text.slice(reason.start, reason.end).replace(/\s+/g, ' ').trim()).toBe(reason.text);
          expect(reason.text).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('has its mentions in the order of the text, and none over another of its kind', () => {
    fc.assert(
      fc.property(generated, (text) => {
        const { mentions } = analyse(text);
        for (const [i, one] of mentions.entries()) {
          const next = mentions[i + 1];
          if (next)
            expect(one.start < next.start || (one.start === next.start && one.end >= next.end)).toBe(true);
          for (const other of mentions.slice(i + 1)) {
            if (other.kind === one.kind) expect(hasOverlap(one, other)).toBe(false);
            else if (hasOverlap(one, other)) expect(contains(one, other) || contains(other, one)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('scores what it ranks from 0 to 1, best first, each once', () => {
    fc.assert(
      fc.property(generated, (text) => {
        const { facts, positions } = analyse(text);
        for (const ranked of [facts, positions]) {
          const scores = ranked.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
          expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the sentinel', () => {
  const prefilter = joinPrefilter(buildPrefilterParts(STEMS));

  test('never says no to a text with a mention', () => {
    fc.assert(
      fc.property(textAround(pieces, 5), (text) => {
        if (findMentions(text, analyser.lexicon).length > 0) expect(prefilter.test(text)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('text on something else', () => {
  const unrelated = fc
    .record({
      seed: fc.nat(),
      length: fc.constantFrom(20, 200, 2_000),
      script: fc.constantFrom('latin', 'mixed'),
    })
    .map(({ seed, length, script }) =>
      buildProse(createRandom(seed), {
        length,
        script,
        wordsPerName: Number.POSITIVE_INFINITY,
        names: [],
      }).trim(),
    )
    .filter((text) => text !== '' && analyse(text).mentions.length === 0);
  /** Of one block, so that it is known where blocks end. */
  const block = textAround(pieces, 6).map((text) => text.replaceAll(/\s*\n\s*/g, ' ').trim());

  const listExplicit = (text: string, from: number, to: number): TextSpan[] =>
    analyse(text)
      .mentions.filter(
        ({ resolution, start, end }) => resolution === 'explicit' && start >= from && end <= to,
      )
      .map(({ start, end }) => ({ start: start - from, end: end - from }));

  test('before, after and between its blocks takes no explicit mention from a text', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), unrelated, (blocks, other) => {
        const own = blocks.join('\n\n');
        let at = 0;
        let ownAt = 0;
        const text = [other, ...blocks.flatMap((one) => [one, other])].join('\n\n');
        for (const one of blocks) {
          at = text.indexOf(`${other}\n\n`, at) + other.length + 2;
          const before = listExplicit(own, ownAt, ownAt + one.length);
          const after = listExplicit(text, at, at + one.length);
          expect(after).toEqual(expect.arrayContaining(before));
          at += one.length;
          ownAt += one.length + 2;
        }
      }),
      { numRuns: 150 },
    );
  });
});
