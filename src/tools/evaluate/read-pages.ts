/** Labelled pages from folders and files. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeLines } from './decode-lines.ts';
import { parseLabelledJson } from './labelled-json.ts';
import type { LabelledPage, PageProblem } from './labelled-page.ts';
import { parseLabelledText } from './labelled-text.ts';

/** `line` is `null` where the file as a whole is at fault. */
export type FileProblem = {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
};

export type ReadPages = {
  readonly pages: readonly LabelledPage[];
  readonly problems: readonly FileProblem[];
};

const isPageFile = (name: string): boolean => /\.(?:txt|jsonl)$/.test(name);

/**
 * Pages in the order of the places, then of the files' names. What can't be read is a problem and keeps no other from
 * being read. Never throws.
 *
 * @param places - Folders, of which every `.txt` and `.jsonl` is read, or such files, as the person typed them.
 * @param from - Folder that these are relative to.
 * @param factKeys - Those that a page may assert.
 */
export async function readLabelledPages(
  places: readonly string[],
  from: string,
  factKeys: ReadonlySet<string>,
): Promise<ReadPages> {
  const pages: LabelledPage[] = [];
  const problems: FileProblem[] = [];
  for (const place of places) {
    try {
      for (const file of await listFiles(place, from)) {
        try {
          const lines = decodeLines(await readFile(path.resolve(from, file)));
          const read = file.endsWith('.jsonl') ? readCollection(lines) : readPage(file, lines, factKeys);
          pages.push(...read.pages);
          problems.push(...read.problems.map((problem) => ({ file, ...problem })));
        } catch (error) {
          problems.push({ file, line: null, message: messageOf(error) });
        }
      }
    } catch (error) {
      problems.push({ file: place, line: null, message: messageOf(error) });
    }
  }
  return { pages, problems };
}

/** `test/labelled/a.txt:3: a mark is not closed` */
export const describeFileProblem = ({ file, line, message }: FileProblem): string =>
  `${line === null ? file : `${file}:${line}`}: ${message}`;

async function listFiles(place: string, from: string): Promise<string[]> {
  const where = path.resolve(from, place);
  if (!(await stat(where)).isDirectory()) {
    if (isPageFile(place)) return [place];
    throw new Error('is neither a folder nor a .txt or .jsonl file');
  }
  const names = (await readdir(where)).filter(isPageFile).sort();
  if (names.length === 0) throw new Error('holds no page, no .txt or .jsonl file');
  return names.map((name) => path.join(place, name));
}

type Read = { readonly pages: readonly LabelledPage[]; readonly problems: readonly PageProblem[] };

function readPage(file: string, lines: readonly (string | null)[], factKeys: ReadonlySet<string>): Read {
  const problems = findDamaged(lines);
  if (problems.length > 0) return { pages: [], problems };
  const parsed = parseLabelledText(path.basename(file, '.txt'), lines.join('\n'), factKeys);
  return 'page' in parsed ? { pages: [parsed.page], problems: [] } : { pages: [], problems: parsed.problems };
}

function readCollection(lines: readonly (string | null)[]): Read {
  const pages: LabelledPage[] = [];
  const problems = findDamaged(lines);
  for (const [index, line] of lines.entries()) {
    if (line === null || line.trim() === '') continue;
    const parsed = parseLabelledJson(line);
    if ('page' in parsed) pages.push(parsed.page);
    else problems.push(...parsed.problems.map((message) => ({ line: index + 1, message })));
  }
  return { pages, problems };
}

const findDamaged = (lines: readonly (string | null)[]): PageProblem[] =>
  lines.flatMap((line, index) => (line === null ? [{ line: index + 1, message: 'is not valid UTF-8' }] : []));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
