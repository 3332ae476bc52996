/**
 * Who speaks, in Chinese and Japanese: no spaces, the verb next to the quotation, the speaker before the verb.
 *
 *     周启文表示：“…”  |  “…”，周启文说。  |  大橋氏は会見で「…」と述べた。  |  県水産課によると「…」
 */
import type { Passages } from '../text/passages.ts';
import { contains, type TextSpan } from '../text/text-span.ts';
import { findPeople, type Person } from './cjk-people.ts';
import type { Quotation } from './find-quotations.ts';
import type { QuotationSpeaker } from './find-speaker.ts';
import { type Raw, readJapanese, sentenceStart } from './read-japanese.ts';
import type { NamedSpeaker } from './speaker-names.ts';

/** Farthest that is read on either side, UTF-16 units. */
const REACH = 200;
/** Quotations of fewer characters are words in marks, and belong to the clause around them. */
const MIN_UTTERANCE = 10;

/** One for each quotation; see `findSpeakers`. */
export function findCjkSpeakers(
  text: string,
  { blocks, blockAt }: Passages,
  quotations: readonly Quotation[],
  named: readonly NamedSpeaker[],
): (QuotationSpeaker | null)[] {
  const found: (QuotationSpeaker | null)[] = quotations.map(() => null);
  const said: QuotationSpeaker[] = [];
  const people = findPeople(text);
  let nextPerson = 0;
  let previous = -1;
  for (const [number, own] of quotations.entries()) {
    const before = quotations[previous];
    if (before && own.outer.start < before.outer.end) continue; // within it
    const isShort = own.end - own.start < MIN_UTTERANCE;
    const first = blocks[blockAt(own.outer.start)] ?? own;
    const last = blocks[blockAt(own.outer.end - 1)] ?? own;
    const from = Math.max(first.start, own.outer.start - REACH, before?.outer.end ?? 0);
    const next = nextUtterance(quotations, number, own.outer.end);
    const to = Math.min(last.end, own.outer.end + REACH, next);
    const raw = readClauses(text, { start: from, end: own.outer.start }, { start: own.outer.end, end: to });
    while ((people[nextPerson]?.end ?? Number.POSITIVE_INFINITY) <= own.outer.start) nextPerson++;
    const near = people[nextPerson - 1];
    const isInQuotation = near && before && near.start > before.outer.start && near.start < before.outer.end;
    const person = near && near.start >= first.start && !isInQuotation ? near : null;
    const speaker = raw ? resolve(text, raw, named, said, person ?? (said.length > 0 ? null : near)) : null;
    const gap = before ? text.slice(before.outer.end, own.outer.start) : '';
    const goesOn =
      !raw && before && gap.length < REACH / 4 && !/[^\s，。、；：！？…]{3}/u.test(gap.slice(0, REACH));
    const inherited = found[previous];
    const isTold = !raw && !goesOn && !isShort && person && PARTIAL.test(text.slice(from, own.outer.start));
    const kept =
      speaker ??
      (goesOn && inherited ? { ...inherited, isCertain: false } : null) ??
      (isTold ? toSpeaker(person) : null);
    found[number] = kept;
    if (kept) said.push(kept);
    if (!isShort) previous = number;
  }
  return found;
}

/** A sentence of a person's doings, in which some words are quoted: "他花了一下午，新软件“…”". */
const PARTIAL = /(?:^|[。！？\n])\s*[他她][^。！？\n]*[^。！？\n：]$/u;

const toSpeaker = ({ start, end, name }: Person): QuotationSpeaker => ({
  start,
  end,
  name,
  id: null,
  isCertain: false,
});

function nextUtterance(quotations: readonly Quotation[], number: number, from: number): number {
  for (let i = number + 1; i < quotations.length && i < number + 12; i++) {
    const one = quotations[i];
    if (one && one.outer.start >= from && one.end - one.start >= MIN_UTTERANCE) return one.outer.start;
  }
  return Number.POSITIVE_INFINITY;
}

