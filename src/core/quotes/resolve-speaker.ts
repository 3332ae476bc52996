/** What the words of a clause stand for: a name the dataset knows, another name, or whom the text named before. */
import { contains, type TextSpan } from '../text/text-span.ts';
import type { QuotationSpeaker, RawSpeaker } from './find-speaker.ts';
import type { ReadWords } from './read-clause.ts';
import type { NamedSpeaker } from './speaker-names.ts';

/** Who was quoted before, and where. */
export type Said = { readonly at: number; readonly speaker: QuotationSpeaker };

export type SpeakerContext = {
  readonly named: readonly NamedSpeaker[];
  /** In order. */
  readonly said: readonly Said[];
  /** `null` for a language whose words are not spaced. */
  readonly words: ReadWords | null;
  /** Of the quotation before. */
  readonly inherited: QuotationSpeaker | null;
};

/** How far back a text is searched for what "the embassy" stands for, UTF-16 units. */
const REACH_BACK = 4_000;
/** Letters of a noun that must agree, for its ending may be another: «посольства», «посольство». */
const STEM_LENGTH = 6;

export function resolveSpeaker(
  text: string,
  raw: RawSpeaker,
  context: SpeakerContext,
): QuotationSpeaker | null {
  const { words } = context;
  const span = { start: raw.start, end: raw.end };
  const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const known = findKnown(text, span, context);
  if (known) return { ...span, name, id: known.id, isCertain: known.isCertain && !raw.isQuoting };
  if (!words) return resolveUnspaced(text, span, name, context);
  const tokens = name.split(' ');
  if (/\p{Lu}\p{Ll}/u.test(stripFirst(name, words))) return { ...span, name, id: null, isCertain: false };
  const antecedent = findAntecedent(text, raw, tokens, context, words);
  if (antecedent) return { ...antecedent, isCertain: false };
  return tokens.every((word) => isEmptyWord(word, words))
    ? null
    : { ...span, name, id: null, isCertain: false };
}

const RANK = { person: 0, body: 1, side: 2 } as const;

/** The dataset's speaker in the words of a clause, a person before their body, a body before its side. */
function findKnown(
  text: string,
  span: TextSpan,
  { named, words }: SpeakerContext,
): { readonly id: string; readonly isCertain: boolean } | null {
  const within = named.filter(
    (one) => contains(span, one) && !/^[-‐‑]/.test(text.slice(one.end, one.end + 1)),
  );
  const isFirm = words !== null && text.slice(span.start, span.end).split(/\s+/).some(words.companies);
  const [own] = within
    .filter(({ speaker }) => !isFirm || speaker.party === 'company' || speaker.party === 'industry')
    .sort((a, b) => RANK[a.speaker.kind] - RANK[b.speaker.kind]);
  if (!own) return null;
  const rest = `${text.slice(span.start, own.start)} ${text.slice(own.end, span.end)}`;
  // "FBI director James Comey" is not the FBI.
  if (own.speaker.kind !== 'person' && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(rest)) return null;
  const persons = new Set(within.flatMap(({ speaker }) => (speaker.kind === 'person' ? [speaker.id] : [])));
  const isAlone =
    own.speaker.kind === 'person'
      ? persons.size === 1
      : (rest.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).every(
          (word) => words === null || isCommon(word, words),
        );
  return { id: own.speaker.id, isCertain: isAlone };
}

/** Beside the name of a body these words leave it the one that speaks: "a Kremlin spokesman", "the embassy's statement". */
const isCommon = (word: string, words: ReadWords): boolean =>
  word === 's' ||
  isEmptyWord(word, words) ||
  words.offices(word) ||
  words.documents(word) ||
  words.stops(word);

const CJK_PRONOUN = /^(?:她|他|其|它|该公司|公司方面|公司|声明|彼|彼女|同氏|同社)$/u;

function resolveUnspaced(
  text: string,
  span: TextSpan,
  name: string,
  { said, named, inherited }: SpeakerContext,
): QuotationSpeaker | null {
  if (!CJK_PRONOUN.test(name)) {
    // "Shlychkova 指出" behind "…副总监 Yuliya Shlychkova": the longer one that was quoted before.
    const fuller = said.findLast(({ speaker }) => speaker.name.includes(name))?.speaker;
    return { ...span, name: fuller?.name ?? name, id: fuller?.id ?? null, isCertain: false };
  }
  const spoke = inherited ?? said.findLast(({ at }) => at < span.end)?.speaker ?? null;
  if (spoke) return { ...spoke, isCertain: false };
  const isBody = /公司|社|声明|它|其/u.test(name);
  const last = named.findLast(
    ({ end, speaker }) => end <= span.start && (speaker.kind === 'person') !== isBody,
  );
  return last
    ? {
        start: last.start,
        end: last.end,
        name: text.slice(last.start, last.end),
        id: last.speaker.id,
        isCertain: false,
      }
    : null;
}

/** The capital of a sentence's first word tells nothing if that is an article. */
const stripFirst = (name: string, words: ReadWords): string => {
  const [first = '', ...rest] = name.split(' ');
  const isSmall =
    words.articles(first) ||
    words.pronouns(first) ||
    words.bodyPronouns(first) ||
    words.companies(first) ||
    words.documents(first) ||
    words.offices(first);
  return isSmall ? rest.join(' ') : name;
};

