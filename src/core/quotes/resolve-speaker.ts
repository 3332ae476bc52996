/** What the words of an attribution stand for: a name, or whom the text named before. */
import { foldText } from '../text/fold.ts';
import { contains, hasOverlap, type TextSpan } from '../text/text-span.ts';
import {
  findAuthor,
  findBody,
  findCompany,
  findNamedBody,
  findPerson,
  hasNoun,
  isSameStem,
  nearBody,
  nearPerson,
  toResolved,
} from './antecedent.ts';
import { isGenericBody, isPressOffice, isSpokesman } from './body-nouns.ts';
import type { Cast, Kind, Mention } from './cast.ts';
import { isCertainSpeaker } from './certain-speaker.ts';
import { chooseName, isPersonRun, named, spanOf } from './choose-name.ts';
import type { QuotationSpeaker } from './find-speaker.ts';
import type { Token } from './narration.ts';
import { isCapital, isJoinedPronoun, isPronounToken, type Phrase } from './phrase.ts';
import { type Attribution, HIS } from './read-attribution.ts';
import type { ReadWords } from './read-words.ts';
import type { NamedSpeaker } from './speaker-names.ts';
import { readOwnerOfWords } from './speech-nouns.ts';
import { isTitle } from './title-words.ts';

export type Resolved = {
  readonly speaker: QuotationSpeaker;
  readonly kind: Kind;
  /** Words that name nobody and could be matched with nobody: whom the paragraph is about may be meant. */
  readonly isWeak?: boolean;
};

export type SpeakerContext = {
  readonly words: ReadWords;
  readonly cast: Cast;
  /** Of the phrase, in the narration. */
  readonly sentence: number;
  /** Who was quoted before, nearest first, with the sentence of the quotation. */
  readonly said: readonly (Resolved & { readonly sentence: number })[];
  /** The dataset's speakers near the phrase. */
  readonly named: readonly NamedSpeaker[];
  /** Who reports what the sentence before says: "…, the trust announced." */
  readonly reporter: () => Phrase | null;
  /** Whom the sentence before begins with: "the residents", "the firm". */
  readonly head: () => Resolved | null;
  /** Whether it is asked for the head of a sentence: "the mayor" there is the mayor. */
  readonly isHead: boolean;
};

export function resolveSpeaker(
  text: string,
  attribution: Attribution,
  context: SpeakerContext,
): Resolved | null {
  const { phrase, isReading } = attribution;
  const { words } = context;
  const [first] = phrase;
  if (
    first.word === HIS ||
    isJoinedPronoun(first) ||
    (phrase.length === 1 && isPronounToken(first, words) && words.pronouns(first.word))
  ) {
    const isSeveral = /-(?:ils|elles)$/i.test(first.word);
    return isSeveral ? findBody(first, context) : (findPerson(first, context) ?? findBody(first, context));
  }
  if (phrase.length === 1 && words.bodyPronouns(first.word)) return findBody(first, context, true);
  const span = spanOf(phrase);
  // "she has long argued": what goes on behind a pronoun is none of it.
  const pronoun = phrase.find((token) => isPronounToken(token, words) && words.pronouns(token.word));
  if (pronoun && !phrase.some((token) => isCapital(token) && !isPronounToken(token, words)))
    return findPerson(pronoun, context) ?? findBody(pronoun, context);
  const owner = readOwnerOfWords(phrase, words.isDeclining);
  if (owner?.kind === 'named')
    return resolveSpeaker(text, { phrase: owner.phrase, isFirm: false, isReading: false }, context);
  if (owner) return findAuthor(span, context) ?? findPerson(span, context);
  const known = findKnown(text, phrase, context);
  if (known) return known(attribution.isFirm);
  const run = chooseName(phrase, words);
  if (run) {
    const fuller = findFuller(run, context);
    if (fuller) return toResolved(fuller);
    const own = spanOf(run);
    // A lone word with a capital that nothing tells to be a name: the sentence began with it.
    const isWeak =
      run.length === 1 &&
      (own.end - own.start < 3 ||
        (!attribution.isFirm && !context.cast.before(own.end).some(({ start }) => start === own.start)));
    return {
      speaker: named(text, own),
      kind: isPersonRun(run, phrase, words) ? 'person' : 'unknown',
      isWeak,
    };
  }
  return findByNoun(text, phrase, span, isReading, context);
}

