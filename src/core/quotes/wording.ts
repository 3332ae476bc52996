/** `official`: in the language it was said or written in; `translation`: the record's own; `rendering`: as others printed it. */
export const WORDING_KINDS = ['official', 'translation', 'rendering'] as const;

export type WordingKind = (typeof WORDING_KINDS)[number];