const CHINESE_VERBS =
  '表示|指出|说道|说明|说|說|称|稱|宣布|强调|強調|认为|認為|补充|補充|提到|写道|寫道|写到|回应|回應|回复|回答|坦言|透露|解释|解釋|声明|聲明|批评|批評|警告|重申|介绍|介紹|评论|評論|呼吁|呼籲|直言|谴责|譴責|否认|否認|称赞|证实|證實|回忆|回憶|感叹|感嘆|笑道|问道|反驳|反駁|写着|寫著|感慨|直呼|叮嘱|嘱咐|劝|安慰|调侃|自嘲|吐槽|留言|发帖|相信|觉得|觉着|坚持|质疑|反问|追问|哭诉|描述|形容|提醒|告诫|披露|爆料|通报|宣称|声称|坦承|痛批|怒斥|抨击|赞叹|赞扬|盛赞|鼓励|感谢|致歉|道歉|发誓|恳求|断言|答复|答覆|附和|点评|讲述|講述|打趣|嘀咕|嘟囔|叹息|惊叹|惊呼|高喊|大喊|喃喃|表态|阐述|澄清|申明|寄语|坚称|辩称|强烈要求|主動表示|笑称|直斥|承诺|承諾|承认|承認|主张|主張|抱怨|建议|建議|讲|講|喊道|答道';
/** "states", "points out", "told reporters", and what may stand between it and the mark. */
const CHINESE_VERB = new RegExp(
  `(?:${CHINESE_VERBS}|告诉[^，。：]{0,16}|告訴[^，。：]{0,16})(?:道|称|稱|说|說|到|了|过|着)?(?!为|為|作|之为)`,
  'gu',
);
/** Stands between verb and mark: a colon, a comma, or a few words: "表示，该公司". */
const MAX_BETWEEN = 24;
const CLAUSE_SIGN = /[，。；：！？、\n,;:!?”」』]/u;
/** Before the name: "on this", "at the same time", "in a statement on Tuesday". */
const LEAD =
  /^(?:对此|對此|不过|不過|但是|但|而|同时|同時|随后|隨後|当天|當天|此外|另外|其中|据|據|根据|另据|在[^，]{0,20}?(?:中|时|上|会上)|(?:\d{1,2}月)?\d{1,2}日|周[一二三四五六日]|星期[一二三四五六日])+/u;
const TAIL =
  /(?:(?:\d{1,2}月)?\d{1,2}日|周[一二三四五六日]|近日|日前|在[^，]{0,24}|对[^，]{0,16}|對[^，]{0,16}|向[^，]{0,16}|还|還|也|则|則|又|曾|再次|进一步|就此|明确|随后|隨後|公开|发文|發文|发推|特别|严正|笑着|笑著|接受[^，]{0,16})$/u;
/** Said at second hand, or of two: not certain. */
const DOUBTFUL = /引用|引述|转述|轉述|援引|和|与|與|及|不|没有|未/u;

function readClauses(text: string, before: TextSpan, behind: TextSpan): Raw | null {
  return (
    readJapanese(text, before, behind) ??
    readChinese(text, before) ??
    readView(text, before) ??
    readBehind(text, behind) ??
    readLabel(text, before.start, before.end)
  );
}

function readChinese(text: string, before: TextSpan): Raw | null {
  const from = sentenceStart(text, before);
  const clause = text.slice(from, before.end);
  const verb = [...clause.matchAll(CHINESE_VERB)].at(-1);
  if (!verb) return null;
  const between = clause.slice(verb.index + verb[0].length);
  if (between.length > MAX_BETWEEN && !/[：:，,]\s*$/u.test(between)) return null;
  return readNameBefore(text, from, from + verb.index);
}

/** "在他看来", "据X介绍", "用X的话说". */
const VIEW =
  /(?:据|據|在|按|照|用)([^，。：、“”]{1,14}?)(?:看来|看來|介绍|介紹|透露|所说|所述|的话说|的話說|的话来说|的说法|的描述)/u;

function readView(text: string, before: TextSpan): Raw | null {
  const from = sentenceStart(text, before);
  const view = VIEW.exec(text.slice(from, before.end));
  if (!view?.[1]) return null;
  const start = from + view.index + 1;
  return { start, end: start + view[1].length, isFirm: false };
}