const RANK = { person: 0, body: 1, side: 2 } as const;

/** The dataset's speaker in the phrase, a person before their body, a body before its side. */
function findKnown(
  text: string,
  phrase: Phrase,
  { named: all, words }: SpeakerContext,
): ((isFirm: boolean) => Resolved) | null {
  const span = spanOf(phrase);
  const within = all.filter((one) => contains(span, one) && !/^[-‐‑]/.test(text.slice(one.end, one.end + 1)));
  const isFirmNamed = phrase.some(({ word }) => words.companies(word));
  const [own] = within
    .filter(
      ({ speaker }) =>
        !isFirmNamed ||
        speaker.party === 'company' ||
        speaker.party === 'industry' ||
        speaker.kind === 'person',
    )
    .sort((a, b) => RANK[a.speaker.kind] - RANK[b.speaker.kind]);
  if (!own) return null;
  // "Kremlin spokesman Dmitry Peskov" names him twice.
  const same = within.filter(({ speaker }) => speaker.id === own.speaker.id);
  const whole = {
    ...own,
    start: Math.min(...same.map(({ start }) => start)),
    end: Math.max(...same.map(({ end }) => end)),
  };
  const rest = phrase.filter((token) =>
    same.every((one) => token.end <= one.start || token.start >= one.end),
  );
  // "FBI director James Comey" is not the FBI.
  if (own.speaker.kind !== 'person' && hasOtherPerson(phrase, own, words)) return null;
  const kind: Kind =
    own.speaker.kind === 'person' ? 'person' : own.speaker.party === 'company' ? 'company' : 'body';
  const isOwn = isCertainSpeaker(text, phrase, whole, within, rest, words);
  return (isFirm) => ({
    speaker: { ...named(text, nameOf(phrase, whole, words), own.speaker.id), isCertain: isFirm && isOwn },
    kind,
  });
}

/** The name as printed in full, without the office before it. */
function nameOf(phrase: Phrase, own: TextSpan, words: ReadWords): TextSpan {
  const run = chooseName(phrase, words);
  const span = run && spanOf(run);
  return span && hasOverlap(span, own) ? span : own;
}

function hasOtherPerson(phrase: Phrase, own: NamedSpeaker, words: ReadWords): boolean {
  const run = chooseName(phrase, words);
  return (
    run !== null &&
    isPersonRun(run, phrase, words) &&
    !run.some((token) => token.start >= own.start && token.start < own.end) &&
    run.length > 1
  );
}

