/** Who speaks, in Chinese and Japanese: no spaces, the verb next to the quotation, the speaker before the verb. */
import type { TextSpan } from '../text/text-span.ts';
import type { RawSpeaker } from './find-speaker.ts';

/** 表示 "states", 指出 "points out", 说 "says" … and what may stand between it and the mark. */
const CHINESE_VERB =
  /(?:表示|指出|说道|说明|说|說|称|稱|稱之|宣布|强调|強調|认为|認為|补充道|补充说|補充說|补充|補充|提到|写道|寫道|写到|回应|回應|回复|回答|坦言|透露|解释|解釋|声明|聲明|批评|批評|警告|重申|介绍|介紹|评论|評論|呼吁|呼籲|直言|告诉[^，。：]{0,16}|告訴[^，。：]{0,16}|谴责|譴責|否认|否認|称赞|证实|證實)(?:道|称|稱|说|說|到|了|过)?/gu;
/** Stands between verb and mark: a colon, a comma, or a few words: "表示，该公司". */
const MAX_BETWEEN = 24;
const CLAUSE = /[，。；：！？、\n,;:!?”」』]/u;
/** Before the name: "on this", "at the same time", "in a statement on Tuesday". */
const CHINESE_LEAD =
  /^(?:对此|對此|不过|不過|但是|但|而|同时|同時|随后|隨後|当天|當天|此外|另外|其中|据|據|根据|另据|在[^，]{0,20}?(?:中|时|上|会上)|(?:\d{1,2}月)?\d{1,2}日|周[一二三四五六日]|星期[一二三四五六日])+/u;
const CHINESE_TAIL =
  /(?:(?:\d{1,2}月)?\d{1,2}日|周[一二三四五六日]|近日|日前|在[^，]{0,24}|对[^，]{0,16}|向[^，]{0,16}|还|也|则|又|曾|再次|进一步|就此|则|明确|随后|公开|发文|发推|特别|严正)+$/u;

const JAPANESE_VERB =
  /(?:と|などと)?(?:述べ|語っ|語り|話し|話す|コメントし|説明し|発表し|主張し|指摘し|強調し|表明し|書い|伝え|反論し|答え|明らかにし|批判し|している|訴え|投稿し|付け加え|声明)/u;

export function findCjkSpeaker(text: string, before: TextSpan, behind: TextSpan): RawSpeaker | null {
  return findChinese(text, before) ?? findJapanese(text, before, behind) ?? findBehind(text, behind);
}

function findChinese(text: string, { start, end }: TextSpan): RawSpeaker | null {
  const from = Math.max(start, text.slice(start, end).search(/[^。！？\n]*$/u) + start);
  const clause = text.slice(from, end);
  const verb = [...clause.matchAll(CHINESE_VERB)].at(-1);
  if (!verb) return readLabel(text, from, end);
  const between = clause.slice(verb.index + verb[0].length);
  if (between.length > MAX_BETWEEN && !/[：:，,]\s*[“「『"]?$/u.test(between)) return null;
  return readNameBefore(text, from, from + verb.index);
}

/** "彭博社：“…”" */
function readLabel(text: string, from: number, end: number): RawSpeaker | null {
  const label = /^\s*([^，。；：:\n]{2,16})[：:]\s*$/u.exec(text.slice(from, end));
  if (!label?.[1]) return null;
  const start = from + label[0].indexOf(label[1]);
  return { start, end: start + label[1].length, isQuoting: false };
}

/** The name ends before the verb, and began behind the last clause's sign; where nothing is between, behind the one before. */
function readNameBefore(text: string, from: number, verb: number): RawSpeaker | null {
  let end = verb;
  for (let tries = 0; tries < 3; tries++) {
    while (end > from && CLAUSE.test(text.charAt(end - 1))) end--;
    let start = end;
    while (start > from && !CLAUSE.test(text.charAt(start - 1))) start--;
    const piece = text.slice(start, end);
    const lead = CHINESE_LEAD.exec(piece)?.[0].length ?? 0;
    const tail = CHINESE_TAIL.exec(piece.slice(lead))?.[0].length ?? 0;
    const name = piece.slice(lead, piece.length - tail);
    const blank = name.length - name.trimStart().length;
    if (name.trim()) {
      const at = start + lead + blank;
      return { start: at, end: at + name.trim().length, isQuoting: /[引转援]述?/u.test(name) };
    }
    end = start;
    if (end <= from) return null;
  }
  return null;
}

/** "X氏は「…」と述べた": the topic before, the verb behind. */
function findJapanese(text: string, before: TextSpan, behind: TextSpan): RawSpeaker | null {
  if (!JAPANESE_VERB.test(text.slice(behind.start, Math.min(behind.end, behind.start + 24)))) return null;
  const clause = text.slice(before.start, before.end);
  const from = before.start + Math.max(0, clause.search(/[^。！？\n]*$/u));
  const topic = [
    ...text.slice(from, before.end).matchAll(/([^、。「」\s]{2,40}?)(?:は|が|も)(?=[、，]|[^、。]*$)/gu),
  ].at(0);
  if (!topic?.[1]) return null;
  const start = from + topic.index;
  return { start, end: start + topic[1].length, isQuoting: false };
}

/** "“…”，卡巴斯基说。" */
function findBehind(text: string, { start, end }: TextSpan): RawSpeaker | null {
  const clause =
    /^[，,]?\s*([^，。；：！？\n“「]{2,24}?)(?:表示|指出|说|說|称|写道|补充道|强调|认为)[。！]?/u.exec(
      text.slice(start, end),
    );
  if (!clause?.[1] || /[，,：:]\s*[“「『]/u.test(text.slice(start + clause[0].length, end).slice(0, 3)))
    return null;
  const at = start + clause[0].indexOf(clause[1]);
  return { start: at, end: at + clause[1].length, isQuoting: false };
}
