/**
 * The one schema of the dataset. Everything said about a record's shape is said here, and in naming-schema.ts of how texts
 * name things; what a shape cannot say (references, real dates) is a rule in `rules/`.
 */
import * as v from 'valibot';
import { Act, Alias, Compound } from './naming-schema.ts';
import { FullDate, Id, Ids, Language, PartialDate, Text } from './schema-parts.ts';

export * from './naming-schema.ts';

export const TOPICS = [
  'directive',
  'law',
  'court',
  'company',
  'intelligence',
  'market',
  'transparency',
  'diplomacy',
  'technology',
  'reporting',
  /** Commerce, Treasury and FCC measures after 2017. */
  'sanctions',
  /** What governments and bodies outside the United States and Russia did. */
  'other-countries',
] as const;
const Topics = v.pipe(v.array(v.picklist(TOPICS)), v.minLength(1, 'has no topic'));

/** A document one can fetch again. */
export const Source = v.strictObject({
  id: Id,
  publisher: Text,
  title: Text,
  /** The headline was not seen: the title is ours, in English, and says what the document is. */
  titleDescribes: v.optional(v.literal(true)),
  /** Empty where the document names no author. */
  authors: v.array(Text),
  /** The day the document bears; `null` where none was seen. */
  published: v.nullable(PartialDate),
  /** The day we last read it, or the copy of it that `seenAt` names. */
  retrieved: FullDate,
  /** The document's own address. Never a mirror's. */
  url: Text,
  /**
   * `primary`: the official document, or the speaker's own publication. `rewrite`: somebody else's report with other words,
   * taken apart, or through a machine; it carries renderings and accounts, and bears out nothing.
   */
  kind: v.picklist(['primary', 'reporting', 'analysis', 'rewrite']),
  language: Language,
  /** Where it was read if not at `url`: another address, or a file of the seeds. Its host is told with the evidence. */
  seenAt: v.optional(Text),
  note: v.optional(Text),
});

/** W3C TextQuoteSelector: `exact` character for character, `prefix` and `suffix` what stands around it. */
export const TextQuoteSelector = v.strictObject({
  exact: Text,
  prefix: v.optional(Text),
  suffix: v.optional(Text),
});

/** The tie from a statement of ours to a source. */
export const Evidence = v.strictObject({
  source: Id,
  quotation: v.optional(TextQuoteSelector),
  role: v.picklist(['supports', 'disputes']),
  /** Page of a PDF, from 1, as a viewer counts: no text fragment opens a PDF at a sentence. */
  page: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** `script`: compared by a program with the stored text; `second reader`: by another person; `once`: by who wrote it. */
  checked: v.picklist(['script', 'second reader', 'once']),
});
const Evidences = v.array(Evidence);

/**
 * Words by which a page shows that it talks about something: one of each group of `all`, near each other.
 *
 * `{ language: 'en', all: [['30 days', 'thirty days'], ['identify', 'review*']] }`. A trailing `*` takes any ending
 * of the word. Case, typography and spaces are folded as for mentions.
 */
export const Cue = v.strictObject({
  language: Language,
  all: v.pipe(
    v.array(v.pipe(v.array(Text), v.minLength(1, 'has an empty group'))),
    v.minLength(1, 'has no group'),
  ),
  /** Words that make the same sentence say something else: "not produced evidence" of "evidence". */
  not: v.optional(v.pipe(v.array(Text), v.minLength(1, 'is empty'))),
});
const Cues = v.array(Cue);

export const ENTITY_KINDS = ['company', 'person', 'product', 'directive'] as const;

/** A thing in the world the dataset speaks of. */
export const Entity = v.strictObject({
  id: Id,
  kind: v.picklist(ENTITY_KINDS),
  name: Text,
  /** One line, neutral, for the head of the card. */
  description: Text,
  aliases: v.pipe(v.array(Alias), v.minLength(1, 'has no alias')),
  /** Entities whose outright mention nearby makes this one's `context` aliases count. */
  contextOf: Ids,
  compounds: v.optional(v.array(Compound)),
  /** For what governments issue. */
  act: v.optional(Act),
  /** The party whose words on it are the entity's own side. */
  spokenForBy: v.optional(Id),
  evidence: Evidences,
});

