/** The day a text came out, read off the line at its head that says so. Better none than a wrong one. */
import { type Day, findWrittenDays } from '../text/written-days.ts';
import { type DatelineWord, readDatelineWord } from './dateline-words.ts';
import type { Publication } from './page-report.ts';

/** How much of a text is its head: menus may stand before the title. UTF-16 units. */
const HEAD_LENGTH = 12_000;
/** A date line is at most so long, and prose at least; of prose, a summary under the title is at most so long. */
const MAX_LINE = 160;
const MIN_PROSE = 120;
const MAX_SUMMARY = 300;
/** From this paragraph on, dates are those of what is told, of comments, of other articles. */
const LAST_PARAGRAPH = 2;
/** A place in front of the day takes no more: "WASHINGTON, Sept. 13, 2017 (Reuters) —". */
const MAX_PLACE = 90;
/** Words of a name, of several authors, of a section. */
const MAX_NAMES = 6;
/** Of one author, after a day and with nothing to set it apart: "Sep 24, 2024 Jane Doe". */
const MAX_BARE_NAMES = 3;
/** A title has as many words; the names of rows in a table have fewer. */
const MIN_TITLE = 4;
/** A line so long that the next one may be its continuation. */
const MIN_WRAPPED = 40;

/** What says that a day is the text's own, the strongest first: a word for it, a line of its own, an agency's place. */
const BASES = ['published', 'bare', 'agency'] as const;

type Found = { readonly day: Day; readonly basis: (typeof BASES)[number] | 'changed' };
/** `isFirst`: of its block. */
type Line = { readonly text: string; readonly isFirst: boolean };

const WORD = /[\p{L}\p{M}'’]+/gu;
const TIME =
  /\d{1,2}(?:[:.]\d\d(?:[:.]\d\d)?| ?[ap]\.?m\b|[時时시点] ?(?:\d{1,2} ?[分분])?| ?h ?(?:\d\d)?(?!\w))/gi;
/** What sets names apart from a day. */
const SEPARATOR = /[|·•/]/;
const PLACE = /^["(]?(?:\p{Lu}[^\s,()–—-]*[ ,()–—-]+)+$/u;
const AGENCY = /^\)?,? ?(?:[–—]|--?\s|\([^)]{2,40}\)|\/[^/]{2,40}\/)/;
const SENTENCE_END = /[.!?…]["'”’»)]*(?:\s|$)|[。！？]/;

/**
 * @param language - BCP 47, `null` where it can't be told: it says how "03.04.2017" is meant.
 * @param today - The reader's: a bare line that says no more than that is a masthead. Without it, any day is taken.
 * @returns `null` also where lines contradict each other. Never throws.
 */
export function findDateline(text: string, language: string | null, today?: Day): Publication | null {
  const isDayFirst = language !== null && !/^en\b/i.test(language);
  const lines = cutLines(text);
  /** Up to the first paragraph; between it and the second; below. */
  const parts: [Found[], Found[], Found[]] = [[], [], []];
  const paragraphs: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    const part = parts[Math.min(paragraphs.length, LAST_PARAGRAPH)];
    if (!isProse(text)) part?.push(...readLine(lines, index, isDayFirst));
    else {
      part?.push(...readPlace(text, isDayFirst));
      paragraphs.push(weigh(text));
    }
  }
  const [above, between, below] = parts;
  // What follows the only paragraph is not the head, nor are bare days after what is no summary.
  const [first = 0, second] = paragraphs;
  const head = above.concat(
    between.filter(({ basis }) => second !== undefined && (basis !== 'bare' || first <= MAX_SUMMARY)),
  );
  const basis = BASES.find((basis) => head.some((one) => one.basis === basis));
  const [date, another] = new Set(head.flatMap((one) => (one.basis === basis ? one.day : [])));
  if (!date || another || (basis === 'bare' && date === today)) return null;
  const isOther = (one: Found): boolean => one.basis === 'bare' && one.day !== date;
  // Lists of events and of articles have days in lines of their own, too.
  if (basis === 'bare' && (between.some(isOther) || below.filter(isOther).length > 1)) return null;
  const changes = head.flatMap(({ basis, day }) => (basis === 'changed' && day > date ? day : []));
  return { date, changed: changes.sort().at(-1) ?? null, basis: 'text' };
}

