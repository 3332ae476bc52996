/** Pages for the tests of this folder, with their labels and finds as marks. */
import { evaluatePage, type PageEvaluation } from '../../../src/tools/evaluate/evaluation.ts';
import type { LabelledPage } from '../../../src/tools/evaluate/labelled-page.ts';
import { parseMarkedText } from '../../../src/tools/evaluate/marked-text.ts';
import { buildKeysOfFacts } from '../../../src/tools/evaluate/score-facts.ts';

const keysOf = buildKeysOfFacts({ moscow: ['hq'], ban: ['directive-issued'] });

/**
 * @param labelled - The text with its labels.
 * @param found - The same text with what was found.
 * @param called - Facts, each with one word of the page for a reason.
 */
export function evaluateMarked(
  labelled: string,
  found: string,
  page: Partial<LabelledPage> = {},
  called: readonly (readonly [id: string, word: string])[] = [],
): PageEvaluation {
  const { text, mentions, ignore, quotations } = parseMarkedText(labelled, 1);
  const finds = parseMarkedText(found, 1);
  return evaluatePage(
    {
      id: 'page',
      language: 'en',
      kind: 'on-topic',
      facts: [],
      note: null,
      text,
      mentions,
      ignore,
      quotations,
      ...page,
    },
    {
      mentions: finds.mentions.map(({ start, end, entity }) => ({ start, end, kind: entity })),
      quotations: finds.quotations.map(({ start, end, speaker }) => ({
        start,
        end,
        speaker: speaker === null ? null : { name: speaker, id: null },
      })),
      facts: called.map(([id, word]) => {
        const start = text.indexOf(word);
        return { id, score: 1, because: [{ start, end: start + word.length, text: word }] };
      }),
    },
    keysOf,
    [],
  );
}
