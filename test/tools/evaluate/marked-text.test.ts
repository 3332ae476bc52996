import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkedText } from '../../../src/tools/evaluate/marked-text.ts';

/** `words entity`, with `!` where explicit. */
const listMentions = (body: string): string[] => {
  const { text, mentions } = parseMarkedText(body, 1);
  return mentions.map(
    ({ start, end, entity, explicit }) => `${text.slice(start, end)} ${entity}${explicit ? '!' : ''}`,
  );
};

/** `words / speaker` */
const listQuotations = (body: string): string[] => {
  const { text, quotations } = parseMarkedText(body, 1);
  return quotations.map(({ start, end, speaker }) => `${text.slice(start, end)} / ${speaker}`);
};

const SIX = 'one two three four five six';

describe('parseMarkedText', () => {
  it.each([
    ['{company: Kaspersky}', ['Kaspersky company']],
    ['{person: Eugene Kaspersky}', ['Eugene Kaspersky person']],
    ['{product: Kaspersky software}', ['Kaspersky software product']],
    ['{directive: order}', ['order directive']],
    ['{directive!: BOD 17-01}', ['BOD 17-01 directive!']],
    ['{company/person: Kaspersky}', ['Kaspersky company|person']],
    ['{company/product: Kaspersky}', ['Kaspersky company|product']],
    ['{related: Natalya Kasperskaya}', ['Natalya Kasperskaya related']],
    ['{ignore: kaspersky}.com', []],
    ['{directive: {company: Kaspersky} ban}', ['Kaspersky ban directive', 'Kaspersky company']],
    ['{company: A}{company: B}', ['A company', 'B company']],
    ['{company: «Лаборатория\u00A0Касперского»}', ['«Лаборатория\u00A0Касперского» company']],
    ['{company: Kaspersky\nLab}', ['Kaspersky\nLab company']],
    ['{company: 卡巴斯基}的', ['卡巴斯基 company']],
    ['😀 {company: Kaspersky}', ['Kaspersky company']],
    ['Kaspersky: company', []],
    ['', []],
  ])('reads %j', (body, mentions) => {
    expect(parseMarkedText(body, 1).problems).toEqual([]);
    expect(listMentions(body)).toEqual(mentions);
  });

  it('leaves the text without its marks, and counts in UTF-16 units of it', () => {
    expect(parseMarkedText('😀 {directive: the {company: K} ban}, a.{ignore: k}.b', 1)).toEqual({
      text: '😀 the K ban, a.k.b',
      mentions: [
        { start: 3, end: 12, entity: 'directive', explicit: false },
        { start: 7, end: 8, entity: 'company', explicit: false },
      ],
      ignore: [{ start: 16, end: 17 }],
      quotations: [],
      problems: [],
    });
  });

  it.each([
    [`“{quote by Ada Berg: ${SIX}},” she said.`, [`${SIX} / Ada Berg`]],
    [`“{quote: ${SIX}}”`, [`${SIX} / null`]],
    [`«{quote by «Норд»: ${SIX}}»`, [`${SIX} / «Норд»`]],
    ['“{quote by 李明: 我们不会把公司卖给任何一个人}”', ['我们不会把公司卖给任何一个人 / 李明']],
    [`{quote by A: ${SIX}.\n\n“Seven}`, [`${SIX}.\n\n“Seven / A`]],
    [`{quote by A: ${SIX}: {company: K}}`, [`${SIX}: K / A`]],
    [`{quote by A: ${SIX} {quote by B: ${SIX}}}`, [`${SIX} ${SIX} / A`, `${SIX} / B`]],
  ])('reads a quotation: %s', (body, quotations) => {
    expect(parseMarkedText(body, 1).problems).toEqual([]);
    expect(listQuotations(body)).toEqual(quotations);
  });

  it.each([
    ['a mark that is not closed', 'a\n{company: Kaspersky', [[2, 'a mark is not closed']]],
    ['a brace that closes nothing', 'a\n\nb}', [[3, 'a closing brace without an opening one']]],
    ['an unknown mark, once', '{compny: K}', [[1, 'no mark begins so: "{compny: K}"']]],
    ['a name of Object', '{constructor: K}', [[1, 'no mark begins so']]],
    ['a mark without its space', '{company:K}', [[1, 'no mark begins so']]],
    ['a brace of the text', 'if (a) { b }', [[1, 'no mark begins so: "{ b }"']]],
    [
      'a mark within an unknown one',
      '{x: {company: }}',
      [
        [1, 'no mark'],
        [1, 'a mark holds "": empty'],
      ],
    ],
    ['an empty mark', 'a\n{company: }', [[2, 'a mark holds "": empty, or space at its edge']]],
    ['space at the edge', '{company: Kaspersky }', [[1, 'a mark holds "Kaspersky ": empty']]],
    ['nobody who speaks', `{quote by : ${SIX}}`, [[1, 'no mark begins so']]],
    ['a speaker with space around', `{quote by  A: ${SIX}}`, [[1, 'no mark begins so']]],
    ['a speaker in the plural', `{quotes by A: ${SIX}}`, [[1, 'no mark begins so']]],
    ['a short quotation', 'a\n“{quote: one two three}”', [[2, '"one two three" is too short']]],
    ['an empty quotation, once', '{quote: }', [[1, 'empty']]],
    ['a no-break space at the edge', '{company: \u00A0K}', [[1, 'a mark holds']]],
  ])('reports %s', (_, body, expected) => {
    const { problems } = parseMarkedText(body, 1);
    expect(problems).toHaveLength(expected.length);
    for (const [index, [line, message]] of expected.entries()) {
      expect(problems[index]?.line).toBe(line);
      expect(problems[index]?.message).toContain(message);
    }
  });

  it('counts lines on from the first', () => {
    expect(parseMarkedText('{company: a\nb}\n}', 7).problems.map(({ line }) => line)).toEqual([9]);
  });

  it('reads ten thousand braces in a moment', () => {
    expect(parseMarkedText('{'.repeat(10_000), 1).problems).toHaveLength(20_000);
    expect(
      parseMarkedText(`${'{company: a '.repeat(10_000)}b${'}'.repeat(10_000)}`, 1).problems,
    ).toHaveLength(0);
  });

  it('gives back what was marked', () => {
    const part = fc.record({
      text: fc.string().map((text) => text.replace(/[{}\s]/g, '')),
      isMarked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const shown = parts.filter(({ text }) => text !== '');
        const marked = shown.map(({ text, isMarked }) => (isMarked ? `{product: ${text}}` : text)).join(' ');
        const { text, mentions, problems } = parseMarkedText(marked, 1);
        expect(problems).toEqual([]);
        expect(text).toBe(shown.map((one) => one.text).join(' '));
        expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
          shown.filter(({ isMarked }) => isMarked).map((one) => one.text),
        );
      }),
    );
  });
});
