/** A page's labelled mentions against those found in it. */
import { hasOverlap, type TextSpan } from '../../core/text/text-span.ts';
import type { LabelledMention, LabelledPage } from './labelled-page.ts';
import { type Matching, matchSpans } from './match-spans.ts';

/** `kind` of the entity, as a label names it. */
export type FoundMention = TextSpan & { readonly kind: string };

/**
 * How alike a find must be: `exact` has the label's edges and entity, `overlap` shares a character and has its entity,
 * `span` shares a character.
 */
export const MODES = ['exact', 'overlap', 'span'] as const;

export type Mode = (typeof MODES)[number];

export type MentionMatching = Matching<LabelledMention, FoundMention> & {
  /** Finds without a label that touch what is neither right nor wrong to find. Not among `wrong`. */
  readonly neutral: readonly FoundMention[];
};

export type MentionScore = Readonly<Record<Mode, MentionMatching>> & {
  /** What was found on each `related` label: `company`, `company+person`; `null` for nothing. */
  readonly onRelated: readonly (string | null)[];
};

const isSameEntity = ({ entity }: LabelledMention, { kind }: FoundMention): boolean =>
  entity.split('|').includes(kind);

const FITS: Readonly<Record<Mode, (labelled: LabelledMention, found: FoundMention) => boolean>> = {
  exact: (labelled, found) =>
    labelled.start === found.start && labelled.end === found.end && isSameEntity(labelled, found),
  overlap: isSameEntity,
  span: () => true,
};

export function scoreMentions(
  { mentions, ignore }: Pick<LabelledPage, 'mentions' | 'ignore'>,
  found: readonly FoundMention[],
): MentionScore {
  const labelled = mentions.filter(({ entity }) => entity !== 'related');
  const related = mentions.filter(({ entity }) => entity === 'related');
  const neutralSpans = [...related, ...ignore];
  const isNeutral = (one: FoundMention): boolean => neutralSpans.some((span) => hasOverlap(span, one));
  const scoreMode = (mode: Mode): MentionMatching => {
    const { pairs, missed, wrong } = matchSpans(labelled, found, FITS[mode]);
    return { pairs, missed, wrong: wrong.filter((one) => !isNeutral(one)), neutral: wrong.filter(isNeutral) };
  };
  return {
    exact: scoreMode('exact'),
    overlap: scoreMode('overlap'),
    span: scoreMode('span'),
    onRelated: related.map((label) => {
      const kinds = found.filter((one) => hasOverlap(label, one)).map(({ kind }) => kind);
      return kinds.length === 0 ? null : [...new Set(kinds)].sort().join('+');
    }),
  };
}
