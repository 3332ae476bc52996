/** What the words of an attribution stand for: a name, or whom the text named before. */
import { foldText } from '../text/fold.ts';
import { contains, hasOverlap, type TextSpan } from '../text/text-span.ts';
import { type Cast, isTitle, type Kind, type Mention } from './cast.ts';
import { isCertainSpeaker } from './certain-speaker.ts';
import type { QuotationSpeaker } from './find-speaker.ts';
import type { Token } from './narration.ts';
import { isCapital, isJoinedPronoun, isPronounToken, type Phrase } from './phrase.ts';
import { type Attribution, HIS } from './read-attribution.ts';
import type { ReadWords } from './read-words.ts';
import type { NamedSpeaker } from './speaker-names.ts';

export type Resolved = { readonly speaker: QuotationSpeaker; readonly kind: Kind };

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
  /** What the sentence before begins with, where that is no name: "the residents". */
  readonly head: () => (TextSpan & { readonly phrase: Phrase }) | null;
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
    return isSeveral ? findBody(first, context) : findPerson(first, context);
  }
  if (phrase.length === 1 && words.bodyPronouns(first.word)) return findBody(first, context, text);
  const span = spanOf(phrase);
  const known = findKnown(text, phrase, context);
  if (known) return known(attribution.isFirm);
  const run = chooseName(phrase, words);
  if (run) {
    const fuller = findFuller(run, context);
    if (fuller) return toResolved(fuller);
    const own = spanOf(run);
    return { speaker: named(text, own), kind: isPersonRun(run, phrase, words) ? 'person' : 'unknown' };
  }
  return findByNoun(text, phrase, span, isReading, context);
}

const spanOf = (tokens: readonly TextSpan[]): TextSpan => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

const named = (text: string, span: TextSpan, id: string | null = null): QuotationSpeaker => ({
  ...span,
  name: text.slice(span.start, span.end).replace(/\s+/g, ' '),
  id,
  isCertain: false,
});

const toResolved = ({ start, end, name, id, kind }: Mention): Resolved => ({
  speaker: { start, end, name, id, isCertain: false },
  kind,
});

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

