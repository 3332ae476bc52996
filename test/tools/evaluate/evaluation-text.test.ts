import { expect, it } from 'vitest';
import { summarise } from '../../../src/tools/evaluate/evaluation.ts';
import { describeEvaluation } from '../../../src/tools/evaluate/evaluation-text.ts';
import { evaluateMarked } from './marked-page.ts';

it('prints the figures as tables', () => {
  const evaluation = summarise([
    evaluateMarked(
      '{company: K} {directive: the ban} {related: N}',
      '{company: K} the {directive: ban} N',
      { facts: ['moscow'] },
      [['hq', 'K']],
    ),
    evaluateMarked('a', '{company: a}', { id: 'bad', kind: 'hard-negative', quotations: null }),
    evaluateMarked(
      '“{quote by Ada Berg: one two three four five six},” she said. “{quote: six five four three two one}” “no”',
      '“{quote by Vale: one two three four five six},” she said. “six five four three two one” “{quote: no}”',
      { language: 'de', kind: 'hard-negative' },
    ),
  ]);
  expect(describeEvaluation(evaluation)).toBe(
    [
      'Mentions on 3 pages                exact              overlap                                    span',
      '                                 P     R    F1       P     R    F1  right  wrong missed       P     R    F1',
      '  overall                    0.333 0.500 0.400   0.667 1.000 0.800      2      1      0   0.667 1.000 0.800',
      '  kind on-topic              0.500 0.500 0.500   1.000 1.000 1.000      2      0      0   1.000 1.000 1.000',
      '  kind hard-negative         0.000     -     -   0.000     -     -      0      1      0   0.000     -     -',
      '  language en                0.333 0.500 0.400   0.667 1.000 0.800      2      1      0   0.667 1.000 0.800',
      '  entity company             0.500 1.000 0.667   0.500 1.000 0.667      1      1      0',
      '  entity directive           0.000 0.000 0.000   1.000 1.000 1.000      1      0      0',
      '',
      '  directive, explicit       recall exact -, overlap -, 0 of 0',
      '  directive, implicit       recall exact 0.000, overlap 1.000, 1 of 1',
      '',
      '  on hard-negative pages    1 found on 2 pages: bad',
      '  on related labels         nothing 1',
      '  neither right nor wrong   0',
      '',
      'Facts                            P     R    F1  right  wrong missed',
      '  all called for             1.000 1.000 1.000      1      0      0',
      '  first five of a page       1.000  1 of 1',
      '  called for without a key  0',
      '',
      'Quotations on 2 pages              found                                   speaker',
      '                                 P     R    F1  right  wrong missed       P     R    F1  right  wrong missed',
      '  overall                    1.000 0.500 0.667      1      0      1   0.000 0.000 0.000      0      1      1',
      '  language de                1.000 0.500 0.667      1      0      1   0.000 0.000 0.000      0      1      1',
      '  language en                    -     -     -      0      0      0       -     -     -      0      0      0',
      '  speakers of those right    0.000  0 of 1',
      '  neither right nor wrong   1',
    ].join('\n'),
  );
});
