import { describe, expect, test } from 'vitest';
import type { PageText } from '../../src/page/page-text.ts';
import { isSamePlace, isTargetInPlace, placeMention, placeQuotation } from '../../src/page/placed-target.ts';
import { QUOTATIONS } from '../views/quotations.ts';

const mention = (start: number, end: number, entity = 'sample-software') => ({
  start,
  end,
  surface: '',
  entity,
  kind: 'company' as const,
  resolution: 'explicit' as const,
  ambiguous: null,
  sentence: '',
  sentenceSpan: { start: 0, end: 40 },
});

const span = (start: number, end: number) => ({ start, end });

/** A page of these text nodes, read with their line breaks drawn as spaces. */
function read(...data: string[]): PageText {
  const nodes = data.map((text) => new Text(text));
  document.body.replaceChildren(...nodes);
  let length = 0;
  const chunks = nodes.map((node) => {
    const start = length;
    length += node.length;
    return { node, start, end: length };
  });
  const text = data.join('').replaceAll('\n', ' ');
  return { text, chunks, quoted: [], roots: [document], nodes: nodes.length };
}

describe('a placed mention', () => {
  test('is in place while its nodes hold its words, however their lines break', () => {
    const page = read('Of Sample\nSoft', 'ware.');
    const placed = placeMention(page, mention(3, 18));
    expect(placed.parts.map(({ words }) => words)).toEqual(['Sample Soft', 'ware']);
    expect(isTargetInPlace(placed)).toBe(true);
    const [first] = page.chunks;
    if (first) first.node.data = 'Of Sample Hard';
    expect(isTargetInPlace(placed)).toBe(false);
  });

  test('is NOT in place where the page changed while the answer was on its way', () => {
    const page = read('Of Sample Software.');
    if (page.chunks[0]) page.chunks[0].node.data = 'All of Sample Software.';
    expect(isTargetInPlace(placeMention(page, mention(3, 18)))).toBe(false);
    const gone = read('Of Sample Software.');
    gone.chunks[0]?.node.remove();
    expect(isTargetInPlace(placeMention(gone, mention(3, 18)))).toBe(false);
  });
});

describe('a placed quotation', () => {
  const page = read('“We have no ', 'ties”, Sample said.');
  const quotation = { ...QUOTATIONS.verbatim, start: 1, end: 16, parts: [span(1, 8), span(9, 16)] };

  test('is all of its parts, and is painted around the mentions in it', () => {
    const placed = placeQuotation(page, quotation, [span(4, 8), span(19, 25)]);
    expect(placed.parts.map(({ words }) => words)).toEqual(['We have', 'no ', 'ties']);
    expect(placed.painted.map(({ words }) => words)).toEqual(['We ', 'no ', 'ties']);
  });

  test('is the same in another reading, unless it compares in another way', () => {
    const placed = placeQuotation(page, quotation, []);
    expect(isSamePlace(placed, placeQuotation(page, quotation, []))).toBe(true);
    expect(isSamePlace(placed, placeQuotation(page, { ...quotation, verdict: 'elided' }, []))).toBe(false);
    expect(isSamePlace(placed, placeQuotation(page, { ...quotation, pieces: [] }, []))).toBe(false);
    expect(isSamePlace(placed, placeMention(page, mention(1, 16)))).toBe(false);
  });
});

test('two mentions are the same at the same place, of the same entity', () => {
  const page = read('Of Sample Software.');
  const placed = placeMention(page, mention(3, 18));
  expect(isSamePlace(placed, placeMention(page, mention(3, 18)))).toBe(true);
  expect(isSamePlace(placed, placeMention(page, mention(3, 18, 'order-12-34')))).toBe(false);
  expect(isSamePlace(placed, placeMention(page, mention(3, 9)))).toBe(false);
});