/** The name in a phrase: the last that may be a person's, else the first. */
function chooseName(phrase: Phrase, words: ReadWords): readonly Token[] | null {
  const runs: Token[][] = [];
  let isOpen = false;
  for (const [i, token] of phrase.entries()) {
    const next = phrase[i + 1];
    const isName =
      (isCapital(token) || /^\p{Lo}/u.test(token.word)) &&
      !words.articles(token.word) &&
      !words.documents(token.word) &&
      !words.offices(token.word) &&
      !(i === 0 && (words.stops(token.word) || words.pronouns(token.word)));
    if (isName) {
      if (isOpen) runs.at(-1)?.push(token);
      else runs.push([token]);
      isOpen = !/['’]s?$/u.test(token.word) || !next;
    } else if (
      isOpen &&
      next &&
      isCapital(next) &&
      (token.word === '&' ||
        /^(?:of|de|del|della|du|des|da|do|dos|von|van|di|d['’]|and|und|y|et|e|и|bin|al)$/.test(token.word))
    ) {
      runs.at(-1)?.push(token);
    } else isOpen = false;
  }
  const usable = runs
    .map((run) => run.slice(run.findIndex(({ word }, i) => !isLeading(word, words, run.length - i))))
    .filter((run) => run.length > 0 && !run.every(({ word }) => words.bodies(word) || words.companies(word)));
  // German prints any noun with a capital: a lone one behind an article is no name.
  const [article] = phrase;
  const isNoun = words.hasCapitalNouns && phrase.length === 2 && words.articles(article.word);
  if (isNoun || usable.length === 0) return null;
  return usable.findLast((run) => isPersonRun(run, phrase, words)) ?? usable[0] ?? null;
}

const isLeading = (word: string, words: ReadWords, left: number): boolean =>
  left > 1 && (words.offices(word) || words.companies(word) || (isTitle(word) && !/^don$/i.test(word)));

const isPersonRun = (run: readonly Token[], phrase: Phrase, words: ReadWords): boolean => {
  const at = phrase.findIndex(({ start }) => start === run[0]?.start);
  if (isTitle(phrase[at - 1]?.word ?? '')) return true;
  if (run.some(({ word }) => words.bodies(word) || words.companies(word) || word === '&')) return false;
  return (
    run.length >= 2 &&
    run.length <= 5 &&
    !run.some(({ word }) => / |^\p{Lu}{3,}$|^(?:of|and|Inc|Ltd|GmbH|AG|Labs?|Group|Holdings)$/u.test(word))
  );
};

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

const isSameStem = (a: string, b: string): boolean => {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return (
    shared >= Math.max(3, Math.min(a.length, b.length) - 2) && Math.max(a.length, b.length) - shared <= 3
  );
};

/** Sentences back in which a pronoun's person is looked for. */
const PERSON_REACH = 6;

function findPerson(at: TextSpan, context: SpeakerContext): Resolved | null {
  const { cast, said, sentence } = context;
  const before = cast.before(at.start);
  for (let s = sentence; s > sentence - PERSON_REACH; s--) {
    const reporter = s === sentence - 1 ? findReporter(before, context) : null;
    if (reporter?.kind === 'person') return toResolved(reporter);
    const speaker = said.find((one) => one.sentence === s && one.kind === 'person');
    const persons = before.filter((one) => one.sentence === s && one.kind === 'person').reverse();
    const best = persons.find(({ isSubject }) => isSubject) ?? null;
    if (s === sentence && persons[0]) return toResolved(best ?? persons[0]);
    if (speaker) return uncertain(speaker);
    const first = best ?? persons[0];
    if (first) return toResolved(first);
    const alone = before.find(
      (one) => one.sentence === s && one.kind === 'unknown' && one.isSubject && s >= sentence - 1,
    );
    if (alone) return toResolved(alone);
  }
  const last = said.find(({ kind }) => kind === 'person') ?? said[0];
  return last ? uncertain(last) : null;
}

const uncertain = ({ speaker, kind }: Resolved): Resolved => ({
  speaker: { ...speaker, isCertain: false },
  kind,
});

const findReporter = (before: readonly Mention[], { reporter }: SpeakerContext): Mention | null => {
  const phrase = reporter();
  if (!phrase) return null;
  const { start, end } = spanOf(phrase);
  return before.find((one) => one.start >= start && one.end <= end) ?? null;
};

/** "It", "they", "the statement": the body, the people or whoever the text was just about. */
function findBody(at: TextSpan, context: SpeakerContext, text = ''): Resolved | null {
  const { cast, said, sentence, head } = context;
  const before = cast.before(at.start);
  for (let s = sentence; s > sentence - 3; s--) {
    const reporter = s === sentence - 1 ? findReporter(before, context) : null;
    if (reporter && reporter.kind !== 'person') return toResolved(reporter);
    const speaker = said.find((one) => one.sentence === s);
    if (speaker && speaker.kind !== 'person') return uncertain(speaker);
    const subject = before.find((one) => one.sentence === s && one.isSubject && one.kind !== 'person');
    if (subject) return toResolved(subject);
    if (s === sentence - 1 && text) {
      const people = head();
      if (people) return { speaker: named(text, people), kind: 'body' };
    }
    const any = before.find((one) => one.sentence === s && (one.kind === 'body' || one.kind === 'company'));
    if (any) return toResolved(any);
  }
  const last = said[0];
  return last ? uncertain(last) : null;
}

/** "A statement": of whoever it was just about, a person too. */
function findAuthor(text: string, at: TextSpan, context: SpeakerContext): Resolved | null {
  const { cast, said, sentence, head, words } = context;
  const before = cast.before(at.start);
  for (let s = sentence; s > sentence - 3; s--) {
    const speaker = said.find((one) => one.sentence === s);
    if (speaker) return uncertain(speaker);
    const people = s === sentence - 1 ? head() : null;
    if (people?.phrase.some(({ word }) => words.companies(word))) return findCompany(people, context);
    const subject = before.find((one) => one.sentence === s && one.isSubject);
    if (subject) return toResolved(subject);
    if (s === sentence - 1) {
      if (people) return { speaker: named(text, people), kind: 'body' };
    }
    const any = before.filter((one) => one.sentence === s).at(-1);
    if (any && s < sentence) return toResolved(any);
  }
  return said[0] ? uncertain(said[0]) : null;
}

/** Sentences back in which "the company" is looked for. */
const COMPANY_REACH = 8;

function findCompany(at: TextSpan, { cast, said, sentence }: SpeakerContext): Resolved | null {
  const before = cast.before(at.start);
  for (let s = sentence; s > sentence - COMPANY_REACH; s--) {
    const spoke = said.find((one) => one.sentence === s && one.kind === 'company');
    if (spoke) return uncertain(spoke);
    const own = before.filter((one) => one.sentence === s).reverse();
    const company = own.find(({ kind }) => kind === 'company');
    if (company) return toResolved(company);
    const subject = own.find(({ kind, isSubject }) => isSubject && kind === 'unknown');
    if (subject && s >= sentence - 1) return toResolved(subject);
    // "Marlow Inns" may be anybody's name, but for "the company" behind it.
    const any = own.find(({ kind, isSubject, id }) => isSubject && kind === 'person' && id === null);
    if (any && s >= sentence - 1 && s < sentence) return toResolved(any);
  }
  const any =
    before.find(({ kind }) => kind === 'company') ??
    before.find(({ kind, isSubject }) => isSubject && kind === 'unknown') ??
    before.find(({ kind }) => kind === 'unknown');
  if (any) return toResolved(any);
  const spoke = said.find(({ kind }) => kind !== 'person');
  return spoke ? uncertain(spoke) : null;
}

function findByNoun(
  text: string,
  phrase: Phrase,
  span: TextSpan,
  isReading: boolean,
  context: SpeakerContext,
): Resolved | null {
  const { words, cast } = context;
  const itself: Resolved = { speaker: named(text, span), kind: 'unknown' };
  const has = (test: (word: string) => boolean): Token | undefined =>
    phrase.find(({ word }) => test(word.replace(/['’]s?$/u, '')));
  const body = has(words.bodies);
  const company = has(words.companies);
  const office = has(words.offices);
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
    // "a spokesman for her department" speaks for the department.
    const lead = phrase[phrase.indexOf(body) - 1];
    const own = office && lead ? spanOf([words.articles(lead.word) ? lead : body, body]) : span;
    return { speaker: named(text, own), kind: 'body' };
  }
  if (isReading || has(words.documents)) return findAuthor(text, span, context) ?? itself;
  if (office) {
    if (!isIndefinite) {
      const person = nearPerson(span, context);
      if (person) return person;
    }
    return nearBody(span, context) ?? findCompany(span, context) ?? itself;
  }
  const noun = phrase.at(-1)?.word ?? '';
  const match = noun.length >= 4 ? before.find((one) => hasNoun(one, noun, words)) : undefined;
  if (match) return toResolved(match);
  const isDefinite =
    phrase.length <= 3 &&
    (words.articles(phrase[0].word) || phrase.length === 1) &&
    !isIndefinite &&
    !/[^s]s$/.test(noun);
  return (
    (isDefinite ? nearPerson(span, context) : null) ??
    (phrase.every(({ word }) => words.articles(word)) ? null : itself)
  );
}

/** The body that the sentence before is about. */
function nearBody(at: TextSpan, { cast, sentence }: SpeakerContext): Resolved | null {
  const near = cast
    .before(at.start)
    .find(
      (one) =>
        one.sentence === sentence - 1 && one.isSubject && (one.kind === 'body' || one.kind === 'company'),
    );
  return near ? toResolved(near) : null;
}

/** The person whom this sentence or the one before is about. */
function nearPerson(at: TextSpan, { cast, sentence, said }: SpeakerContext): Resolved | null {
  const near = cast.before(at.start).filter((one) => one.sentence >= sentence - 2 && one.kind === 'person');
  const subject = near.find(({ isSubject }) => isSubject) ?? near[0];
  if (subject) return toResolved(subject);
  const spoke = said.find(({ kind }) => kind === 'person');
  return spoke ? uncertain(spoke) : null;
}

function hasNoun({ words: own }: Mention, noun: string, words: ReadWords): boolean {
  const folded = foldText(noun);
  if (folded.length < 3) return false;
  return own.some((word) => {
    if (word === folded || `${word}s` === folded || `${folded}s` === word) return true;
    if (words.isDeclining) return isSameStem(word, folded);
    return words.hasCapitalNouns && folded.length > 5 && (word.endsWith(folded) || isSameStem(word, folded));
  });
}
