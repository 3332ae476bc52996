/**
 * Words by which a text says who speaks, language by language. A trailing `*` takes any ending, a leading one any beginning.
 *
 * Chosen by what stands beside quotations in news, so that a verb is in only if its subject is a speaker.
 */
import { AR } from './speech-words/ar.ts';
import { CS } from './speech-words/cs.ts';
import { DE } from './speech-words/de.ts';
import { EN } from './speech-words/en.ts';
import { ES } from './speech-words/es.ts';
import { FR } from './speech-words/fr.ts';
import { IT } from './speech-words/it.ts';
import { NL } from './speech-words/nl.ts';
import { PL } from './speech-words/pl.ts';
import { PT } from './speech-words/pt.ts';
import { RU } from './speech-words/ru.ts';
import { SV } from './speech-words/sv.ts';
import { UK } from './speech-words/uk.ts';

/** Words are set apart by spaces, phrases by `|`. */
export type SpeechWords = {
  /** "said", "a déclaré", «заявил». */
  readonly verbs: string;
  /** Verbs of which a document is the subject or the place: "reads", "heißt es", «говорится». */
  readonly reads: string;
  /** Phrases before the speaker: "according to". */
  readonly before: string;
  /** The same, right behind a quotation alone, for elsewhere they mean much else: „so“. */
  readonly so?: string;
  /** Behind the speaker: "zufolge". */
  readonly behind?: string;
  /** Phrases that hold both: "according to him", «по его словам». */
  readonly his: string;
  /** "he", "elle": a person named before. */
  readonly pronouns: string;
  /** "it", "they": a body, or several. */
  readonly bodyPronouns?: string;
  /** "company". */
  readonly companies: string;
  /** "ministry", "hospital": bodies that are no company, and groups of people who speak as one. */
  readonly bodies: string;
  /** "statement": whoever's it is. */
  readonly documents: string;
  /** "film", "sign": what stands in marks behind them nobody said. */
  readonly works: string;
  /** "spokesman": of the body named with it, or last. */
  readonly offices: string;
  /** "the", "a". */
  readonly articles: string;
  /** Words that end a speaker's name or description: "in", "on", "who". */
  readonly stops: string;
  /** Who is quoted at second hand: "quoting", "citing". Then it is not sure who spoke. */
  readonly quoting: string;
};

/** By primary language. Chinese and Japanese, which set no spaces, are read by find-cjk-speaker.ts. */
export const SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  en: EN,
  ru: RU,
  uk: UK,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  pt: PT,
  nl: NL,
  pl: PL,
  cs: CS,
  sv: SV,
  ar: AR,
};
