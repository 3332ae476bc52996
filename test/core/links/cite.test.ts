import { describe, expect, test } from 'vitest';
import { buildDatasetIndex } from '../../../src/core/dataset/dataset-index.ts';
import { citeFact, citePosition } from '../../../src/core/links/cite.ts';
import { buildExample } from '../dataset/dataset-cases.ts';

const index = buildDatasetIndex(buildExample());

describe('citeFact', () => {
  test('links each evidence at its own words, in order', () => {
    const fact = index.fact('order-issued');
    const cited = citeFact(fact, index);
    expect(cited.fact).toBe(fact);
    expect(cited.links.map(({ url }) => url)).toEqual([
      'https://example.org/orders/7#:~:text=Offices%20shall%20return%20all%20blue%20widgets%20within%20ten%20days',
      'https://daily.example.org/@b-sample/widgets#:~:text=are%20due%20back-,by%20June',
    ]);
    expect(cited.links.map(({ source }) => source.id)).toEqual(['agency-order-7', 'daily-example']);
  });
});

describe('citePosition', () => {
  test('adds the party', () => {
    expect(citePosition(index.position('agency-risk'), index).party.name).toBe('Exampleland');
  });

  test('links evidence without words of its own at the quotation', () => {
    const [link] = citePosition(index.position('agency-risk'), index).links;
    expect(link?.url).toBe(
      'https://example.org/orders/7#:~:text=Blue%20widgets%20may%20roll%20off%20the%20table',
    );
  });

  test('links evidence with words of its own at these', () => {
    const [link] = citePosition(index.position('company-denial'), index).links;
    expect(link?.url).toMatch(/#:~:text=Nos%20widgets%20.*nos%20clients$/);
  });
});