/** "Mr Vaughn" behind "Idris Vaughn": as fully as the text named them. */
function findFuller(run: readonly Token[], { cast, words }: SpeakerContext): Mention | null {
  const last = foldText((run.at(-1)?.word ?? '').replace(/['’]s?$/u, ''));
  const isShort = run.filter(({ word }) => !isTitle(word)).length === 1;
  if (!isShort || last.length < 3) return null;
  return (
    cast.before(run[0]?.start ?? 0).find(({ name, kind, id }) => {
      const parts = name.split(/\s+/);
      if (parts.length < 2 || (kind !== 'person' && id === null)) return false;
      const own = foldText(parts.at(-1) ?? '');
      return own === last || (words.isDeclining && isSameStem(own, last));
    }) ?? null
  );
}

function findByNoun(
  text: string,
  phrase: Phrase,
  span: TextSpan,
  isReading: boolean,
  context: SpeakerContext,
): Resolved | null {
  const { words, cast } = context;
  const itself: Resolved = { speaker: named(text, span), kind: 'unknown', isWeak: isVague(phrase, words) };
  const has = (test: (word: string) => boolean): Token | undefined =>
    phrase.find(({ word }) => test(word.replace(/['’]s?$/u, '')));
  const body = has((word) => words.bodies(word) && !isPressOffice(word));
  const company = has(words.companies);
  const office = has((word) => words.offices(word) || isPressOffice(word));
  const before = cast.before(span.start);
  const isIndefinite = /^(?:an?|one|another|ein|eine|einer|une?|uno|una|um|uma|een|en|ett)$/i.test(
    phrase[0].word,
  );
  if (office && !isIndefinite) {
    const holder = before.find((one) => one.kind === 'person' && hasNoun(one, office.word, words));
    if (holder) return toResolved(holder);
  }
  if (company) return findCompany(span, context) ?? itself;
  if (body) {
    const match = before.find(
      (one) =>
        one.kind !== 'person' &&
        hasNoun(one, body.word.replace(/['’]s?$/u, ''), words) &&
        /\p{Lu}|\p{Lo}/u.test(one.name.replace(/^(?:The|La|Le|El|Il|Die|Der|Das|De|Het|O|A|L['’])\s?/u, '')),
    );
    if (match) return toResolved(match);
    const meant = !office && !isIndefinite && isGenericBody(body.word) ? findNamedBody(span, context) : null;
    if (meant) return meant;
    // "a spokesman for her department" speaks for the department.
    const lead = phrase[phrase.indexOf(body) - 1];
    const own =
      office && lead && !isPressOffice(lead.word)
        ? spanOf([words.articles(lead.word) ? lead : body, body])
        : span;
    return { speaker: named(text, own), kind: 'body' };
  }
  if (isReading || has(words.documents)) return findAuthor(span, context) ?? itself;
  if (office) {
    if (!isIndefinite && !context.isHead) {
      const person = nearPerson(span, context, (word) => words.offices(word));
      if (person) return person;
    }
    // "A judge" is nobody's mouth, "a spokesman" is.
    if (isIndefinite && !isSpokesman(office.word)) return itself;
    return nearBody(span, context) ?? findCompany(span, context) ?? itself;
  }
  const noun = phrase.at(-1)?.word ?? '';
  const match = noun.length >= 4 ? before.find((one) => hasNoun(one, noun, words)) : undefined;
  if (match) return toResolved(match);
  const isDefinite =
    phrase.length <= 3 &&
    (words.articles(phrase[0].word) || phrase.length === 1) &&
    !isIndefinite &&
    !(words.isDeclining ? /[ыи]$/u : /[^s]s$/).test(noun);
  return (
    (isDefinite ? nearPerson(span, context) : null) ??
    (phrase.every(({ word }) => words.articles(word)) ? null : itself)
  );
}

const INDEFINITE =
  /^(?:an?|one|another|some|many|several|most|two|three|ein|eine|einer|viele|mehrere|zwei|drei|une?|plusieurs|uno|una|unos|unas|varios|um|uma|een|en|ett|один|одна|некий|некая|многие|pewien|pewna|his|her|its|their|my|our|sein|seine|ihr|ihre|son|sa|ses|su|sus|suo|sua|mein|meine|mon|ma|mi)$/iu;

/** "The man", „der Pädagoge“, «женщина»: one whom the text has named. Not "a man", "residents", "her neighbour". */
function isVague(phrase: Phrase, words: ReadWords): boolean {
  const [first] = phrase;
  const noun = phrase.at(-1)?.word ?? '';
  if (phrase.length === 1 && first.word.replace(/['’]/u, '').length < 3) return true;
  if (INDEFINITE.test(first.word)) return false;
  if (words.articles(first.word)) return phrase.length <= 4 && !/[^s]s$/.test(noun);
  if (words.isDeclining) return phrase.length === 1 && !/[ыи]$/u.test(noun);
  return !phrase.some((token) => isCapital(token)) || phrase.length === 1;
}
