/**
 * A text as its narrator tells it: words and signs, with each quotation as one sign.
 *
 *     “A,” said X. “B.”   →   [A] said X .   [B]
 *
 * So a sentence goes on past the full stops within its quotations, and who speaks is looked for in the narrator's words
 * alone. Names in quotation marks («Колос») stay words.
 */
import { findIndexAt } from '../text/blocks.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Quotation } from './find-quotations.ts';

export type Token = TextSpan & {
  /** As printed, without the spaces; of a quotation nothing. */
  readonly word: string;
  /** An aside is a quotation of a few words, which belongs to the sentence around it. */
  readonly kind: 'word' | 'sign' | 'quotation' | 'aside';
  /** Which quotation; `NAME` for a name in quotation marks; -1 for other tokens. */
  readonly number: number;
};

/** A name in quotation marks: of a body, a work, a place. */
export const NAME = -2;

export type Sentence = {
  readonly tokens: readonly Token[];
  /** Counted from 0. A quotation over several blocks makes them one paragraph. */
  readonly paragraph: number;
};

export type Narration = {
  readonly sentences: readonly Sentence[];
  /** Where a quotation stands, by its number. None for one within another. */
  readonly placeOf: ReadonlyMap<number, { readonly sentence: number; readonly token: number }>;
};

/** Elided words, words, signs. No two parts of the pattern can take the same characters in two ways. */
const TOKEN =
  /(?:(?:[dlnscjmt]|qu|un|dell|nell|sull|all|dall|quell)['’](?=\p{L})|(?:[DLNSCJM]|Qu|Un|Dell|Nell|Sull|All|Dall)['’](?=\p{Ll}))|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.·-]*[\p{L}\p{N}\p{M}])?|[,،;؛:()[\]—–―|.!?؟…&]|(?<=\s)-(?=\s)/gu;

/** Quotations of fewer characters belong to the sentence, unless they are printed as somebody's words. */
const MIN_UTTERANCE = 25;
/** What stands in marks at most, if it is a name. */
const MAX_NAME = 48;
/** A sentence of more tokens is a list: a bound on the time. */
const MAX_TOKENS = 400;

/** Behind these a full stop ends no sentence. */
const ABBREVIATION =
  /^(?:\p{L}|(?:\p{L}\.){1,3}\p{L}|Mr|Mrs|Ms|Dr|Sen|Rep|Gen|St|Prof|Hr|Fr|Nr|vs|No|Lt|Col|Gov|Sra?|Dra?|Sig|Mme?|M|dhr|mgr|inż|ing|im|ул|гг|им|тыс|млн|млрд|д-р|проф)$/u;

/**
 * @param blocks - Of the text, in order.
 * @param quotations - Of the text, in order.
 * @param isOrdinal - Whether a number with a full stop is an ordinal ("15. März").
 * @param isVerb - Of speech.
 */
export function tellNarration(
  text: string,
  blocks: readonly TextSpan[],
  quotations: readonly Quotation[],
  isOrdinal: boolean,
  isVerb: (word: string) => boolean,
): Narration {
  const sentences: Sentence[] = [];
  const placeOf = new Map<number, { sentence: number; token: number }>();
  let number = 0;
  let at = 0;
  let paragraph = 0;
  for (const block of blocks) {
    if (block.end <= at) continue;
    const tokens: Token[] = [];
    at = Math.max(at, block.start);
    let end = block.end;
    for (let own = quotations[number]; own && own.outer.start < end; own = quotations[++number]) {
      if (own.outer.start < at) continue; // within another
      for (const token of readTokens(text, at, own.outer.start)) tokens.push(token);
      const kind = tell(text, own, tokens.at(-1));
      if (kind === 'name')
        tokens.push({
          start: own.start,
          end: own.end,
          word: text.slice(own.start, own.end),
          kind: 'word',
          number: NAME,
        });
      else tokens.push({ ...own.outer, word: '', kind, number });
      at = own.outer.end;
      if (at > end) end = blocks[findIndexAt(blocks, at - 1)]?.end ?? at;
    }
    for (const token of readTokens(text, at, end)) tokens.push(token);
    at = end;
    for (const sentence of cutSentences(text, tokens, quotations, isOrdinal, isVerb)) {
      for (const [token, { number: of }] of sentence.entries()) {
        if (of >= 0) placeOf.set(of, { sentence: sentences.length, token });
      }
      sentences.push({ tokens: sentence, paragraph });
    }
    paragraph++;
  }
  return { sentences, placeOf };
}

