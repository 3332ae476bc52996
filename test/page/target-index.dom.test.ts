import { describe, expect, test } from 'vitest';
import type { PlacedMention } from '../../src/page/placed-target.ts';
import { indexTargets } from '../../src/page/target-index.ts';

const mention: PlacedMention['mention'] = {
  start: 0,
  end: 9,
  surface: 'Kaspersky',
  entity: 'kaspersky-lab',
  kind: 'company',
  resolution: 'explicit',
  ambiguous: null,
  sentence: 'Kaspersky',
  sentenceSpan: { start: 0, end: 9 },
};
const place = (...nodes: Text[]): PlacedMention => ({
  kind: 'mention',
  mention,
  parts: nodes.map((node) => ({ node, start: 0, end: node.length, words: node.data })),
});

describe('indexTargets', () => {
  const first = new Text('Kas');
  const second = new Text('persky');
  const other = new Text('Kaspersky');
  const bold = document.createElement('b');
  bold.append(second);
  document.body.append(first, bold, other);
  const split = place(first, second);
  const whole = place(other);

  test('knows a mention by each of its nodes', () => {
    const index = indexTargets([split, whole]);
    expect(index.at(first)).toEqual([split]);
    expect(index.at(second)).toEqual([split]);
    expect(index.at(new Text('Kaspersky'))).toEqual([]);
  });

  test('finds what stands in a tree, and nothing beside it', () => {
    const index = indexTargets([split, whole]);
    expect(index.within(bold)).toEqual([split]);
    expect(index.within(other)).toEqual([whole]);
    expect(index.within(document.createElement('p'))).toEqual([]);
  });

  test('finds mentions in shadow trees with every element: their host may be anywhere in it', () => {
    const host = document.createElement('div');
    const inShadow = new Text('Kaspersky');
    host.attachShadow({ mode: 'closed' }).append(inShadow);
    document.body.append(host);
    const placed = place(inShadow);
    const index = indexTargets([placed, whole]);
    host.remove();
    expect(index.within(host)).toEqual([placed]);
    expect(index.within(other)).toEqual([whole]);
  });
});