/** Without what the eye does not see, signs of icon fonts, stars and hashes of plain text, 【a reporter's name】; none is empty. */
function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let isFirst = true;
  for (const raw of text
    .slice(0, HEAD_LENGTH)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .split('\n')) {
    const line = raw.replace(/[\s\p{Co}*_#>]+|[【〔][^】〕]{0,40}[】〕]/gu, ' ').trim();
    if (line) lines.push({ text: line, isFirst });
    isFirst = !line;
  }
  return lines;
}

/** Letters of scripts without spaces say more each. */
const weigh = (text: string): number => text.length + 2 * (text.match(/[\u3040-\u9fff]/g)?.length ?? 0);
const isProse = (text: string): boolean => weigh(text) >= MIN_PROSE && SENTENCE_END.test(text);

/** The days of a line that holds little else. */
function readLine(lines: readonly Line[], index: number, isDayFirst: boolean): Found[] {
  const { text = '' } = lines[index] ?? {};
  // What ends so goes on, or introduces what happened on that day.
  if (text.length > MAX_LINE || !/(?:19|20)\d\d/.test(text) || /[,:]$/.test(text)) return [];
  const days = findWrittenDays(text, isDayFirst);
  let hasTime = false;
  /** What stands before each day, and after the last. */
  const gaps = [...days, null].map((day, number) =>
    text.slice(days[number - 1]?.end ?? 0, day?.start).replace(TIME, () => {
      hasTime = true;
      return ' ';
    }),
  );
  const words = gaps.map(readWords);
  const [before = '', after = ''] = [gaps[0], gaps.at(-1)];
  const [first = [], last = []] = [words[0], words.at(-1)];
  /** Nothing but the day, and a word for it on the line above. */
  const above = first.length === 0 ? readLabelLine(lines[index - 1]) : undefined;
  const labels = days.map((_, number) => findLabel(words[number]) ?? (number === 0 ? above : undefined));
  // "2017年9月14日 更新", but no word with a time of its own.
  if (!/\d/.test(text.slice(days.at(-1)?.end))) labels[days.length - 1] ??= findLabel(last.slice(0, 1));

  const isLabelled = labels.some(Boolean);
  const mayName = isLabelled || index > 0;
  // "September 13, 2017: Agency Bans Borealis"
  const namesBare = /^ ?[:–—-]/.test(after) ? 0 : MAX_BARE_NAMES;
  const namesAfter = SEPARATOR.test(after) || hasTime ? MAX_NAMES : namesBare;
  const isApart =
    !/\d/.test(before) &&
    // "By 13 September" is a deadline.
    first.at(-1) !== 'by' &&
    (isFurniture(first, 0) || (mayName && isSetApart(before, hasTime))) &&
    words.slice(1, -1).every((between) => isFurniture(between, 0)) &&
    isFurniture(last, mayName ? namesAfter : 0) &&
    (isLabelled || !isContinued(lines, index)) &&
    (isLabelled || hasTime || first.length > 0 || !isCell(lines, index));
  return isApart ? days.map(({ day }, number) => ({ day, basis: labels[number] ?? 'bare' })) : [];
}

/** Names and what sets them apart: "Jane Doe | Monday,". One word alone may be the name of a table's row. */
function isSetApart(before: string, hasTime: boolean): boolean {
  const parts = before.split(SEPARATOR);
  const near = readWords(parts.pop() ?? '');
  const names = readWords(parts.join(' '));
  const isRow = names.length < 2 && !hasTime;
  // "Founding date | 26 June 1997"
  return !isRow && !findLabel(names.slice(1)) && isFurniture(names, MAX_NAMES) && isFurniture(near, 0);
}

const readWords = (text: string): DatelineWord[] => (text.match(WORD) ?? []).map(readDatelineWord);

const findLabel = (words: readonly DatelineWord[] = []): 'published' | 'changed' | undefined =>
  words.findLast((word) => word === 'published' || word === 'changed');

/** The label that a line consists of. */
function readLabelLine(line: Line | undefined): 'published' | 'changed' | undefined {
  const words = line && line.text.length <= MIN_WRAPPED ? readWords(line.text) : [];
  return isFurniture(words, 0) && !/\d/.test(line?.text ?? '') ? findLabel(words) : undefined;
}

/** @param names - How many there may be, but for those that a word announces ("by"). */
function isFurniture(words: readonly DatelineWord[], names: number): boolean {
  const by = words.indexOf('by');
  const strangers = words.filter((word) => word === 'name' || word === 'uncased');
  return (
    strangers.length <= (by < 0 ? names : MAX_NAMES) &&
    words.every((word, index) => {
      if (by >= 0 && index > by) return word !== 'other';
      // Without capitals, names can't be told from other words.
      return word === 'uncased' ? names === MAX_NAMES : word !== 'other';
    })
  );
}

/** Whether a line is of a wrapped sentence. */
function isContinued(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (below && !below.isFirst && /^\p{Ll}/u.test(below.text)) return true;
  // The first line of a text is its title.
  return (
    index > 1 &&
    !line?.isFirst &&
    !!above &&
    above.text.length > MIN_WRAPPED &&
    /[\p{L}\p{N},–-]$/u.test(above.text)
  );
}

/** Whether a day may be what a table says of something: the line above is its name, the one below no title. */
function isCell(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1]?.text ?? '';
  const below = lines[index + 1]?.text ?? '';
  const isShort = (text: string): boolean => weigh(text) < MIN_WRAPPED && countWords(text) < MIN_TITLE;
  return /:$/.test(above) || (countWords(above) === 1 && isShort(above) && isShort(below));
}
const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** The day in front of a report: "WASHINGTON, Sept. 13, 2017 (Reuters) — The". */
function readPlace(text: string, isDayFirst: boolean): Found[] {
  const [first] = findWrittenDays(text.slice(0, MAX_PLACE), isDayFirst);
  const place = text.slice(0, first?.start ?? 0);
  return first &&
    PLACE.test(place) &&
    AGENCY.test(text.slice(first.end)) &&
    (place.match(WORD) ?? []).every(
      (word) => /^\p{Lu}{1,2}$/u.test(word) || readDatelineWord(word) === 'name',
    )
    ? [{ day: first.day, basis: 'agency' }]
    : [];
}
