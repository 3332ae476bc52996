import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { findQuotations } from '../../../src/core/quotes/find-quotations.ts';
import { findSpeakers } from '../../../src/core/quotes/find-speaker.ts';
import { buildSpeakerNames } from '../../../src/core/quotes/speaker-names.ts';
import { cutPassages } from '../../../src/core/text/passages.ts';
import { textAround } from '../generated-text.ts';

const find = (text: string) => findQuotations(text, cutPassages(text));

/** `depth: words`, parts set apart by ` / `. */
const list = (text: string): string[] =>
  find(text).map(
    ({ depth, parts }) => `${depth}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
  );

describe('quotations in the typography of', () => {
  test.each([
    ['English', 'He said “all is well” and left.', ['0: all is well']],
    ['typewriters', 'He said "all is well" and left.', ['0: all is well']],
    ['Britain', 'He said ‘all’s well’ and left.', ['0: all’s well']],
    ['Germany', 'Er sagte „alles gut“ und ging.', ['0: alles gut']],
    ['German books', 'Er sagte »alles gut« und ging.', ['0: alles gut']],
    ['Switzerland', 'Er sagte «alles gut» und ging.', ['0: alles gut']],
    ['France', 'Il a dit « tout va bien » hier.', ['0: tout va bien']],
    ['Poland', 'Powiedział „wszystko dobrze” i wyszedł.', ['0: wszystko dobrze']],
    ['Sweden', 'Hon sade ”allt är bra” och gick.', ['0: allt är bra']],
    ['Russia', 'Он сказал: «Всё хорошо».', ['0: Всё хорошо']],
    ['China', '他说：“一切都好。”', ['0: 一切都好。']],
    ['Taiwan', '他說：「一切都好。」', ['0: 一切都好。']],
    ['Japan', '彼は「大丈夫だ」と言った。', ['0: 大丈夫だ']],
    ['Arabic', 'قال: «كل شيء بخير».', ['0: كل شيء بخير']],
  ])('%s', (_, text, expected) => {
    expect(list(text)).toEqual(expected);
  });
});

test.each([
  [
    'one within another',
    'She said “he told me ‘come at once’ and hung up”.',
    ['0: he told me ‘come at once’ and hung up', '1: come at once'],
  ],
  [
    'over paragraphs that begin with the mark anew',
    '“We waited.\n\n“Nobody came,” she said.',
    ['0: We waited. / Nobody came,'],
  ],
  [
    'split by the narrator',
    '“We waited,” she said, “and nobody came.”',
    ['0: We waited,', '0: and nobody came.'],
  ],
])('finds quotations %s', (_, text, expected) => {
  expect(list(text)).toEqual(expected);
});

test.each([
  ['apostrophes', 'It’s the dogs’ dinner, isn’t it, and the cats’ too.'],
  ['straight apostrophes', "It's the dog's dinner, isn't it?"],
  ['inches', 'The screen is 24" wide.'],
  ['no marks', 'Nothing is said here.'],
  ['nothing but marks', '“”“”""\'\'«»'],
  ['a mark never closed', 'He said “all is well and left.\n\nThen he came back.'],
  ['a mark never opened', 'He said all is well” and left.'],
])('finds none in %s', (_, text) => {
  expect(list(text)).toEqual([]);
});

const MARKS = ['“', '”', '„', '«', '»', '"', '‘', '’', "'", '「', '」', ' said ', ': ', '\n\n'];
const names = buildSpeakerNames(bundledDataset);
const marked = textAround([...MARKS, ...MARKS, 'Peskov', 'Ada Berg', 'the company', 'he'], 40);
const language = fc.constantFrom('en', 'de', 'fr', 'ru', 'zh', 'ja', 'ar', 'tr', null);

const speak = (text: string, of: string | null) => {
  const passages = cutPassages(text);
  return findSpeakers(text, passages, findQuotations(text, passages), names.findIn(text), of);
};

test('are in order, within the text, with their marks around them', () => {
  fc.assert(
    fc.property(marked, (text) => {
      let last = 0;
      for (const { start, end, outer, parts } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(outer.start <= start && start < end && end <= outer.end && outer.end <= text.length).toBe(
          true,
        );
        expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end]);
        last = start;
      }
    }),
  );
});

test('have each a speaker within the text or none, whatever the text', () => {
  fc.assert(
    fc.property(marked, language, (text, of) => {
      const found = speak(text, of);
      expect(found).toHaveLength(find(text).length);
      for (const one of found) {
        if (one) expect(one.start >= 0 && one.start < one.end && one.end <= text.length).toBe(true);
      }
    }),
  );
});

test('are the same behind a paragraph that has nothing to do with them', () => {
  const before = 'it rained all day and nobody went out.\n\n';
  fc.assert(
    fc.property(marked, (text) => {
      const moved = find(before + text).map(({ start, end }) => [start - before.length, end - before.length]);
      expect(moved).toEqual(find(text.replace(/^\s+/, (gap) => gap)).map(({ start, end }) => [start, end]));
    }),
  );
});

/** Best of three, so that another process on the machine tells nothing. */
function time(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const from = performance.now();
      run();
      return performance.now() - from;
    }),
  );
}

test.each([
  ['marks', '"'],
  ['opening marks', '“'],
  ['short quotations', '«Ab» '],
  ['utterances', '“We had no warning at all of it,” he said. '],
  ['letters', 'a'],
  ['capitals', 'Abc '],
  ['verbs', 'said '],
  ['apostrophes', 'the agencies’ ‘x '],
])('take time that grows no faster than the text: %s', (_, piece) => {
  const run = (length: number) => () => void speak(piece.repeat(length / piece.length), 'en');
  run(20_000)();
  // Four times the text; sixteen would be quadratic.
  expect(time(run(80_000))).toBeLessThan(10 * time(run(20_000)) + 20);
});
