import { expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import {
  buildQuoteChecker,
  checkQuotations,
  type QuotationContext,
} from '../../../src/core/quotes/check-quotations.ts';
import { cutPassages } from '../../../src/core/text/passages.ts';

const checker = buildQuoteChecker(bundledDataset);
const EN: QuotationContext = { language: 'en' };

const find = (text: string, context = EN) => checkQuotations(text, cutPassages(text), checker, context);

/** `words of the quotation: verdict` */
const list = (text: string, context = EN): string[] =>
  find(text, context).map(({ quotation, check }) => {
    const { start, end } = check?.span ?? quotation;
    return `${text.slice(start, end)}: ${check?.verdict ?? 'unknown'}`;
  });

const TIES =
  'The Department is concerned about the ties between certain Kaspersky officials and Russian intelligence and other government agencies';
const ACCESS =
  'Kaspersky anti-virus products and solutions provide broad access to files and elevated privileges on the computers on which the software is installed';

test('lists utterances that the record does not know, without a verdict', () => {
  expect(list('“Nobody here has ever heard of such a thing before,” he said.')).toEqual([
    'Nobody here has ever heard of such a thing before,: unknown',
  ]);
});

test.each([
  ['words in marks', 'They called it “a great success” again.'],
  ['titles', 'Her book “The Long Way Home From the Old Mill” is out.'],
  ['names', 'ООО «Ромашка и партнёры» закрылось.'],
  ['nothing', '““””'],
])('does NOT list %s', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('finds a sentence of the record within a longer quotation', () => {
  const own = 'We shall look at this again when the time has come, whatever they say.';
  expect(list(`“${own} ${TIES}. ${own}”`)).toEqual([`${TIES}: verbatim`]);
});

test('finds each sentence that the record has, though others stand between', () => {
  const own = 'We shall look at this again when the time has come, whatever they say.';
  expect(list(`“${TIES}. ${own} ${ACCESS}.”`).sort()).toEqual(
    [`${ACCESS}: verbatim`, `${TIES}: verbatim`].sort(),
  );
});

test('tells of each sentence, though one has a negation put in with brackets', () => {
  const first =
    'This action is [not] based on the information security risks presented by the use of Kaspersky products on federal information systems';
  expect(list(`“${first}. ${TIES}.”`)).toEqual([`${first}: altered`, `${TIES}: verbatim`]);
});

test('of quotations within each other tells the outer one', () => {
  const text = `He read: “In their words, ‘${TIES},’ and that was all there was to be heard of it.”`;
  expect(list(text)).toHaveLength(1);
});

test('reads past what the narrator says within the marks', () => {
  const peskov =
    bundledDataset.positions.find(({ id }) => id === 'peskov-on-vendor-lists')?.quotation.exact ?? '';
  const [first = '', ...rest] = peskov.split('. ');
  const second = rest.join('. ');
  expect(second).not.toBe('');
  const text = `«${first}, — заявил Дмитрий Песков. — ${second}»`;
  const [found] = find(text, { language: 'ru' });
  expect(found?.check?.verdict).toBe('verbatim');
  expect(
    found?.check?.pieces.flatMap(({ difference }) => difference.map((run) => run.text)).join(''),
  ).not.toMatch(/заявил/);
  expect(found?.quotation.parts).toHaveLength(2);
});

test('reads a quotation as one that the narrator parted', () => {
  const text =
    '“No credible evidence,” the company said, “has been presented publicly by anyone or any organization”.';
  const [found, ...others] = find(text);
  expect(others).toEqual([]);
  expect(found?.check?.verdict).toBe('verbatim');
  expect(found?.check?.pieces[0]?.difference.map((run) => run.text).join('')).toBe(
    'No credible evidence has been presented publicly by anyone or any organization',
  );
});

test('does NOT take two sentences for one', () => {
  const text = `“${TIES},” DHS said. “${ACCESS}.”`;
  expect(list(text)).toHaveLength(2);
});

test('reads what the page marks as quoted by its elements', () => {
  const text = `They wrote:\n\n${TIES}.\n\nThat was all.`;
  const start = text.indexOf(TIES);
  expect(list(text)).toEqual([]);
  expect(list(text, { ...EN, quoted: [{ start, end: start + TIES.length + 1 }] })).toEqual([
    `${TIES}: verbatim`,
  ]);
});

test('says that words are another’s where the page names somebody outright', () => {
  const [found] = find(`“${TIES},” Russian Foreign Ministry spokeswoman Maria Zakharova said.`);
  expect(found?.check?.verdict).toBe('misattributed');
});

test.each([
  ['nobody', `“${TIES}.”`],
  ['by a pronoun', `Maria Zakharova spoke first. “${TIES},” she said.`],
  ['who quotes them', `“${TIES},” Zakharova said, quoting the American statement.`],
  ['an outlet', `“${TIES},” according to Reuters.`],
  ['a stranger', `“${TIES},” John Doe of Springfield said.`],
  ['the side as a whole', `“${TIES},” Washington said.`],
  ['one who may speak for them', `“${TIES},” acting secretary of homeland security Elaine Duke said.`],
])('does NOT say so where the page names %s', (_, text) => {
  expect(find(text).map(({ check }) => check?.verdict)).toEqual(['verbatim']);
});

test('does NOT find words later than the text altered in it', () => {
  const altered = TIES.replace('concerned', 'worried').replace('certain', 'some');
  expect(list(`“${altered},” it said.`)).toEqual([`${altered}: altered`]);
  expect(list(`“${altered},” it said.`, { ...EN, isLater: () => true })).toEqual([`${altered},: unknown`]);
});

test('of statements that say the same takes that of the days of the text', () => {
  const text =
    '“The company has never helped, nor will help, any government in the world with its cyberespionage efforts,” it said.';
  const on = (day: string) =>
    find(text, { ...EN, daysSince: ({ date }) => (Date.parse(day) - Date.parse(date)) / 86_400_000 })[0]
      ?.check?.pieces[0]?.wording.position.date;
  const may = on('2017-05-10');
  expect(on('2017-07-12')).not.toBe(may);
  expect(may?.slice(0, 7)).toBe('2017-05');
});

test('compares no more of a text than is bounded, and lists the rest', () => {
  const one = `“${TIES},” it said.\n\n`;
  const verdicts = find(one.repeat(4_000)).map(({ check }) => check?.verdict ?? 'unknown');
  expect(verdicts).toHaveLength(4_000);
  expect([verdicts[0], verdicts.at(-1)]).toEqual(['verbatim', 'unknown']);
});
