import { describe, expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import { buildCardContent } from '../../../src/core/report/card-content.ts';
import { buildExample } from '../dataset/dataset-cases.ts';

const index = buildDatasetIndex(buildExample());
const choice = {
  entity: 'order-7',
  facts: ['order-issued'],
  exchange: { position: 'agency-risk', reply: 'company-denial' },
};

describe('buildCardContent', () => {
  test('puts a choice of ids into words, with party and links', () => {
    const { entity, facts, exchange } = buildCardContent(choice, index);
    expect(entity).toEqual({
      kind: 'directive',
      name: 'Order 7',
      description: 'Invented order of Example Agency.',
    });
    expect(facts.map(({ fact }) => fact.statement)).toEqual(['Example Agency issued Order 7 on 4 May 2020.']);
    expect(facts[0]?.links[0]?.url).toMatch(/^https:\/\/example\.org\/orders\/7#:~:text=/);
    expect(exchange?.position.party.name).toBe('Exampleland');
    expect(exchange?.reply.position.translation?.text).toBe('Our widgets never roll.');
  });

  test('passes through what can be sent as a message', () => {
    const content = buildCardContent(choice, index);
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  test('sends no cues', () => {
    expect(JSON.stringify(buildCardContent(choice, index))).not.toContain('cues');
  });

  test('has no exchange where none was chosen', () => {
    expect(buildCardContent({ ...choice, exchange: null }, index).exchange).toBeNull();
  });

  test.each([
    ['entity', { ...choice, entity: 'order-8' }],
    ['fact', { ...choice, facts: ['order-8'] }],
    ['position', { ...choice, exchange: { position: 'agency-risk', reply: 'order-8' } }],
  ])('throws for a %s that is not in the dataset', (kind, unknown) => {
    expect(() => buildCardContent(unknown, index)).toThrow(
      new RangeError(`no ${kind} "order-8" in the dataset`),
    );
  });
});
