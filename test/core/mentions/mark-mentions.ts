/** Tables of texts with the mentions marked in them, `{directive: order}`, as in `test/labelled`. */
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { buildLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { parseMarkedText } from '../../../src/tools/evaluate/marked-text.ts';

const lexicon = buildLexicon(bundledDataset.entities);

/** @returns The text without its marks. */
export const plain = (marked: string): string => parseMarkedText(marked, 1).text;

/** @returns The plain text with marks around what the shipped dataset's names are found to mean; `~` where it can't be told. */
export function markMentions(marked: string): string {
  const text = plain(marked);
  const marks = findMentions(text, lexicon).flatMap(({ span, entity, ambiguous }, i) => [
    { at: span.start, order: -i, mark: `{${entity.kind}${ambiguous ? '~' : ''}: ` },
    { at: span.end, order: Number.NEGATIVE_INFINITY, mark: '}' },
  ]);
  // From the end, so that places stay right; of two at one place, the one that belongs behind goes in first.
  return marks
    .sort((a, b) => b.at - a.at || a.order - b.order)
    .reduce((result, { at, mark }) => result.slice(0, at) + mark + result.slice(at), text);
}

/** What is left of the labels' finer points: which of two, and whether outright. */
export const expected = (marked: string): string => marked.replaceAll('directive!:', 'directive:');
