/** The project's own files that an evaluation reads. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../run-command.ts';

/** Labelled pages, below the project's root. */
export const OWN_PAGES = 'test/labelled';

/**
 * Keys of what a page may assert, each with the facts of the record that state it: `"hq-moscow":
 * ["company-headquarters-moscow"]`. Keys, for the record's own ids change, and one page may be measured with many records.
 *
 * @throws if the file is not there or damaged.
 */
export async function readFactKeys(): Promise<Record<string, string[]>> {
  const raw: unknown = JSON.parse(await readFile(path.join(ROOT, 'test/fact-keys.json'), 'utf8'));
  return v.parse(v.record(v.string(), v.array(v.string())), raw);
}
