// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Words } from '../../../src/views/parts/Words.tsx';
import { renderView } from '../render-view.tsx';

describe('Words', () => {
  it.each([
    ['BOD 17-01 binds all.', ['17-01']],
    ['17-01 and 17-01-02', ['17-01', '17-01-02']],
    ['A well-known word, 90 days, 2017 – 2018', []],
    ['', []],
  ])('keeps numbers with a hyphen on one line, and the text as it is: %s', (words, joined) => {
    const { container } = renderView(<Words>{words}</Words>);
    expect(container.textContent).toBe(words);
    expect([...container.querySelectorAll('.sc-joined')].map((one) => one.textContent)).toEqual(joined);
  });
});
