import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { plural } from '../../../src/views/parts/plural.ts';
import { speakOfText } from '../../../src/views/popup/text-strings.ts';
import { englishStrings } from '../strings.ts';

const ofText = speakOfText(englishStrings);

describe('speakOfText', () => {
  test('says "this text" where the page is spoken of as "this page"', () => {
    expect(plural(ofText, 'mentionCount', 2)).toBe('2 mentions in this text');
    expect(ofText.text('passingLine', 'A')).toMatch(/^This text names A/);
  });

  test('leaves other words as they are', () => {
    expect(ofText.text('positionsHeading')).toBe(englishStrings.text('positionsHeading'));
  });

  test('has words of its own for each that has a twin, with the same placeholders', () => {
    const all: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> =
      messages;
    const contentsOf = (key: string) =>
      Object.entries(all[key]?.placeholders ?? {}).map(([name, { content }]) => `${name} ${content}`);
    const twins = Object.keys(all).filter((key) => key.includes('InText'));
    expect(twins.length).toBeGreaterThan(10);
    for (const twin of twins) {
      expect(contentsOf(twin), twin).toEqual(contentsOf(twin.replace('InText', '')));
      expect(all[twin]?.message, twin).not.toMatch(/\bpage\b(?!\$)/i);
      // And it is the one that is used.
      const key = twin.replace('InText', '') as keyof typeof messages; // as it stands beside its twin
      expect(ofText.text(key, '1', '2'), twin).toBe(
        englishStrings.text(twin as keyof typeof messages, '1', '2'),
      );
    }
  });
});
