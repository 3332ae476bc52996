import { VERDICTS, type Verdict } from '../../../src/core/quotes/verdict.ts';
import type { TextSpan } from '../../../src/core/text/text-span.ts';

/** A page's text with a quotation, and what the quote check is to say of it. The table's head tells the format. */
export type VerdictCase = {
  /** Line of the table on which it begins, from 1. */
  readonly line: number;
  /** Any of these will do. */
  readonly verdicts: readonly Verdict[];
  /** Any of these groups will do; all ids of a group are wanted. Empty: no position. */
  readonly positions: readonly (readonly string[])[];
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** The first words of the judged quotation. */
  readonly judged: TextSpan;
};

/** Marks that open a quotation somewhere. A straight single one also is an apostrophe: such a case names its first words. */
const OPENING_MARK = /[“"«„‘»「『‹]/;

/** How much of a quotation tells it from its neighbours, in UTF-16 code units. */
const FIRST_WORDS_LENGTH = 24;

/** @throws {Error} naming the line of the case that can't be read. */
export function parseVerdictCases(table: string): VerdictCase[] {
  const cases: VerdictCase[] = [];
  let line = 1;
  for (const block of table.split(/^---\n/m)) {
    const comments = /^(?:(?:#.*)?\n)*/.exec(block)?.[0] ?? '';
    const body = block.slice(comments.length);
    if (body.trim()) cases.push(parseCase(body, line + countLines(comments)));
    line += countLines(block) + 1;
  }
  return cases;
}

function parseCase(block: string, line: number): VerdictCase {
  const fail = (why: string): never => {
    throw new Error(`case at line ${line}: ${why}`);
  };
  const end = block.indexOf('\n\n');
  if (end < 0) fail('has no text');
  const fields = new Map(
    block
      .slice(0, end)
      .split('\n')
      .map((field): [string, string] => {
        const colon = field.indexOf(': ');
        return colon > 0 ? [field.slice(0, colon), field.slice(colon + 2)] : fail(`"${field}" is no field`);
      }),
  );
  const read = (name: string): string => fields.get(name) ?? fail(`has no ${name}`);
  const text = decode(block.slice(end).trim());
  const verdicts = read('verdict')
    .split(' ')
    .map((word) => VERDICTS.find((verdict) => verdict === word) ?? fail(`"${word}" is no verdict`));
  const position = fields.get('position');
  if (!position !== verdicts.includes('unknown')) fail('has to name a position, or to be unknown');
  const quoted = decode(fields.get('quoted') ?? '');
  const start = quoted ? text.indexOf(quoted) : text.search(OPENING_MARK) + 1;
  if (start < 0 || (!quoted && start === 0)) fail('has no such quotation');
  return {
    line,
    verdicts,
    positions: position?.split(' ').map((ids) => ids.split('+')) ?? [],
    language: read('language'),
    text,
    judged: { start, end: start + Math.max(quoted.length, FIRST_WORDS_LENGTH) },
  };
}

const countLines = (text: string): number => text.split('\n').length - 1;

/** `\u00a0` → the character, which nobody would see in the table. */
const decode = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
