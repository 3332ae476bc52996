/**
 * Which act a noun means: "the directive", "the order", "the ban".
 *
 * Governments issue many, so a noun counts only where the text makes it this one. What it would mean is followed through
 * the text as a reader does: an act that was introduced is meant until another is. Four things decide, the nearest first:
 * the words beside the noun, its sentence, what the same noun meant before, and of what the text speaks as a whole.
 */
import type { ActSign, Lexicon, Match } from '../lexicon/lexicon.ts';
import { findLowerBound } from '../text/lower-bound.ts';
import type { Passages } from '../text/passages.ts';
import type { TextSpan } from '../text/text-span.ts';
import {
  type ActReading,
  blocksAround,
  findNearest,
  hasWithin,
  isNamedWithin,
  readAct,
} from './act-reading.ts';
import { findArticle, isNoun, isOtherKind } from './noun.ts';
import { hasOwnName, hasOwnNumber, holdsOtherNumber } from './own-names.ts';

/** `none`: nothing that is referred to, as in "to ban" or "any directive". */
type Referent = 'none' | 'this' | 'another';

/** What a noun meant last, and in which block of the text. */
type State = { readonly referent: Referent; readonly block: number; readonly end: number };

/** Words of other acts count from this far before a noun and behind it, UTF-16 units: "a ban on the sale of". */
const BESIDE_BEFORE = 28;
const BESIDE_AFTER = 42;
/** Behind a noun whose language sets adjectives and genitives there: "l'interdiction néerlandaise". */
const ADJECTIVE_AFTER = 20;
const ADJECTIVES_BEHIND = new Set('fr es it pt ro ar he fa id vi pl cs ru uk bg sr'.split(' '));

