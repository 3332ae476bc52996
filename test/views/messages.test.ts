import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

type Message = { message: string; description: string; placeholders?: Record<string, { content: string }> };

const all: [string, Message][] = Object.entries(messages);
const root = join(import.meta.dirname, '../..');

describe('messages', () => {
  it('are each used in the source or the manifest', () => {
    const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
    const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
      .join('\n');
    // `plural` is given what the two keys of a pair begin with.
    const isUsed = (key: string) =>
      manifest.includes(`__MSG_${key}__`) ||
      source.includes(`'${key}'`) ||
      source.includes(`'${key.replace(/(?:One|Other)$/, '')}'`);
    expect(all.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have both forms of a plural', () => {
    const keys = new Set(all.map(([key]) => key));
    const others = [...keys].filter((key) => key.endsWith('Other')).map((key) => key.slice(0, -5));
    const ones = [...keys].filter((key) => key.endsWith('One')).map((key) => key.slice(0, -3));
    expect(ones.sort()).toEqual(others.sort());
  });

  it('declare every placeholder that they use, and use every one declared', () => {
    for (const [key, { message, placeholders = {} }] of all) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect(used.sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  });

  it('have each a description for translators', () => {
    expect(all.filter(([, { description }]) => !description)).toEqual([]);
  });

  it('keep the description within the 132 characters that stores take', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
