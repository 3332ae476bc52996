import { describe, expect, test } from 'vitest';
import type { DiffRun } from '../../../src/core/quotes/diff-run.ts';
import { describeQuotation } from '../../../src/core/report/quotation-content.ts';
import { check, QUOTATIONS, quotation } from '../../views/quotations.ts';

const describeFor = (name: keyof typeof QUOTATIONS) => describeQuotation(check(QUOTATIONS[name]));
const join = (runs: readonly DiffRun[]): string => runs.map(({ text }) => text).join('');
const marked = (runs: readonly DiffRun[]): string[] =>
  runs.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind}: ${text.trim()}`);

describe('describeQuotation', () => {
  test.each(Object.keys(QUOTATIONS) as (keyof typeof QUOTATIONS)[])('shows the page’s words, %s', (name) => {
    expect(join(describeFor(name).printed)).toBe(QUOTATIONS[name].text);
  });

  test('puts each difference on the side that has it', () => {
    const { printed, wordings } = describeFor('altered');
    expect(marked(printed)).toEqual(['inserted: secret']);
    expect(wordings.map(({ runs }) => marked(runs))).toEqual([['deleted: inappropriate']]);
    expect(join(wordings[0]?.runs ?? [])).toBe(
      'Sample Software does not have inappropriate ties to any government,',
    );
  });

  test('shows what stands around a fragment in the record, apart from it', () => {
    const { wordings, isWhole } = describeFor('verbatim');
    expect(wordings.map(({ before, runs, after }) => [before, join(runs), after])).toEqual([
      [
        'Sample Software does not have inappropriate ties to any government, and ',
        'no evidence has been presented publicly by anyone.',
        '',
      ],
    ]);
    expect(isWhole).toBe(false);
  });

  test('knows where the page has all of the words, and no others', () => {
    expect(describeFor('whole').isWhole).toBe(true);
    expect(describeFor('another outlet’s translation').isWhole).toBe(true);
    expect(describeFor('misattributed').isWhole).toBe(false);
    expect(describeFor('spliced').isWhole).toBe(false);
    expect(describeQuotation(check(quotation({ text: 'quite other words' }))).isWhole).toBe(false);
  });

  test('compares a translation with the translation it is nearest to', () => {
    const [theirs] = describeFor('another outlet’s translation').wordings;
    expect([theirs?.kind, theirs?.language, join(theirs?.runs ?? [])]).toEqual([
      'rendering',
      'en',
      'These steps can only evoke regrets.',
    ]);
    expect(theirs?.rendering?.link.source.publisher).toBe('Example Daily');
    const [ours] = describeFor('the record’s translation').wordings;
    expect([ours?.kind, join(ours?.runs ?? []), ours?.after]).toEqual([
      'translation',
      'Such steps cannot but cause regret.',
      ' They only put off the restoration of relations.',
    ]);
  });

  test('shows each of the utterances that are joined', () => {
    const { wordings, elsewhere } = describeFor('spliced');
    expect(wordings.map(({ cited }) => cited.position.id)).toEqual(['company-reply', 'company-long']);
    expect(wordings.every(({ runs }) => marked(runs).length === 0)).toBe(true);
    expect(elsewhere).toEqual([]);
  });

  test('keeps the same words said again apart', () => {
    const { wordings, elsewhere } = describeQuotation(check(quotation({ elsewhere: ['company-long'] })));
    expect(wordings).toHaveLength(1);
    expect(elsewhere.map(({ position }) => position.id)).toEqual(['company-long']);
  });

  test('shows the record’s words as it has them, whatever case and marks the page gives them', () => {
    const text = 'GUILTY until proven “innocent”';
    const difference = [{ kind: 'same' as const, text, recorded: 'guilty until proven innocent' }];
    const { printed, wordings } = describeQuotation(
      check(quotation({ text, difference, positions: ['company-long'] })),
    );
    const [wording] = wordings;
    expect(join(printed)).toBe(text);
    expect(join(wording?.runs ?? [])).toBe('guilty until proven innocent,');
  });

  test('never cuts a sentence of the record, and keeps far ones apart', () => {
    const long =
      'Given that the company answered nothing for so long a time, it rests on hearsay; guilty until proven.';
    const show = (exact: string, text: string) => {
      const checked = check(quotation({ text, positions: ['company-long'] }));
      const [{ cited, ...piece }] = checked.pieces;
      const position = { ...cited.position, quotation: { exact, language: 'en' } };
      const content = describeQuotation({
        ...checked,
        pieces: [{ ...piece, cited: { ...cited, position } }],
      });
      const [wording] = content.wordings;
      if (!wording) throw new Error('no wording');
      const { before, runs, after, rest } = wording;
      expect(rest.before + before + join(runs) + after + rest.after).toBe(exact);
      return { before, after, rest, isWhole: content.isWhole };
    };
    const inOne = `${'one clause after another, '.repeat(20)}guilty until proven${', and so on'.repeat(40)}.`;
    expect(show(inOne, 'guilty until proven').rest).toEqual({ before: '', after: '' });
    const inMany = `${long} ${long} These words stand here. ${long} ${long}`;
    expect(show(inMany, 'words stand here')).toMatchObject({
      before: `${long} These `,
      after: ` ${long} `,
      rest: { before: `${long} `, after: long },
      isWhole: false,
    });
    const whole = `${long} ${long} These words stand here.`;
    expect(show(whole, 'These words stand here.').isWhole).toBe(false);
  });

  test('drops the marks that each of the page’s paragraphs begins with', () => {
    const { printed } = describeQuotation(
      check(
        quotation({
          difference: [
            { kind: 'same', text: 'One. “' },
            { kind: 'inserted', text: 'Two “and” a half. “Th' },
            { kind: 'same', text: 'ree.' },
          ],
        }),
      ),
    );
    expect(printed.map(({ text }) => text)).toEqual(['One. ', 'Two “and” a half. Th', 'ree.']);
  });

  test('shows all of the official words where those of the page can’t be found in them', () => {
    const { wordings } = describeQuotation(check(quotation({ text: 'quite other words' })));
    expect(join(wordings[0]?.runs ?? [])).toMatch(/^Sample Software does not .* by anyone\.$/);
  });

  describe('what is shown as the record’s words', () => {
    const LETTER = join(describeFor('whole').wordings[0]?.runs ?? []);
    const showRuns = (difference: readonly DiffRun[]) => {
      const [wording] = describeQuotation(check(quotation({ difference }))).wordings;
      return { shown: (wording?.runs ?? []).map(({ kind, text }) => [kind, text]), wording };
    };

    test.each<[string, DiffRun[]]>([
      ['other capitals', [{ kind: 'same', text: 'SAMPLE software does not have' }]],
      ['other marks', [{ kind: 'same', text: 'Sample Software! does; not have' }]],
      ['other words', [{ kind: 'same', text: 'Sample Software', recorded: 'Sample Software is a risk' }]],
      ['words that are not next to each other', [{ kind: 'same', text: 'Sample Software have ties' }]],
      ['words left out that are not there', [{ kind: 'deleted', text: 'secret ' }]],
      ['half a character', [{ kind: 'same', text: '\udc00Sample' }]],
      ['marks alone', [{ kind: 'same', text: '!!!' }]],
      ['nothing', []],
    ])('is all of them, unmarked, where the report has %s', (_, difference) => {
      const { shown, wording } = showRuns(difference);
      expect(shown).toEqual([['same', LETTER]]);
      expect(wording?.isFound).toBe(false);
    });

    test('is cut out of them where the report has other spaces, or other marks at the end', () => {
      const { shown } = showRuns([
        { kind: 'same', text: 'ties  to any' },
        { kind: 'deleted', text: 'government!?' },
      ]);
      expect(shown).toEqual([
        ['same', 'ties to any '],
        ['deleted', 'government,'],
      ]);
    });

    test('is found in time that grows as the report does', () => {
      const began = performance.now();
      showRuns([{ kind: 'same', text: `${'!'.repeat(40_000)}T` }]);
      showRuns([{ kind: 'same', text: `Sample${'!'.repeat(40_000)}T${'!'.repeat(40_000)}` }]);
      expect(performance.now() - began).toBeLessThan(500);
    });
  });
});
