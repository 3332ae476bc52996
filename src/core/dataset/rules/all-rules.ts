import { datesReal } from './dates-real.ts';
import { differencesHaveSides } from './differences-have-sides.ts';
import { factsHaveEvidence } from './facts-have-evidence.ts';
import { idsUnique } from './ids-unique.ts';
import { positionsHaveQuotation } from './positions-have-quotation.ts';
import { referencesExist } from './references-exist.ts';
import { renderingsDiffer } from './renderings-differ.ts';
import { repliesFollow } from './replies-follow.ts';
import type { Rule } from './rule.ts';
import { textFragmentsParse } from './text-fragments-parse.ts';
import { translationsTranslate } from './translations-translate.ts';
import { urlsClean } from './urls-clean.ts';

/** Ids and references first: most other problems follow from theirs. */
export const ALL_RULES: readonly Rule[] = [
  idsUnique,
  referencesExist,
  datesReal,
  urlsClean,
  textFragmentsParse,
  factsHaveEvidence,
  positionsHaveQuotation,
  repliesFollow,
  renderingsDiffer,
  translationsTranslate,
  differencesHaveSides,
];
