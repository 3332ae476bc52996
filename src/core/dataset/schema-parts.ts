/** What records of every kind are made of. */
import * as v from 'valibot';

export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a lower-case-with-hyphens id'),
);
export const Text = v.pipe(v.string(), v.nonEmpty('is empty'));
export const Ids = v.array(Id);

/** `2017`, `2017-09` or `2017-09-13`: as exact as the evidence is. Calendar sense is checked by a rule. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is not YYYY, YYYY-MM or YYYY-MM-DD'),
);
/** `2026-11-21`. */
export const FullDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not YYYY-MM-DD'));
/** BCP 47, the part we use: `en`, `ru`, `zh-Hans`, `pt-BR`. */
export const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'is not a language tag'),
);