/** "彭博社：“…”" */
function readLabel(text: string, from: number, end: number): Raw | null {
  const label = /^\s*([^，。；：:\n]{2,16})[：:]\s*$/u.exec(text.slice(from, end));
  if (!label?.[1]) return null;
  const start = from + label[0].indexOf(label[1]);
  return { start, end: start + label[1].length, isFirm: true };
}

/** The name ends before the verb, and began behind the last clause's sign; where nothing is between, behind the one before. */
function readNameBefore(text: string, from: number, verb: number): Raw | null {
  let end = verb;
  for (let tries = 0; tries < 3; tries++) {
    while (end > from && CLAUSE_SIGN.test(text.charAt(end - 1))) end--;
    let start = end;
    while (start > from && !CLAUSE_SIGN.test(text.charAt(start - 1))) start--;
    const name = trimName(text, start, end);
    if (name) return name;
    end = start;
    if (end <= from) return null;
  }
  return null;
}

const OFFICE_ONLY =
  /^(?:新闻)?(?:发言人|發言人|代表|负责人|負責人|官员|官員|律师|律師|总裁|总经理|创始人|首席执行官|高管|部长|局长|董事长|主席|声明|聲明|信|公告)?$/u;

/** With these begins a clause that goes on, and no name. */
const NO_NAME = /^(?:并|並|将|將|被|把|让|讓|已|正|仍|又|再|所|如果|若|因为|由于|虽然)/u;

function trimName(text: string, start: number, end: number): Raw | null {
  const piece = text.slice(start, end);
  const lead = LEAD.exec(piece)?.[0].length ?? 0;
  let name = piece.slice(lead);
  // "她拉着店主的手感慨道"
  if (/^[他她](?!们|們|的)/u.test(name)) return { start: start + lead, end: start + lead + 1, isFirm: false };
  for (let tail = TAIL.exec(name); tail && tail[0] !== ''; tail = TAIL.exec(name))
    name = name.slice(0, tail.index);
  const of = name.lastIndexOf('的');
  const own = of >= 0 && !OFFICE_ONLY.test(name.slice(of + 1)) ? name.slice(of + 1) : name;
  if (!own.trim() || NO_NAME.test(own.trim())) return null;
  const at = start + lead + name.length - own.length + own.length - own.trimStart().length;
  return { start: at, end: at + own.trim().length, isFirm: !DOUBTFUL.test(piece) };
}

const BEHIND = new RegExp(
  `^[，,]?\\s*([^，。；：！？\\n“「]{2,24}?)(?:${CHINESE_VERBS}|告诉|告訴)[^，。：“「\\n]{0,12}(?=[。！，,]|$)`,
  'u',
);

/** "“…”，卡巴斯基说。" */
function readBehind(text: string, { start, end }: TextSpan): Raw | null {
  const rest = text.slice(start, end);
  const clause = BEHIND.exec(rest);
  if (!clause?.[1]) return null;
  const at = start + clause[0].indexOf(clause[1]);
  return trimName(text, at, at + clause[1].length);
}

const PRONOUN = /^(?:她|他|他们|她们|其|它|彼|彼女|同氏)(?:[^\p{Lu}]{0,4})$/u;
/** Where it is written: "上面写着". */
const PLACE = /^(?:上面|上|里面|信中|文中|信里|其中|纸条上|牌子上|告示上|告示|门口)$/u;
const BODY_PRONOUN =
  /^(?:该|該|同|本)?(?:公司|公司方面|企业|企業|社|声明|聲明|集团|集團|机构|大使馆|使馆|声明中|会社|課|市|省)$/u;