/** Without quotations. */
export function readTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(TOKEN)) {
    const kind = /^[\p{L}\p{N}]/u.test(word) ? 'word' : 'sign';
    tokens.push({ start: start + index, end: start + index + word.length, word, kind, number: -1 });
  }
  return tokens;
}

function tell(text: string, own: Quotation, before: Token | undefined): 'quotation' | 'aside' | 'name' {
  const words = text.slice(own.start, own.end);
  const next = text.slice(own.outer.end, own.outer.end + 4);
  if (words.length < MAX_NAME && /^\p{Lu}/u.test(words) && !/[,.!?…;:]/u.test(words)) {
    const isPart = before?.kind === 'word' || /^\s\p{Ll}/u.test(next);
    if (isPart && !/^,?\s*[—–-]/.test(next) && words.split(/\s+/).length < 7) return 'name';
  }
  const isSaid = /[,.!?…]$/u.test(words) || before?.word === ':' || /^,?\s*[—–]/.test(next);
  return isSaid || words.length >= MIN_UTTERANCE ? 'quotation' : 'aside';
}

function* cutSentences(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  isOrdinal: boolean,
  isVerb: (word: string) => boolean,
): Generator<Token[]> {
  let own: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const isAbbreviation =
      token.word === '.' && before?.end === token.start && ABBREVIATION.test(before.word);
    if (!isAbbreviation || next?.kind !== 'word') own.push(token);
    const isEnd =
      next === undefined ||
      own.length >= MAX_TOKENS ||
      (token.number >= 0 && token.kind === 'quotation'
        ? endsBehindQuotation(text, tokens, i, quotations[token.number], isVerb)
        : endsBehindSign(token, before, next, isOrdinal));
    if (!isEnd || own.length === 0) continue;
    yield own;
    own = [];
  }
}

function endsBehindSign(token: Token, before: Token | undefined, next: Token, isOrdinal: boolean): boolean {
  if (!/^[.!?؟…]$/u.test(token.word)) return false;
  if (/^[.!?؟…,;:)\]]$/u.test(next.word) || /^\p{Ll}/u.test(next.word)) return false;
  if (token.word !== '.' || next.kind !== 'word' || before?.end !== token.start) return true;
  if (ABBREVIATION.test(before.word)) return false;
  return !(isOrdinal && /^\d{1,2}$/.test(before.word));
}

/** Words that are looked at for "Rosa asks" behind “…?”. */
const ATTRIBUTION_REACH = 7;

function endsBehindQuotation(
  text: string,
  tokens: readonly Token[],
  i: number,
  own: Quotation | undefined,
  isVerb: (word: string) => boolean,
): boolean {
  const next = tokens[i + 1];
  if (!own || !next) return true;
  if (next.kind === 'quotation') return /[.!?…]$/u.test(text.slice(own.start, own.end));
  if (next.kind === 'sign') return false;
  const last = text.charAt(own.end - 1);
  if (!/[.!?؟…]/u.test(last) || /^\p{Ll}/u.test(next.word)) return false;
  if (/^\P{Lu}/u.test(next.word) && isVerb(next.word)) return false;
  if (last === '.') return true;
  const ahead = tokens.slice(i + 1, i + 1 + ATTRIBUTION_REACH);
  const stop = ahead.findIndex(({ word, kind }) => kind === 'quotation' || /^[.!?:]$/.test(word));
  return !(stop < 0 ? ahead : ahead.slice(0, stop)).some(({ word }) => /^\p{Ll}/u.test(word) && isVerb(word));
}
