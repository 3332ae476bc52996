/** Facts that a page asserts against those it called for. */
import type { Ranked } from '../../core/report/page-report.ts';
import { isOnTopic, type LabelledPage } from './labelled-page.ts';

/** What people see before they scroll. */
const FIRST = 5;

/** A fact of the record that the page's words called for. */
export type CalledFact = {
  readonly id: string;
  /** Place among the facts called for that have a key, from 1. */
  readonly rank: number;
  /** The words, each once. */
  readonly words: readonly string[];
};

export type FactScore = {
  /** Keys asserted and called for. */
  readonly right: readonly string[];
  /** Keys called for that the page does not assert, with the facts by which. */
  readonly wrong: readonly { readonly key: string; readonly called: readonly CalledFact[] }[];
  /** Keys asserted and not called for. */
  readonly missed: readonly string[];
  /** Facts in front, and how many of them state what the page asserts. */
  readonly first: { readonly right: number; readonly all: number };
};

/** Ids of facts, and the keys of what they state. A fact may have several, or none. */
export type KeysOfFacts = ReadonlyMap<string, readonly string[]>;

/** @param factsOfKeys - `{"hq-moscow": ["company-headquarters-moscow"]}` */
export function buildKeysOfFacts(factsOfKeys: Readonly<Record<string, readonly string[]>>): KeysOfFacts {
  const keysOf = new Map<string, string[]>();
  for (const [key, ids] of Object.entries(factsOfKeys)) {
    for (const id of ids) keysOf.set(id, [...(keysOf.get(id) ?? []), key]);
  }
  return keysOf;
}

/**
 * @param facts - As ranked. Those without a reason are background, and do not count.
 * @returns `null` for a page that is not about the matter: there nothing is said of what it asserts.
 */
export function scoreFacts(
  page: Pick<LabelledPage, 'kind' | 'facts'>,
  facts: readonly Ranked[],
  keysOf: KeysOfFacts,
): FactScore | null {
  if (!isOnTopic(page.kind)) return null;
  const asserted = new Set(page.facts);
  const called = facts
    .filter(({ id, because }) => because.length > 0 && keysOf.has(id))
    .map(({ id, because }, index): CalledFact => {
      return { id, rank: index + 1, words: [...new Set(because.map(({ text }) => text))] };
    });
  const keysOfFact = ({ id }: CalledFact): readonly string[] => keysOf.get(id) ?? [];
  const calledKeys = new Set(called.flatMap(keysOfFact));
  const first = called.slice(0, FIRST);
  return {
    right: [...asserted].filter((key) => calledKeys.has(key)),
    wrong: [...calledKeys]
      .filter((key) => !asserted.has(key))
      .map((key) => ({ key, called: called.filter((fact) => keysOfFact(fact).includes(key)) })),
    missed: [...asserted].filter((key) => !calledKeys.has(key)),
    first: {
      right: first.filter((fact) => keysOfFact(fact).some((key) => asserted.has(key))).length,
      all: first.length,
    },
  };
}

/** Facts called for that no key stands for, ids: whether they are right is not known. On pages of any kind. */
export const findUnkeyed = (facts: readonly Ranked[], keysOf: KeysOfFacts): string[] =>
  facts.filter(({ id, because }) => because.length > 0 && !keysOf.has(id)).map(({ id }) => id);
