/**
 * `npm run --silent analyse -- FILE…`: reads UTF-8 text files and prints one report a line, as JSON.
 *
 * A file that can't be read is `{"file":…,"error":…}` on its own line; the exit code is then 1, after all others
 * are done. Offsets count UTF-16 units of the file's text as read.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { franc } from 'franc-min';
import { bundledDataset } from '../core/dataset/bundled.ts';
import type { DiffRun } from '../core/quotes/diff-run.ts';
import { analyseText, createAnalyser } from '../core/report/analyse-text.ts';
import type { QuotedPiece } from '../core/report/page-report.ts';
import { localDayOf } from '../core/text/local-day.ts';

/** Shorter texts hold too few trigrams to tell a language by, characters: better none than a wrong one. */
const MIN_DETECTED_LENGTH = 120;

const USAGE = 'Usage: npm run --silent analyse -- FILE…';

const files = process.argv.slice(2);
if (files.includes('--help') || files.includes('-h')) {
  console.log(USAGE);
  process.exit(0);
}
if (files.length === 0) {
  console.error(USAGE);
  process.exit(2);
}

// npm runs us in the project's root; a relative path is meant from where the person typed it.
const folder = process.env.INIT_CWD ?? process.cwd();

const analyser = createAnalyser(bundledDataset);
// A byte order mark is a unit of the text as read; malformed UTF-8 is an error, not U+FFFD.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

for (const file of files) {
  try {
    const text = decoder.decode(await readFile(path.resolve(folder, file)));
    const report = analyseText(text, analyser, {
      language: detectLanguage(text),
      today: localDayOf(new Date()),
      now: () => performance.now(),
    });
    const mentions = report.mentions.map(({ sentence: _, sentenceSpan: __, ...mention }) => mention);
    const quotations = report.quotations.map(({ parts: _, pieces, ...quotation }) => ({
      ...quotation,
      position: pieces[0]?.position ?? null,
      positions: pieces.map(({ position }) => position),
      wording: pieces[0]?.wording ?? null,
      difference: listDifference(pieces),
    }));
    console.log(JSON.stringify({ file, ...report, mentions, quotations, ms: Number(report.ms.toFixed(3)) }));
  } catch (error) {
    console.log(JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
  }
}

/** Of all pieces; empty where not a word differs. */
function listDifference(pieces: readonly QuotedPiece[]): DiffRun[] {
  const runs = pieces.flatMap(({ difference }) => difference);
  return runs.every(({ kind }) => kind === 'same') ? [] : runs;
}

/** ISO 639-3 as the detector has it → BCP 47, where the two-letter code is the canonical one. */
function detectLanguage(text: string): string | null {
  const code = franc(text, { minLength: MIN_DETECTED_LENGTH });
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? null);
}
