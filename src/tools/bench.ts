/**
 * `npm run bench`: how long the core takes and what memory it needs, as ratios: to other ways of doing the same, and to itself
 * with more to do. No figure is a test; where one is larger than it should be, the table says so.
 *
 * `--json` prints one object instead; `--only WORDS` takes the cases whose id begins so, such as `record` or `hostile/spaces`;
 * `--rounds N` measures each task as often.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { listCases } from './bench/cases.ts';
import { describeFigures } from './bench/figures-text.ts';
import { type CaseFigures, runCase } from './bench/run-case.ts';
import { OWN_PAGES, readFactKeys } from './evaluate/own-files.ts';
import { readLabelledPages } from './evaluate/read-pages.ts';
import { ROOT } from './run-command.ts';

const USAGE = `Usage: npm run bench [-- [--json] [--only WORDS] [--rounds N]]
  --json        one object instead of tables
  --only WORDS  cases whose id begins so: matching, aliases, analysis, record, hostile
  --rounds N    measurements of each task; default 11, of slow ones 5
  --help        this text`;

const { isJson, only, rounds } = readOptions();
const { pages } = await readLabelledPages([OWN_PAGES], ROOT, new Set(Object.keys(await readFactKeys())));
const cases = listCases(pages.map(({ text }) => text)).filter(({ id }) => id.startsWith(only));
if (cases.length === 0) fail(`No case begins with "${only}".`);

const measured: CaseFigures[] = [];
for (const one of cases) {
  const figures = await runCase(one, rounds);
  measured.push(figures);
  if (!isJson) console.log(`${describeFigures(figures)}\n`);
}
const machine = { node: process.versions.node, cpu: os.cpus()[0]?.model ?? '', cores: os.cpus().length };
if (isJson) console.log(JSON.stringify({ ...machine, rounds, cases: measured }, null, 2));
else
  console.log(
    `Node ${machine.node}, ${machine.cores} × ${machine.cpu}. A MB of text is a million UTF-16 units.`,
  );

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        rounds: { type: 'string', default: '11' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (!/^[1-9]\d{0,2}$/.test(values.rounds))
      throw new Error(`--rounds takes 1 to 999, not ${values.rounds}`);
    return { isJson: values.json, only: values.only, rounds: Number(values.rounds) };
  } catch (error) {
    fail(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
