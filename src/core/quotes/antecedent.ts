/** Whom "he", "it", "the company", "the statement" stand for: whoever the text named or quoted before, nearest first. */
import { foldText } from '../text/fold.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Mention } from './cast.ts';
import { spanOf } from './choose-name.ts';
import type { ReadWords } from './read-words.ts';
import type { Resolved, SpeakerContext } from './resolve-speaker.ts';

export const toResolved = ({ start, end, name, id, kind }: Mention): Resolved => ({
  speaker: { start, end, name, id, isCertain: false },
  kind,
});

export const uncertain = ({ speaker, kind }: Resolved): Resolved => ({
  speaker: { ...speaker, isCertain: false },
  kind,
});

/** Sentences back in which a pronoun's person is looked for. */
const PERSON_REACH = 6;

export function findPerson(at: TextSpan, context: SpeakerContext): Resolved | null {
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

const findReporter = (before: readonly Mention[], { reporter }: SpeakerContext): Mention | null => {
  const phrase = reporter();
  if (!phrase) return null;
  const { start, end } = spanOf(phrase);
  return before.find((one) => one.start >= start && one.end <= end) ?? null;
};

/** "It", "they", "the statement": the body, the people or whoever the text was just about. */
export function findBody(at: TextSpan, context: SpeakerContext, isPlain = false): Resolved | null {
  const { cast, said, sentence, head } = context;
  const before = cast.before(at.start);
  for (let s = sentence; s > sentence - 3; s--) {
    const reporter = s === sentence - 1 ? findReporter(before, context) : null;
    if (reporter && reporter.kind !== 'person') return toResolved(reporter);
    const speaker = said.find((one) => one.sentence === s);
    if (speaker && speaker.kind !== 'person') return uncertain(speaker);
    const subject = before.find((one) => one.sentence === s && one.isSubject && one.kind !== 'person');
    if (subject) return toResolved(subject);
    if (s === sentence - 1 && isPlain) {
      const people = head();
      if (people) return people;
    }
    const any = before.find((one) => one.sentence === s && (one.kind === 'body' || one.kind === 'company'));
    if (any) return toResolved(any);
  }
  const last = said[0];
  return last ? uncertain(last) : null;
}

/** "A statement": of whoever it was just about, a person too. */
export function findAuthor(at: TextSpan, context: SpeakerContext): Resolved | null {
  const { cast, said, sentence, head } = context;
  const before = cast.before(at.start);
  for (let s = sentence; s > sentence - 3; s--) {
    const speaker = said.find((one) => one.sentence === s);
    if (speaker) return uncertain(speaker);
    const people = s === sentence - 1 ? head() : null;
    const subject = before.find((one) => one.sentence === s && one.isSubject);
    if (subject) return toResolved(subject);
    if (s === sentence - 1) {
      if (people) return people;
    }
    const any = before.filter((one) => one.sentence === s).at(-1);
    if (any && s < sentence) return toResolved(any);
  }
  return said[0] ? uncertain(said[0]) : null;
}

/** Sentences back in which "the company" is looked for. */
const COMPANY_REACH = 8;

export function findCompany(at: TextSpan, { cast, said, sentence }: SpeakerContext): Resolved | null {
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
    if (any && s >= sentence - 1 && s < sentence) return { ...toResolved(any), kind: 'company' };
  }
  const any =
    before.find(({ kind }) => kind === 'company') ??
    before.find(({ kind, isSubject }) => isSubject && kind === 'unknown') ??
    before.find(({ kind }) => kind === 'unknown');
  if (any) return toResolved(any);
  const spoke = said.find(({ kind }) => kind !== 'person');
  return spoke ? uncertain(spoke) : null;
}

/** The body that the sentence before is about. */
export function nearBody(at: TextSpan, { cast, sentence }: SpeakerContext): Resolved | null {
  const near = cast
    .before(at.start)
    .find(
      (one) =>
        one.sentence === sentence - 1 && one.isSubject && (one.kind === 'body' || one.kind === 'company'),
    );
  return near ? toResolved(near) : null;
}

/** Sentences back in which "the bank" is looked for. */
const BODY_REACH = 10;

/** "The bank", „die Behörde“: a body with a name, the nearest that a sentence was about, else that was named twice. */
export function findNamedBody(at: TextSpan, { cast, sentence }: SpeakerContext): Resolved | null {
  const before = cast
    .before(at.start)
    .filter((one) => one.sentence >= sentence - BODY_REACH && one.kind !== 'person');
  const bare = before.find(
    ({ sentence: s, kind, isSubject }) => s >= sentence - 2 && isSubject && kind === 'body',
  );
  const subject = bare ?? before.find(({ isSubject, kind }) => isSubject && kind !== 'company');
  const twice = before.find((one, i) => before.findIndex(({ name }) => name === one.name) !== i);
  const one = subject ?? twice;
  return one ? { ...toResolved(one), kind: one.kind === 'unknown' ? 'body' : one.kind } : null;
}

/** The person whom this sentence or the one before is about. */
export function nearPerson(
  at: TextSpan,
  { cast, sentence, said }: SpeakerContext,
  isOther: (word: string) => boolean = () => false,
): Resolved | null {
  const near = cast
    .before(at.start)
    .filter(
      (one) =>
        one.sentence >= sentence - 2 && one.kind === 'person' && !one.words.some((word) => isOther(word)),
    );
  const subject = near.find(({ isSubject }) => isSubject) ?? near[0];
  if (subject) return toResolved(subject);
  const spoke = said.find(({ kind }) => kind === 'person');
  return spoke &&
    !near.length &&
    !cast.before(at.start).some((one) => one.sentence >= sentence - 2 && one.kind === 'person')
    ? uncertain(spoke)
    : null;
}

export function hasNoun({ words: own }: Mention, noun: string, words: ReadWords): boolean {
  const folded = foldText(noun);
  if (folded.length < 3) return false;
  return own.some((word) => {
    if (word === folded || `${word}s` === folded || `${folded}s` === word) return true;
    if (words.isDeclining) return isSameStem(word, folded);
    return words.hasCapitalNouns && folded.length > 5 && (word.endsWith(folded) || isSameStem(word, folded));
  });
}

export const isSameStem = (a: string, b: string): boolean => {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return (
    shared >= Math.max(3, Math.min(a.length, b.length) - 2) && Math.max(a.length, b.length) - shared <= 3
  );
};
