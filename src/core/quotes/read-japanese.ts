/** Who speaks, in Japanese: the topic before the quotation, the verb behind it. */
import type { TextSpan } from '../text/text-span.ts';

/** Words for a speaker, as they stand in the text. */
export type Raw = TextSpan & { readonly isFirm: boolean };

/** The sentence that `end` stands in, from its beginning. */
export function sentenceStart(text: string, { start, end }: TextSpan): number {
  for (let i = end - 1; i >= start; i--) if (/[。！？!?\n]/u.test(text.charAt(i))) return i + 1;
  return start;
}

/** "と" behind the mark, but for "called", "named", "titled". */
const JAPANESE_VERB = /^(?:など)?と(?!呼|名|題|書かれ|い[うっ](?:名|題|曲|本|映画|タイトル|た言葉))/u;

/** "X氏は「…」と述べた", "Xによると「…」": the topic before, the verb behind. */
export function readJapanese(text: string, before: TextSpan, behind: TextSpan): Raw | null {
  const from = sentenceStart(text, before);
  const clause = text.slice(from, before.end);
  const source = /([^、。「」\s]{2,40}?)(?:によると|によれば)/u.exec(clause);
  const rest = text.slice(behind.start, behind.start + 30);
  const thus = /^。?([^。「」\s]{2,28}?)は(?:そう|こう|このように)/u.exec(rest);
  if (thus?.[1]) return found(behind.start + thus[0].indexOf(thus[1]), thus[1]);
  if (!JAPANESE_VERB.test(rest)) return source?.[1] ? found(from + source.index, source[1]) : null;
  const topic =
    /([^、。「」\s]{2,40}?)は/u.exec(clause) ??
    /([^、。「」\s]{2,40}?)(?:が|も)(?=[、，]|[^、。]*$)/u.exec(clause);
  if (topic?.[1]) return found(from + topic.index, topic[1]);
  if (source?.[1]) return found(from + source.index, source[1]);
  const later = /^(?:と|などと)、?([^、。「」\s]{2,24}?)(?:は|が)/u.exec(rest);
  return later?.[1] ? found(behind.start + later[0].indexOf(later[1]), later[1]) : null;

  function found(start: number, name: string): Raw {
    const of = name.lastIndexOf('の');
    const own = of >= 0 && name.length - of > 2 ? name.slice(of + 1) : name;
    return {
      start: start + name.length - own.length,
      end: start + name.length,
      isFirm: !/[と・]/u.test(own),
    };
  }
}
