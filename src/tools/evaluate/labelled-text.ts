/**
 * A labelled page as people write it: header lines, a blank line, text with marks.
 *
 *     language: en
 *     kind: on-topic
 *     facts: hq-moscow
 *
 *     {company: Kaspersky} has its headquarters in Moscow.
 */
import { describeValue } from '../../core/dataset/describe-problem.ts';
import { isOnTopic, isPageKind, type LabelledPage, PAGE_KINDS, type PageProblem } from './labelled-page.ts';
import { parseMarkedText } from './marked-text.ts';

const HEADERS: readonly string[] = ['language', 'kind', 'facts', 'quotations', 'note'];

/** All that the header `quotations` may say: of a page without one, that there is none. */
const LABELLED = 'labelled';

/**
 * @param id - The file's name without its ending.
 * @param raw - The file, with line feeds alone.
 * @param factKeys - Those that `facts:` may name.
 * @returns The page, or every problem in it. Never throws.
 */
export function parseLabelledText(
  id: string,
  raw: string,
  factKeys: ReadonlySet<string>,
): { readonly page: LabelledPage } | { readonly problems: readonly PageProblem[] } {
  const lines = raw.split('\n');
  const found = lines.findIndex((line) => line.trim() === '');
  const blank = found === -1 ? lines.length : found;
  const header = readHeader(lines.slice(0, blank), factKeys);
  const marked = lines.slice(blank + 1).join('\n');
  const body = parseMarkedText(marked.trimEnd(), blank + 2);
  const problems = [...header.problems, ...body.problems];
  if (body.text === '') problems.push({ line: lines.length, message: 'no text after a blank line' });
  if (header.kind === 'hard-negative' && body.mentions.some(({ entity }) => entity !== 'related')) {
    problems.push({ line: header.kindLine, message: 'a hard-negative page holds no mention' });
  }
  const { language, kind, facts, note } = header;
  const { text, mentions, ignore } = body;
  // Pages from before quotations were labelled hold many, and not one mark.
  const quotations = header.hasQuotationLabels || body.quotations.length > 0 ? body.quotations : null;
  if (problems.length > 0 || kind === null) return { problems: problems.sort((a, b) => a.line - b.line) };
  return {
    page: { id, language, kind, facts, note, text, mentions, ignore, quotations },
  };
}

function readHeader(lines: readonly string[], factKeys: ReadonlySet<string>) {
  const problems: PageProblem[] = [];
  const values = new Map<string, { value: string; line: number }>();
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const [, name = '', value = ''] = /^([^:]*):(.*)$/.exec(text) ?? [];
    if (!HEADERS.includes(name)) {
      problems.push({
        line,
        message: `${describeValue(text)} is no header line; they are ${HEADERS.join(', ')}`,
      });
    } else if (values.has(name)) {
      problems.push({ line, message: `"${name}" stands twice` });
    } else {
      values.set(name, { value: value.trim(), line });
    }
  }
  const read = (name: string) => values.get(name) ?? { value: '', line: 1 };
  const language = read('language');
  const { value: kindName, line: kindLine } = read('kind');
  const facts = read('facts');
  const kind = isPageKind(kindName) ? kindName : null;
  for (const name of ['language', 'kind', ...(kind && isOnTopic(kind) ? ['facts'] : [])]) {
    if (!values.has(name)) problems.push({ line: 1, message: `"${name}" is missing` });
  }
  if (values.has('kind') && !kind) {
    problems.push({
      line: kindLine,
      message: `kind ${describeValue(kindName)} is not known; kinds are ${PAGE_KINDS.join(', ')}`,
    });
  }
  if (values.has('language') && !isLanguage(language.value)) {
    problems.push({
      line: language.line,
      message: `language ${describeValue(language.value)} is no BCP 47 tag`,
    });
  }
  const quotations = read('quotations');
  if (values.has('quotations') && quotations.value !== LABELLED) {
    problems.push({
      line: quotations.line,
      message: `quotations ${describeValue(quotations.value)} is not "${LABELLED}"`,
    });
  }
  const keys = facts.value.split(/\s+/).filter(Boolean);
  for (const key of keys.filter((one) => !factKeys.has(one))) {
    problems.push({ line: facts.line, message: `fact key ${describeValue(key)} is not known` });
  }
  return {
    problems,
    language: language.value,
    kind,
    kindLine,
    facts: keys,
    hasQuotationLabels: values.has('quotations'),
    note: values.get('note')?.value || null,
  };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // A RangeError is how it says no.
    return false;
  }
}
