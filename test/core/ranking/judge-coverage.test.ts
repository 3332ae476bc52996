import { describe, expect, test } from 'vitest';
import { judgeCoverage } from '../../../src/core/ranking/judge-coverage.ts';
import { entities } from '../../fixtures/core-dataset.ts';

const find = (id: string) => {
  const entity = entities.find((one) => one.id === id);
  if (!entity) throw new Error(`no ${id}`);
  return entity;
};
const LENGTH = 100;
/** The sentence of that number. */
const sentence = (number: number) => ({ start: number * LENGTH, end: (number + 1) * LENGTH });
const name = (number: number, entity = 'borealis', resolution: 'explicit' | 'contextual' = 'explicit') => ({
  entity: find(entity),
  sentence: sentence(number),
  resolution,
});

/**
 * A text told sentence by sentence: `n` names the company, `c` calls for a record, `b` does both, `.` neither, `d`
 * names the directive, `o` does by a noun such as "the order".
 */
function judge(text: string): 'subject' | 'passing' {
  const sentences = [...text];
  const numbers = (kinds: string) => sentences.flatMap((kind, i) => (kinds.includes(kind) ? [i] : []));
  return judgeCoverage(
    [
      ...numbers('nb').map((i) => name(i)),
      ...numbers('d').map((i) => name(i, 'order-12-34')),
      ...numbers('o').map((i) => name(i, 'order-12-34', 'contextual')),
    ],
    numbers('cb').map(sentence),
  );
}

describe('judgeCoverage', () => {
  test.each([
    ['names the directive once', '.....n..d'],
    ['means it by a noun, and calls for a record', 'nnnnnnn.o....c'],
    ['calls for records throughout', 'bbcbbc'],
    ['calls for some wherever they stand, and names the company no oftener', 'n.n.c.c.b'],
    ['is short, opens on one and keeps naming', 'n.b.n'],
    ['opens on two', 'b.b..'],
    [
      'speaks of the matter at length, and names the company in every other sentence',
      `${'n'.repeat(40)}bbbbbb`,
    ],
  ])('a text that %s is about the matter', (_, text) => {
    expect(judge(text)).toBe('subject');
  });

  test.each([
    ['holds nothing', ''],
    ['names the company and says nothing of the matter', 'n.n.n.n'],
    ['names it once, in a sentence that calls for a record', '..b...........'],
    ['names it twice, and says one thing', 'b...n....'],
    ['cites the company throughout, and ends on a sentence of background', 'n.n.n.n.b'],
    ['ends on a paragraph of background', 'n.n.nn.bc'],
    ['seems to mean the directive by a noun, and calls for nothing', 'n..o..n'],
    ['cites the company so often that three sentences are little', `b.b.b${'n.'.repeat(12)}`],
  ])('a text that %s is about something else', (_, text) => {
    expect(judge(text)).toBe('passing');
  });

  test('counts a sentence that calls for several records once', () => {
    const [first, last] = [sentence(3), { start: 330, end: 360 }];
    const mentions = [name(0), name(3)];
    expect(judgeCoverage(mentions, [first, last, first])).toBe('passing');
  });
});
