import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../src/views/parts/tokens.css'), 'utf8');

/** `--sc-ink: light-dark(#1a1c20, #eceef1)` → `colours.ink` = ['#1a1c20', '#eceef1']. */
const colours = Object.fromEntries(
  [...css.matchAll(/--sc-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);

describe.each([
  ['light', 0],
  ['dark', 1],
])('colours, %s', (_, scheme) => {
  // WCAG 2.2: 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of the edges of controls.
  it.each([
    ['ink', 'paper', 4.5],
    ['ink', 'sunken', 4.5],
    ['ink', 'tint', 4.5],
    ['ink-soft', 'paper', 4.5],
    ['ink-soft', 'sunken', 4.5],
    ['accent', 'paper', 4.5],
    ['accent', 'sunken', 4.5],
    ['accent', 'tint', 4.5],
    ['on-accent', 'accent', 4.5],
    ['edge', 'paper', 3],
  ])('%s on %s has a contrast of %d or more', (front, back, least) => {
    expect(contrast(colours[front]?.[scheme], colours[back]?.[scheme])).toBeGreaterThanOrEqual(least);
  });
});

/** WCAG 2.2, "contrast ratio". */
function contrast(a = '', b = ''): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2.2, "relative luminance", of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