/** What stands behind belongs to the noun if a preposition binds it, as in "ban on the sale of". */
const COMPLEMENT =
  /^\s+(?:on|of|for|from|against|by|in|to|under|des|der|von|für|gegen|durch|auf|du|de|d[’']|sur|contre|par|del|di|da|su|contra|sobre|por|на|о|об|от|против|по|van|op|voor|tegen|na|przeciw)(?!\p{L})/iu;

/** What such a complement is if it says what an act is on. */
const SUBJECT_AFTER =
  /^\s+(?:on|about|regarding|concerning|zu|über|zum|zur|sur|sobre|su|sulla|sull[’']|о|об|про|over|om|dotycząc\p{L}+)(?!\p{L})/iu;

/** Somebody or something with a name: "on TikTok", "on laptops in cabins" is not told from "on software". */
const OBJECT_BEHIND = /^\s+(?:on|against|über|sur|sobre|su|на|о|об)\s+(?!Russ|Rusia)\p{Lu}/u;

/** Up to the last word that begins the noun's own phrase: "could still go to court over the ". */
const PHRASE_START =
  /^.*(?:[,;:.!?()«»“”"]|(?:^|[^\p{L}])(?:the|an?|of|over|to|on|by|for|and|or|that|this|its|der|die|das|den|dem|des|eine?|la|le|les|el|los|las|il|lo|du|de|del|al|y|e|o|и|о|в|на|с|по|что)(?=\s))/isu;

/** For how many blocks a noun goes on to mean what it meant, where that is another act or the text speaks of others. */
const LASTING_BLOCKS = 2;

/** Farthest that an issuer stands from its own noun, UTF-16 units: "the order by Homeland Security". */
const ISSUER_BESIDE = 24;

/** @see createActResolver */
export type ActResolver = {
  /** Told of each match that names its act outright or in context. */
  readonly note: (match: Match) => void;
  /** Whether words behind say that an act of the same issuer is on something else: "DHS ban on TikTok". */
  readonly isOnOther: (match: Match) => boolean;
  /** Whether the text has named the act of this match before. */
  readonly isKnown: (match: Match) => boolean;
  /** Asked for each noun, in the order of the text. */
  readonly isMeant: (match: Match) => boolean;
};

/**
 * @param matches - Of all entities, in the order of the text.
 * @param named - Starts of outright names by entity, in order.
 */
export function createActResolver(
  text: string,
  matches: readonly Match[],
  named: ReadonlyMap<string, readonly number[]>,
  lexicon: Lexicon,
  passages: Passages,
): ActResolver {
  const readings = new Map<string, ActReading | null>();
  const states = new Map<string, State>();
  /** The act, whatever it was called. */
  const lastMeant = new Map<string, State>();
  /** Acts that the text names by another number or name, whatever noun comes behind them. */
  const lastOther = new Map<string, State>();
  /** Outright names, to know their glosses by. */
  let lastNamed: Match | undefined;

  const readingOf = ({ entity }: Match): ActReading | null => {
    const known = readings.get(entity.id);
    if (known !== undefined) return known;
    const words = lexicon.acts.get(entity.id);
    const reading = words ? readAct(text, entity, words, matches, named, passages) : null;
    readings.set(entity.id, reading);
    return reading;
  };
  const keyOf = (match: Match): string => `${match.entity.id} ${lexicon.nounOf(match.alias)}`;
  const keep = (match: Match, referent: Referent): void => {
    const state = { referent, block: passages.blockAt(match.start), end: match.end };
    states.set(keyOf(match), state);
    if (referent === 'this') lastMeant.set(match.entity.id, state);
  };

  return {
    note: (match) => {
      lastNamed = match;
      keep(match, 'this');
    },
    isOnOther: (match) => {
      if (!lexicon.acts.has(match.entity.id)) return false;
      const { end } = passages.sentenceAround(match);
      const behind = { start: match.end, end: Math.min(end, match.end + BESIDE_AFTER) };
      const words = text.slice(behind.start, behind.end);
      if (holdsOtherNumber(words, match, lexicon)) return true;
      return OBJECT_BEHIND.test(words) && !isNamedWithin(match.entity, named, behind);
    },
    isKnown: ({ entity }) => lastMeant.has(entity.id),
    isMeant: (match) => {
      if (lastNamed?.entity === match.entity && isGloss(text, lastNamed, match)) return false;
      // "Order BOD 17-01": the noun is part of the name.
      if (/\s/.test(text.charAt(match.end)) && isNamedAt(match.end + 1, named.get(match.entity.id)))
        return false;
      const reading = readingOf(match);
      const last = lastMeant.get(match.entity.id);
      if (hasOwnNumber(text, match, lexicon) || hasOwnName(text, match, lexicon)) {
        keep(match, 'another');
        lastOther.set(match.entity.id, {
          referent: 'another',
          block: passages.blockAt(match.start),
          end: match.end,
        });
        return false;
      }
      // An act without words of its own: its nouns mean it once it was named.
      const referent = reading
        ? judgeNoun({
            text,
            match,
            reading,
            state: states.get(keyOf(match)) ?? lastOther.get(match.entity.id),
            last,
            named,
            passages,
          })
        : (last?.referent ?? 'none');
      if (referent !== 'none') keep(match, referent);
      return referent === 'this';
    },
  };
}

/** "directive 17-01 (Binding Operational Directive, BOD)", "BOD 17-01号指令": more of the same name, no further mention. */
const isGloss = (text: string, name: TextSpan, { start }: TextSpan): boolean =>
  start >= name.end &&
  start - name.end < 60 &&
  /^(?:号|號|\s?[(（](?!the\s)[^)）]*)$/.test(text.slice(name.end, start));

const isNamedAt = (offset: number, starts: readonly number[] = []): boolean =>
  starts[findLowerBound(starts.length, (i) => (starts[i] ?? 0) < offset)] === offset;

type Place = {
  readonly text: string;
  readonly match: Match;
  readonly reading: ActReading;
  /** Of this noun. */
  readonly state: State | undefined;
  /** Of the act by any noun. */
  readonly last: State | undefined;
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly passages: Passages;
};

/** By the words beside the noun and its sentence; else by what came before and what the text is about. */
function judgeNoun(place: Place): Referent {
  const { text, match, state, last, passages } = place;
  const { rule } = match.alias;
  if (isOtherKind(text, match)) return 'another';
  if (rule !== 'back-reference' && !isNoun(text, match)) return 'none';
  const sentence = passages.sentenceAround(match);
  const byWords = judgeByWords(place, sentence);
  if (byWords) return byWords;
  const block = passages.blockAt(match.start);
  const isNear = (one: State | undefined, blocks = LASTING_BLOCKS): boolean =>
    one !== undefined && block - one.block <= blocks;
  if (rule === 'vague-noun') return isNear(last, 1) ? 'this' : 'none';
  const { signs, topic, told, isRivalled } = place.reading;
  const lastTold = told[findLowerBound(told.length, (i) => (told[i]?.start ?? 0) < match.start) - 1];
  const meant = Math.max(last?.end ?? 0, lastTold?.end ?? 0);
  // "The judge issued an order": one that comes after ours is another, and what refers back means it.
  const article = findArticle(text, match);
  if (article) {
    const introduced = judgeIntroduction(place, sentence);
    const isNew = article === 'one' && rule === 'common-noun' && meant > 0;
    return introduced === 'none' && isNew ? 'another' : introduced;
  }
  if (state?.referent === 'another' && isNear(state)) return 'another';
  if (rule === 'common-noun' && isOfSentenceBefore(place, sentence)) return 'another';
  const earlier = state?.referent === 'this' || rule === 'back-reference' ? last : undefined;
  if (earlier && (!isRivalled || isNear(earlier))) return 'this';
  if (meant > 0 && block - passages.blockAt(meant - 1) <= 1 && !isCutOff(signs, meant, match)) return 'this';
  if (isRivalled || topic === 'none') return 'none';
  const isAbout = topic === 'sure' || isNamed(place, sentence) || isSaid(signs, 'setting', sentence);
  return isAbout ? 'this' : 'none';
}

/** @returns `null` where the sentence leaves it open. */
function judgeByWords(place: Place, sentence: TextSpan): Referent | null {
  const { text, match, reading, passages } = place;
  const { signs, topic } = reading;
  const isOwn = match.alias.rule === 'back-reference';
  const behind = COMPLEMENT.test(text.slice(match.end, match.end + BESIDE_AFTER))
    ? BESIDE_AFTER
    : ADJECTIVES_BEHIND.has(match.alias.language)
      ? ADJECTIVE_AFTER
      : 0;
  const from = Math.max(sentence.start, match.start - BESIDE_BEFORE);
  const ahead = text.slice(from, match.start);
  const beside = {
    start: from + (PHRASE_START.exec(ahead)?.[0].length ?? 0),
    end: Math.min(sentence.end, match.end + behind),
  };
  const nearest = (sign: ActSign, within: TextSpan): number => findNearest(signs.get(sign), match, within);
  const issuer = nearest('issuedBy', sentence);
  const date = nearest('dated', { start: from, end: Math.min(sentence.end, match.end + BESIDE_AFTER) });
  const rival = isOwn
    ? nearest('rivals', beside)
    : Math.min(nearest('rivals', sentence), nearest('rivalWords', beside));
  if (rival < FAR && rival <= Math.min(issuer, date)) return 'another';
  if (isSaid(signs, 'alike', beside)) return 'none';
  // "DHS issued a directive on cloud services": one that has a subject is about that.
  const hasSubject = SUBJECT_AFTER.test(text.slice(match.end, match.end + BESIDE_AFTER));
  if (issuer < FAR && isNamed(place, hasSubject ? sentence : blocksAround(match, passages, text)))
    return 'this';
  if (issuer <= ISSUER_BESIDE && topic === 'sure' && !hasSubject) return 'this';
  // "The 2017 order": its date is part of what it is called.
  const isDated =
    date === 0 ? isNamed(place, { start: 0, end: text.length }) : date < FAR && topic !== 'none';
  return isDated ? 'this' : null;
}

/** "Twitter banned its advertisements. The ban …": what somebody else did is told just before. */
function isOfSentenceBefore({ match, reading, passages }: Place, sentence: TextSpan): boolean {
  const { signs } = reading;
  const block = passages.blocks[passages.blockAt(match.start)];
  if (!block || sentence.start <= block.start) return false;
  const before = passages.sentenceAround({ start: sentence.start - 1, end: sentence.start });
  const isOthers = isSaid(signs, 'rivalWords', before) || isSaid(signs, 'rivals', before);
  return isOthers && isSaid(signs, 'deeds', before) && !isSaid(signs, 'issuedBy', before);
}

/** "A binding directive", where the text has not spoken of it yet. */
function judgeIntroduction({ match, reading, last, ...place }: Place, sentence: TextSpan): Referent {
  const { signs, topic, isRivalled } = reading;
  if (last || topic === 'none' || isRivalled) return 'none';
  const beside = {
    start: Math.max(sentence.start, match.start - BESIDE_BEFORE),
    end: Math.min(sentence.end, match.end + BESIDE_AFTER),
  };
  const isDated = match.alias.rule === 'back-reference' && isSaid(signs, 'dated', sentence);
  return isDated || isNamed({ ...place, match }, beside) ? 'this' : 'none';
}

const FAR = Number.POSITIVE_INFINITY;

const isSaid = (signs: ActReading['signs'], sign: ActSign, within: TextSpan): boolean =>
  hasWithin(signs.get(sign), within);

const isNamed = ({ match, named }: Pick<Place, 'match' | 'named'>, within: TextSpan): boolean =>
  isNamedWithin(match.entity, named, within);

/** Whether another act comes between what was meant last and this noun. */
const isCutOff = (signs: ActReading['signs'], start: number, { start: end }: TextSpan): boolean =>
  isSaid(signs, 'rivals', { start, end }) || isSaid(signs, 'rivalWords', { start, end });
