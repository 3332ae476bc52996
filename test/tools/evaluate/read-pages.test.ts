import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFileProblem, readLabelledPages } from '../../../src/tools/evaluate/read-pages.ts';

const PAGE = 'language: en\nkind: passing\n\n{company: Kaspersky}';
const LINE = JSON.stringify({ id: 'line', lang: 'en', kind: 'passing', text: 'Text', mentions: [] });

describe('readLabelledPages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'source-context-pages-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  const read = async (...places: string[]) => {
    const { pages, problems } = await readLabelledPages(places, folder, new Set());
    return { ids: pages.map(({ id }) => id), problems: problems.map(describeFileProblem) };
  };

  it('reads pages of both formats by name, and nothing else', async () => {
    write('pages/b.txt', PAGE);
    write('pages/a.txt', PAGE.replaceAll('\n', '\r\n'));
    write('pages/c.jsonl', `${LINE}\n\n${LINE}\n`);
    write('pages/README.md', 'A page is …');
    expect(await read('pages')).toEqual({ ids: ['a', 'b', 'line', 'line'], problems: [] });
  });

  it('reads several places in their order, files too', async () => {
    write('two/b.txt', PAGE);
    write('a.txt', PAGE);
    expect(await read('two', 'a.txt', path.join(folder, 'a.txt'))).toEqual({
      ids: ['b', 'a', 'a'],
      problems: [],
    });
  });

  it('names file and line of what it can not read, and reads the rest', async () => {
    write('p/broken.txt', `${PAGE}\n}`);
    write('p/bytes.txt', Uint8Array.of(0x6b, 0x0a, 0xff));
    write('p/good.txt', PAGE);
    write('p/some.jsonl', `{\n${LINE}\n{}`);
    mkdirSync(path.join(folder, 'p/folder.txt'));
    const { ids, problems } = await read('p', 'missing', 'p/README.md');
    expect(ids).toEqual(['good', 'line']);
    expect(problems).toEqual([
      'p/broken.txt:5: a closing brace without an opening one',
      'p/bytes.txt:2: is not valid UTF-8',
      expect.stringMatching(/^p\/folder\.txt: EISDIR/),
      expect.stringMatching(/^p\/some\.jsonl:1: no JSON: /),
      expect.stringMatching(/^p\/some\.jsonl:3: id: /),
      expect.stringMatching(/^p\/some\.jsonl:3: lang: /),
      expect.stringMatching(/^p\/some\.jsonl:3: kind: /),
      expect.stringMatching(/^p\/some\.jsonl:3: text: /),
      expect.stringMatching(/^p\/some\.jsonl:3: mentions: /),
      expect.stringMatching(/^missing: ENOENT/),
      expect.stringMatching(/^p\/README\.md: ENOENT/),
    ]);
  });

  it('does NOT take a folder without pages, or a file of another kind, for measured', async () => {
    write('empty/README.md', '');
    expect(await read('empty', 'empty/README.md')).toEqual({
      ids: [],
      problems: [
        'empty: holds no page, no .txt or .jsonl file',
        'empty/README.md: is neither a folder nor a .txt or .jsonl file',
      ],
    });
  });
});
