/**
 * The one schema of the dataset. Everything said about a record's shape is said here;
 * what a shape cannot say (references, real dates) is a rule in `rules/`.
 */
import * as v from 'valibot';

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a lower-case-with-hyphens id'));
const Text = v.pipe(v.string(), v.nonEmpty('is empty'));
const Ids = v.array(Id);

/** `2017`, `2017-09` or `2017-09-13`: as exact as the evidence is. Calendar sense is checked by a rule. */
const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is not YYYY, YYYY-MM or YYYY-MM-DD'),
);
/** `2026-11-21`. */
const FullDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not YYYY-MM-DD'));
/** BCP 47, the part we use: `en`, `ru`, `zh-Hans`, `pt-BR`. */
const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'is not a language tag'),
);

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

export const ALIAS_RULES = [
  'always',
  'context',
  'back-reference',
  'common-noun',
  'vague-noun',
  'surname',
  'defined',
  'other',
] as const;

const Terms = v.array(Text);

export const Alias = v.strictObject({
  text: Text,
  language: Language,
  /**
   * `always`: these words alone name it. `context`: only in a text that names it, or its `contextOf`, outright.
   * `back-reference`: only after other words have named it ("the directive"), or where its sentence introduces it.
   * `common-noun`: as `back-reference`, but many acts are called so ("the ban", "the order"): only where sentence and page
   * speak of no other act. `vague-noun`: many things are called so ("the document"): only just after the act was meant.
   * `surname`: a company's name too; the sentence tells whose it is. `defined`: an abbreviation,
   * only after the text has put it in brackets behind a name. `other`: names somebody or something else ("Natalya
   * Kaspersky"), so that the shorter names in it name nothing here.
   */
  rule: v.picklist(ALIAS_RULES),
  /** The page's capitals must be the alias's own. Without it they may be others. */
  caseSensitive: v.optional(v.boolean()),
});

/**
 * Words that together with a name of one of `contextOf` are a name of this entity: "Kaspersky" + "endpoint security" +
 * "software". A trailing `*` takes any ending.
 */
export const Compound = v.strictObject({
  language: Language,
  /** Of the words: behind the name ("Kaspersky software") or before it ("logiciels Kaspersky"). */
  place: v.picklist(['after', 'before']),
  /** The words are parts of a title, and count with capitals alone and by twos: "Kaspersky Threat Portal". */
  capitals: v.optional(v.literal(true)),
  /** One at least is there, and ends what stands after the name, or begins what stands before it. */
  heads: v.pipe(Terms, v.minLength(1, 'is empty')),
  /** Any number of them between name and head. */
  modifiers: v.optional(Terms),
  /** Words behind the last head that make it somebody's trade: "Kaspersky software engineers". */
  unlessBefore: v.optional(Terms),
});

/**
 * Words by which a text shows which act its nouns ("the order", "the ban") mean. A trailing `*` takes any ending.
 */
export const Act = v.strictObject({
  /** Who issued it: "DHS". */
  issuedBy: Terms,
  /** Whom it binds, and whose government issued it: "federal agencies", "Washington". */
  setting: Terms,
  /** When it was issued, as it stands beside its noun: "2017", "September". */
  dated: Terms,
  /** What it does: "remove", "ban". */
  deeds: Terms,
  /** Issuers and names of other acts: where a text speaks of them more, its nouns mean those. "Commerce Department". */
  rivals: Terms,
  /** Words that beside a noun make it another act's: "sales ban", "congressional ban". */
  rivalWords: Terms,
  /** Words beside a noun that speak of others of its kind: "a similar ban". */
  alike: Terms,
});

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
});

export const Difference = v.strictObject({
  id: Id,
  question: Text,
  entities: v.pipe(Ids, v.minLength(1, 'names no entity')),
  topics: Topics,
  accounts: v.array(Account),
  /** What the primary document says; without evidence, that no document seen settles it. */
  record: v.strictObject({ says: Text, evidence: Evidences }),
  cues: Cues,
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
  sources: v.array(Source),
  facts: v.array(Fact),
  positions: v.array(Position),
  renderings: v.array(Rendering),
  differences: v.array(Difference),
});
