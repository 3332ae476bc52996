import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listBeginnings, mayBegin } from '../../../src/core/text/beginnings.ts';
import { foldText, foldUnit } from '../../../src/core/text/fold.ts';

const ask = (text: string, ...patterns: string[]): boolean =>
  mayBegin(text, 0, foldUnit(text.charCodeAt(0)), listBeginnings(patterns.map(foldText)));

describe('mayBegin', () => {
  test.each([
    ['a name', 'Kaspersky said', ['Kaspersky']],
    ['another that begins so', 'Kasparov said', ['Kaspersky', 'Kasparov']],
    ['a short name', 'DHS', ['DHS']],
    ['a short name before more', 'Labs', ['La']],
    ['a name with a space among its first units', 'E. Kaspersky', ['E. Kaspersky']],
    ['what a walk has to look at: something dropped', 'K\u00adaspersky', ['Kaspersky']],
    ['what a walk has to look at: more than one space', 'E.  Kaspersky', ['E. Kaspersky']],
    ['what a walk has to look at: a dash', 'Ka-\nspersky', ['Kaspersky']],
  ])('is true of %s', (_, text, patterns) => {
    expect(ask(text, ...patterns)).toBe(true);
  });

  test.each([
    ['another word', 'Madrid', ['Kaspersky']],
    ['a word that has three units in common', 'Kaspian', ['Kaszub', 'Kasten']],
    ['a piece at the end of the text', 'Kas', ['Kaspersky']],
    ['nothing to find', 'Kaspersky', []],
  ])('is false of %s', (_, text, patterns) => {
    expect(ask(text, ...patterns)).toBe(false);
  });

  test('is never false of a text that begins with a pattern', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary' }),
        (pattern, rest) => {
          const folded = foldText(pattern);
          if (folded)
            expect(mayBegin(folded + rest, 0, folded.charCodeAt(0), listBeginnings([folded]))).toBe(true);
        },
      ),
    );
  });
});