function resolve(
  text: string,
  raw: Raw,
  named: readonly NamedSpeaker[],
  said: readonly QuotationSpeaker[],
  person: Person | null | undefined,
): QuotationSpeaker | null {
  const span = { start: raw.start, end: raw.end };
  const name = text.slice(span.start, span.end);
  const known = findKnown(raw, named, name);
  if (known) return { ...span, name, id: known.id, isCertain: known.isCertain && raw.isFirm };
  if (PRONOUN.test(name)) {
    const last = said.at(-1);
    const isNewer = person && person.start > (last?.start ?? -1) && !last?.name.includes(person.name);
    const spoke = (isNewer ? toSpeaker(person) : last) ?? lastNamed(text, named, span.start, 'person');
    return spoke && { ...spoke, isCertain: false };
  }
  if (/^(?:有人|有的人|有些人)$/u.test(name)) return null;
  if (PLACE.test(name)) return person ? toSpeaker(person) : null;
  if (BODY_PRONOUN.test(name)) {
    const noun = name.replace(/^[该該同本]/u, '').slice(-2);
    const own = said.findLast((one) => one.name.includes(noun)) ?? findBefore(text, span.start, noun);
    return own
      ? { ...own, isCertain: false }
      : (lastNamed(text, named, span.start, 'body') ?? { ...span, name, id: null, isCertain: false });
  }
  // "Shlychkova 指出" behind "…副总监 Yuliya Shlychkova": the longer one that was quoted before.
  const bare = name.replace(/(?:氏|さん|先生|女士)$/u, '');
  const fuller = said.findLast((one) => one.name.length > bare.length && one.name.includes(bare));
  return { ...span, name: fuller?.name ?? name, id: fuller?.id ?? null, isCertain: false };
}

const COMMON =
  /^(?:发言人|發言人|新闻|新聞|总统|總統|秘书|秘書|部长|部長|局长|首席|执行官|創始人|创始人|声明|聲明|公司|政府|氏|さん|報道官|大統領|CEO|俄罗斯|俄羅斯|克里姆林宫|外交部|联合|聯合|先生|女士|在|中|的|の|\s|美国|美國)*$/u;

function findKnown(
  span: TextSpan,
  named: readonly NamedSpeaker[],
  name: string,
): { readonly id: string; readonly isCertain: boolean } | null {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const within: NamedSpeaker[] = [];
  for (let i = low; i < named.length; i++) {
    const one = named[i];
    if (!one || one.start >= span.end) break;
    if (contains(span, one)) within.push(one);
  }
  const person = within.find(({ speaker }) => speaker.kind === 'person');
  const own = person ?? within[0];
  if (!own) return null;
  const rest = name.slice(0, own.start - span.start) + name.slice(own.end - span.start);
  const persons = new Set(
    within.filter(({ speaker }) => speaker.kind === 'person').map(({ speaker }) => speaker.id),
  );
  const others = within.reduce(
    (all, one) => all.replace(name.slice(one.start - span.start, one.end - span.start), ''),
    rest,
  );
  return {
    id: own.speaker.id,
    isCertain:
      persons.size < 2 &&
      (person ? own.end === span.end || COMMON.test(others) : true) &&
      COMMON.test(others),
  };
}

function lastNamed(
  text: string,
  named: readonly NamedSpeaker[],
  before: number,
  kind: 'person' | 'body',
): QuotationSpeaker | null {
  for (let i = named.length - 1, looked = 0; i >= 0 && looked < 40; i--) {
    const one = named[i];
    if (!one || one.end > before) continue;
    looked++;
    if ((one.speaker.kind === 'person') === (kind === 'person'))
      return {
        start: one.start,
        end: one.end,
        name: text.slice(one.start, one.end),
        id: one.speaker.id,
        isCertain: false,
      };
  }
  return null;
}

/** How far back a text is searched for what "同課" stands for, UTF-16 units. */
const REACH_BACK = 600;

function findBefore(text: string, before: number, noun: string): QuotationSpeaker | null {
  const start = Math.max(0, before - REACH_BACK);
  const all = [...text.slice(start, before).matchAll(/[\p{sc=Han}\p{sc=Katakana}ー]{2,16}/gu)];
  const last = all.findLast(({ 0: run }) => run.endsWith(noun) && run.length > noun.length + 1);
  return last
    ? {
        start: start + last.index,
        end: start + last.index + last[0].length,
        name: last[0],
        id: null,
        isCertain: false,
      }
    : null;
}
