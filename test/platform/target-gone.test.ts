import { describe, expect, test } from 'vitest';
import { isTargetGone } from '../../src/platform/target-gone.ts';

describe('isTargetGone', () => {
  test.each([
    'No tab with id: 7',
    'No frame with id 3 in tab with id 7',
    'Frame with ID 3 was removed.',
    'The tab was closed.',
    'Frame with ID 0 is showing error page',
    'Invalid tab ID: 7',
    'Invalid frame IDs: [3].',
    "Actor 'Conduits' destroyed before query 'RunListener' was resolved",
  ])('"%s" says so', (message) => {
    expect(isTargetGone(new Error(message))).toBe(true);
  });

  test.each([
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'Missing host permission for the tab',
    "Could not load file: 'assets/content.js'.",
    'Unable to load script: moz-extension://0a/content.js',
    'undefined is not a function',
    'An unexpected error occurred',
  ])('"%s" does NOT say so', (message) => {
    expect(isTargetGone(new Error(message))).toBe(false);
    expect(isTargetGone(message)).toBe(false);
  });
});
