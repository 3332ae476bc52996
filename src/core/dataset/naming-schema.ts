/** The part of the schema that says how texts name things. */
import * as v from 'valibot';
import { Language, Text } from './schema-parts.ts';

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