/** Whose side a position speaks for. */
export const Party = v.strictObject({
  id: Id,
  name: Text,
  /** Place in lists, from 1. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** `side`: a party as a whole, or the house by which journalists name a government: "Moscow", "the Kremlin". */
export const SPEAKER_KINDS = ['person', 'body', 'side'] as const;

/** Somebody whom pages name as the speaker of words. */
export const Speaker = v.strictObject({
  id: Id,
  kind: v.picklist(SPEAKER_KINDS),
  name: Text,
  /** `null` for outlets, which print what others say. */
  party: v.nullable(Id),
  /** As positions name them in `speaker` or `organization`; empty for one who has none in the record. */
  inRecord: v.array(Text),
  /** Speakers for whom this one speaks: a person's body, the body that a body is part of, the side. */
  speaksFor: Ids,
  /** Names on pages, offices that were theirs alone among them. A trailing `*` takes any ending of the word. */
  names: v.pipe(
    v.array(v.strictObject({ language: Language, texts: v.pipe(v.array(Text), v.minLength(1, 'is empty')) })),
    v.minLength(1, 'is empty'),
  ),
});

/** How what a fact states is known. */
export const BASES = ['document', 'statement', 'reported', 'unnamed-sources'] as const;

/**
 * How sure we are that the statement holds, shown in words. `high`: a document, what an outlet or a person themselves
 * published, or sources that agree. `medium`: one account, sources that agree in part, or a date known in part. What would
 * be lower is left out.
 */
export const CONFIDENCES = ['high', 'medium'] as const;

/** A dated statement the dataset makes in its own voice. */
export const Fact = v.strictObject({
  id: Id,
  statement: Text,
  /** When it happened or held; for a span, its first day. */
  date: PartialDate,
  dateEnd: v.optional(PartialDate),
  entities: v.pipe(Ids, v.minLength(1, 'names no entity')),
  topics: Topics,
  basis: v.picklist(BASES),
  confidence: v.picklist(CONFIDENCES),
  evidence: Evidences,
  cues: Cues,
  /** What the statement does not say, or where another source differs. */
  caveat: v.optional(Text),
  /** The day the statement was last known to hold, for what may change. */
  asOf: v.optional(FullDate),
});

/** A party's official stance, carried by its own words. */
export const Position = v.strictObject({
  id: Id,
  party: Id,
  /** `null` where an institution speaks and names no one. */
  speaker: v.nullable(Text),
  role: Text,
  organization: Text,
  date: PartialDate,
  occasion: Text,
  entities: v.pipe(Ids, v.minLength(1, 'names no entity')),
  topics: Topics,
  /** The words in the language they were said or written in. */
  quotation: v.strictObject({ ...TextQuoteSelector.entries, language: Language }),
  translation: v.optional(v.strictObject({ text: Text, language: Language, by: Text })),
  evidence: Evidences,
  /** Positions this one answers. */
  repliesTo: Ids,
  cues: Cues,
  caveat: v.optional(Text),
});

/** What changed between the official words and a printing of them. */
export const CHANGES = [
  'translation',
  'cut',
  'splice',
  'ellipsis',
  'paraphrase',
  'substitution',
  'attribution',
] as const;

/** Another outlet's printing of the same words. */
export const Rendering = v.strictObject({
  id: Id,
  position: Id,
  source: Id,
  text: Text,
  language: Language,
  changes: v.pipe(v.array(v.picklist(CHANGES)), v.minLength(1, 'names no change')),
  /** What is different, in one neutral sentence. */
  note: Text,
  checked: Evidence.entries.checked,
});

/** One of several accounts of a question on which sources differ. */
export const Account = v.strictObject({
  source: Id,
  date: v.nullable(PartialDate),
  /** The account's words, character for character. */
  quotation: Text,
  /** The same in our words, short. */
  says: Text,
  checked: Evidence.entries.checked,
  /** Words by which a page takes this account. */
  cues: Cues,
});

export const Difference = v.strictObject({
  id: Id,
  question: Text,
  entities: v.pipe(Ids, v.minLength(1, 'names no entity')),
  topics: Topics,
  accounts: v.array(Account),
  /** What the primary document says; without evidence, that no document seen settles it. */
  record: v.strictObject({ says: Text, evidence: Evidences }),
});

export const Meta = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'is not a version')),
  asOf: FullDate,
  /** The inclusion rules, one sentence each, as shown to the reader. */
  rules: v.pipe(v.array(Text), v.minLength(1, 'has no rule')),
  changes: v.pipe(v.array(v.strictObject({ date: FullDate, what: Text })), v.minLength(1, 'has no entry')),
});

export const Dataset = v.strictObject({
  meta: Meta,
  parties: v.array(Party),
  entities: v.array(Entity),
  speakers: v.array(Speaker),
  sources: v.array(Source),
  facts: v.array(Fact),
  positions: v.array(Position),
  renderings: v.array(Rendering),
  differences: v.array(Difference),
});
