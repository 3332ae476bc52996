/**
 * `npm run --silent evaluate -- FOLDER…`: reads labelled pages, compares what the core finds in them, and prints how much
 * of it is right, and every mistake with its sentence. Without a folder: the project's own pages.
 *
 * `--json` prints one object instead. A page that can't be read is named with its line, and the exit code is 1, after all
 * others are measured. Mistakes are what is measured, no error.
 */
import { parseArgs } from 'node:util';
import { bundledDataset } from '../core/dataset/bundled.ts';
import { createAnalyser } from '../core/report/analyse-text.ts';
import { evaluatePages } from './evaluate/evaluate-pages.ts';
import { summarise } from './evaluate/evaluation.ts';
import { describeEvaluation } from './evaluate/evaluation-text.ts';
import { findMistakes } from './evaluate/mistakes.ts';
import { describeMistakes } from './evaluate/mistakes-text.ts';
import { OWN_PAGES, readFactKeys } from './evaluate/own-files.ts';
import { describeFileProblem, readLabelledPages } from './evaluate/read-pages.ts';
import { buildKeysOfFacts } from './evaluate/score-facts.ts';
import { ROOT } from './run-command.ts';

const USAGE = `Usage: npm run --silent evaluate [-- [--json] FOLDER…]
  FOLDER…   labelled pages, each .txt and .jsonl in it, or such a file; default: ${OWN_PAGES}
  --json    one object instead of tables
  --help    this text`;

const { places, isJson } = readOptions();
const factKeys = await readFactKeys();
const known = new Set(Object.keys(factKeys));
const { pages, problems } =
  places.length === 0
    ? await readLabelledPages([OWN_PAGES], ROOT, known)
    : // npm runs us in the project's root; a relative path is meant from where the person typed it.
      await readLabelledPages(places, process.env.INIT_CWD ?? process.cwd(), known);

const evaluated = evaluatePages(pages, createAnalyser(bundledDataset), buildKeysOfFacts(factKeys));
const evaluation = summarise(evaluated);
const mistakes = evaluated.map(findMistakes).filter((page) => page !== null);
if (isJson) {
  console.log(JSON.stringify({ ...evaluation, mistakes, problems }, null, 2));
} else if (pages.length > 0) {
  console.log([describeEvaluation(evaluation), ...mistakes.map(describeMistakes)].join('\n\n'));
}

for (const problem of problems) console.error(describeFileProblem(problem));
if (problems.length > 0) process.exitCode = 1;

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (!values.help) return { places: positionals, isJson: values.json ?? false };
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}