const isEmptyWord = (word: string, words: ReadWords): boolean =>
  words.articles(word) || words.pronouns(word) || words.bodyPronouns(word);

function findAntecedent(
  text: string,
  raw: RawSpeaker,
  tokens: readonly string[],
  { named, said, inherited }: SpeakerContext,
  words: ReadWords,
): QuotationSpeaker | null {
  const before = named.filter(({ end }) => end <= raw.start && raw.start - end < REACH_BACK);
  const asSpeaker = (one: NamedSpeaker | undefined): QuotationSpeaker | null =>
    one
      ? {
          start: one.start,
          end: one.end,
          name: text.slice(one.start, one.end),
          id: one.speaker.id,
          isCertain: false,
        }
      : null;
  const lastSaid = said.findLast(({ at }) => at < raw.start || at < raw.end)?.speaker ?? null;
  const isPronoun = tokens.some((word) => words.pronouns(word) || /-(?:il|elle)$/i.test(word));
  if (isPronoun) {
    const person = findLastPerson(text, raw.start, said, before);
    return person ?? inherited ?? lastSaid;
  }
  if (tokens.some((word) => words.documents(word)) || tokens.some((word) => words.bodyPronouns(word))) {
    return inherited ?? lastSaid ?? asSpeaker(before.findLast(({ speaker }) => speaker.kind !== 'person'));
  }
  if (tokens.some((word) => words.companies(word))) {
    const isBody = ({ speaker }: NamedSpeaker): boolean =>
      speaker.kind === 'body' && speaker.party === 'company';
    return asSpeaker(before.findLast(isBody)) ?? lastSaid;
  }
  const noun = tokens.filter((word) => !isEmptyWord(word, words)).at(-1) ?? '';
  const byNoun = findNamedWith(text, raw.start, noun, before);
  if (byNoun) return asSpeaker(byNoun);
  const phrase = findPhraseWith(text, raw.start, noun);
  if (phrase) return { ...phrase, name: text.slice(phrase.start, phrase.end), id: null, isCertain: false };
  if (tokens.some((word) => words.offices(word))) {
    return lastSaid ?? asSpeaker(before.findLast(({ speaker }) => speaker.kind === 'body'));
  }
  return null;
}

/** Two or more words in capitals that speak or are named, nearest before; the last speaker if that is nearer. */
function findLastPerson(
  text: string,
  at: number,
  said: readonly Said[],
  named: readonly NamedSpeaker[],
): QuotationSpeaker | null {
  const person = named.findLast(({ speaker }) => speaker.kind === 'person');
  const spoke = said.findLast(({ at: where }) => where < at)?.speaker ?? null;
  const start = Math.max(0, at - REACH_BACK / 4);
  const capitals = [
    ...text.slice(start, at).matchAll(/\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{L}*\.?)*[ -]\p{Lu}\p{Ll}{2,}/gu),
  ].at(-1);
  const stranger = capitals
    ? { start: start + capitals.index, end: start + capitals.index + capitals[0].length }
    : null;
  const candidates: QuotationSpeaker[] = [];
  if (person)
    candidates.push({
      start: person.start,
      end: person.end,
      name: text.slice(person.start, person.end),
      id: person.speaker.id,
      isCertain: false,
    });
  if (spoke) candidates.push({ ...spoke, isCertain: false });
  if (candidates.length === 0 && stranger)
    candidates.push({
      ...stranger,
      name: text.slice(stranger.start, stranger.end),
      id: null,
      isCertain: false,
    });
  return candidates.sort((a, b) => b.start - a.start)[0] ?? null;
}

/** A name that holds the noun: "Russian Embassy in the United States" for "the embassy". */
function findNamedWith(
  text: string,
  at: number,
  noun: string,
  named: readonly NamedSpeaker[],
): NamedSpeaker | undefined {
  if (noun.length < 4) return undefined;
  const stem = noun.slice(0, STEM_LENGTH).toLowerCase();
  return named.findLast(
    ({ start, end, speaker }) =>
      end <= at &&
      (text.slice(start, end).toLowerCase().includes(stem) || speaker.name.toLowerCase().includes(stem)),
  );
}

function findPhraseWith(text: string, at: number, noun: string): TextSpan | null {
  if (noun.length < 4 || !/^\p{L}+$/u.test(noun)) return null;
  const start = Math.max(0, at - REACH_BACK);
  const capital = noun.charAt(0).toUpperCase() + noun.slice(1, STEM_LENGTH).toLowerCase();
  const last = text.slice(start, at).lastIndexOf(capital);
  if (last < 0) return null;
  const from = start + last;
  const lead = /(?:\p{Lu}[\p{L}.-]*\s)*$/u.exec(text.slice(Math.max(0, from - 80), from))?.[0] ?? '';
  const tail =
    /^\p{L}*(?:\s(?:of|for|de|für|des|der|du|del|i|och|и)(?:\s(?:the|la|les))?\s\p{Lu}[\p{L}-]*|\s\p{Lu}[\p{L}-]*)*/u.exec(
      text.slice(from, from + 120),
    )?.[0] ?? '';
  return { start: from - lead.length, end: from + tail.length };
}
