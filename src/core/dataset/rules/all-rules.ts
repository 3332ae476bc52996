import { aliasesDistinct } from './aliases-distinct.ts';
import { datesReal } from './dates-real.ts';
import { differencesHaveSides } from './differences-have-sides.ts';
import { factsFollowSources } from './facts-follow-sources.ts';
import { factsHaveEvidence } from './facts-have-evidence.ts';
import { firstEvidence } from './first-evidence.ts';
import { idsUnique } from './ids-unique.ts';
import { positionsHaveQuotation } from './positions-have-quotation.ts';
import { prosePlain } from './prose-plain.ts';
import { quotationsBare } from './quotations-bare.ts';
import { quotationsShort } from './quotations-short.ts';
import { referencesExist } from './references-exist.ts';
import { renderingsDiffer } from './renderings-differ.ts';
import { repliesFollow } from './replies-follow.ts';
import { rewritesBearNothing } from './rewrites-bear-nothing.ts';
import type { Rule } from './rule.ts';
import { sourcesCited } from './sources-cited.ts';
import { speakerNamesDistinct } from './speaker-names-distinct.ts';
import { speakersAcyclic } from './speakers-acyclic.ts';
import { speakersKnown } from './speakers-known.ts';
import { textFragmentsSelect } from './text-fragments-select.ts';
import { translationsTranslate } from './translations-translate.ts';
import { urlsClean } from './urls-clean.ts';

/** Ids and references first: most other problems follow from theirs. */
export const ALL_RULES: readonly Rule[] = [
  idsUnique,
  referencesExist,
  datesReal,
  urlsClean,
  quotationsShort,
  quotationsBare,
  textFragmentsSelect,
  prosePlain,
  factsHaveEvidence,
  factsFollowSources,
  firstEvidence,
  positionsHaveQuotation,
  repliesFollow,
  renderingsDiffer,
  translationsTranslate,
  differencesHaveSides,
  sourcesCited,
  rewritesBearNothing,
  aliasesDistinct,
  speakersKnown,
  speakersAcyclic,
  speakerNamesDistinct,
];
