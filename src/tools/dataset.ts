/**
 * `npm run dataset`: what the dataset holds, where it is thin, and every rule that it breaks.
 *
 * `--json` prints one object instead; `--schema` prints the format as JSON Schema; `--data FOLDER` reads a dataset from
 * there rather than from `src/data`. Exit code 1 where a rule is broken or a file can't be read.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblem } from '../core/dataset/describe-problem.ts';
import { measureCoverage } from '../core/dataset/measure-coverage.ts';
import { checkDataset } from '../core/dataset/parse-dataset.ts';
import { ALL_RULES } from '../core/dataset/rules/all-rules.ts';
import * as schema from '../core/dataset/schema.ts';
import { ALIAS_RULES } from '../core/lexicon/rules/alias-rules.ts';
import { buildJsonSchema } from './dataset-schema.ts';
import { describeCoverage } from './dataset-text.ts';
import { ROOT } from './run-command.ts';

const USAGE = 'Usage: npm run dataset [-- [--json | --schema] [--data FOLDER]]';

/** Files of a dataset, one for each of its parts. `as`, for Object.keys gives strings. */
const FILES = Object.keys(schema.Dataset.entries) as (keyof typeof schema.Dataset.entries)[];

const options = readOptions();

if (options.schema) {
  console.log(JSON.stringify(buildJsonSchema(), null, 2));
} else {
  const { raw, unread } = await readFolder(
    options.data === undefined
      ? path.join(ROOT, 'src/data')
      : path.resolve(process.env.INIT_CWD ?? process.cwd(), options.data),
  );
  const { dataset, problems } = checkDataset(raw, [...ALL_RULES, ...ALIAS_RULES]);
  const broken = unread.length > 0 ? unread : problems.map(describeProblem);
  const coverage = dataset && measureCoverage(dataset);
  if (options.json) {
    const { weak: _, ...counts } = coverage ?? countRaw(raw);
    console.log(JSON.stringify({ ...counts, broken }));
  } else {
    if (coverage) console.log(describeCoverage(coverage));
    console.log(`\n${describeBroken(broken)}`);
  }
  if (broken.length > 0) process.exitCode = 1;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean' },
        schema: { type: 'boolean' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (!values.help) return values;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}

async function readFolder(folder: string): Promise<{ raw: Record<string, unknown>; unread: string[] }> {
  const unread: string[] = [];
  const raw: Record<string, unknown> = {};
  for (const file of FILES) {
    try {
      raw[file] = JSON.parse(await readFile(path.join(folder, `${file}.json`), 'utf8'));
    } catch (error) {
      unread.push(`${file}.json: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { raw, unread };
}

/** Of a dataset whose shape does not hold only the lengths are known. */
function countRaw(raw: Record<string, unknown>) {
  const lengthOf = (file: (typeof FILES)[number]): number => {
    const records = raw[file];
    return Array.isArray(records) ? records.length : 0;
  };
  return {
    facts: lengthOf('facts'),
    positions: lengthOf('positions'),
    renderings: lengthOf('renderings'),
    differences: lengthOf('differences'),
    sources: lengthOf('sources'),
    factsWithPrimarySource: 0,
    positionsByParty: {},
    aliasLanguages: [],
    weak: null,
  };
}

function describeBroken(broken: readonly string[]): string {
  const rules = ALL_RULES.length + ALIAS_RULES.length;
  if (broken.length === 0) return `All ${rules} integrity rules hold.`;
  return [`Broken: ${broken.length}`, ...broken.map((problem) => `  ${problem}`)].join('\n');
}
