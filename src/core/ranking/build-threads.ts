/** Official positions with what the other side said: no side's words stand alone where the dataset holds an answer. */
import type { DatasetIndex } from '../dataset/dataset-index.ts';
import type { Position } from '../dataset/types.ts';

/** What was said, and what was said in answer to it. Ids. */
export type Thread = {
  readonly position: string;
  /**
   * All that are wanted, best first, each followed by what answers it in turn; where none is, the one that answers best.
   * Empty where the dataset has no answer, or where another thread shows it.
   */
  readonly replies: readonly string[];
  /** Further answers to it, oldest first. */
  readonly others: readonly string[];
};

/** How well a position serves as the other side's word where several would do. */
export type Fitness = {
  /** Of a position, by its id: the higher, the better. */
  readonly score: (id: string) => number;
  /** Whether it is from a time after the page: such a one only where there is no other. */
  readonly isLater: (position: Position) => boolean;
};

/**
 * Each wanted position comes once, in the thread of what it answers or of those who answer it; where several answer the
 * same words, they share a thread, and so does what answers an answer. What is not wanted comes only as the other side of what is.
 *
 * @param wanted - Ids, best first.
 * @returns In the order of `wanted`. Never throws for ids of the dataset.
 */
export function buildThreads(wanted: readonly string[], index: DatasetIndex, fitness: Fitness): Thread[] {
  const shown = new Set<string>();
  const known = new Map<string, Links>();
  const threads = new Map<string, string[]>();
  for (const id of wanted) {
    if (shown.has(id)) continue;
    const position = index.position(id);
    const root = findRoot(position);
    if (root === null) {
      join(position);
      shown.add(id);
      continue;
    }
    const replies = threads.get(root.id) ?? [];
    threads.set(root.id, replies);
    const { answers } = linksOf(root);
    const fresh = [...new Set(wanted)].filter(
      (other) => other !== root.id && isFree(other) && isAnswer(other, root),
    );
    replies.push(...fresh);
    const [best] = replies.length === 0 ? sortByFit(answers.filter(isUntold), root) : [];
    if (best) replies.push(best.id);
    for (const one of [root.id, ...fresh]) shown.add(one);
  }
  return [...threads].map(([position, replies]) => ({
    position,
    replies,
    others: linksOf(index.position(position))
      .answers.map(({ id }) => id)
      .filter((id) => !replies.includes(id)),
  }));

  function linksOf(position: Position): Links {
    const links = known.get(position.id) ?? findLinks(position, index);
    known.set(position.id, links);
    return links;
  }

  function isFree(id: string): boolean {
    return !shown.has(id);
  }

  /** Free, or not wanted and in no thread yet. */
  function isUntold({ id }: Position): boolean {
    return isFree(id) && !threads.has(id) && !findReplies(id);
  }

  /** The answers among which a position is told. */
  function findReplies(id: string): string[] | undefined {
    return [...threads.values()].find((replies) => replies.includes(id));
  }

  /** Puts a position after the answer that it answers. */
  function join(position: Position): void {
    for (const { id } of sortByFit(linksOf(position).answered, position)) {
      const replies = findReplies(id);
      if (!replies) continue;
      replies.splice(replies.indexOf(id) + 1, 0, position.id);
      return;
    }
  }

  function isAnswer(id: string, to: Position): boolean {
    return (
      linksOf(index.position(id)).answered.some((one) => one.id === to.id) ||
      linksOf(to).answers.some((one) => one.id === id)
    );
  }

  /**
   * What stands at the head of a position's thread: what it answers, if the page speaks of that or of no answer to it.
   * `null` where that is told as an answer itself.
   */
  function findRoot(position: Position): Position | null {
    const answered = sortByFit(linksOf(position).answered, position);
    const isAnswered = wanted.some((id) => isFree(id) && isAnswer(id, position));
    const open =
      answered.find(({ id }) => threads.has(id)) ??
      answered.find(({ id }) => id !== position.id && wanted.includes(id) && isFree(id)) ??
      (isAnswered ? position : undefined);
    if (open) return open;
    return answered.some(({ id }) => findReplies(id)) ? null : (answered[0] ?? position);
  }

  /** Of equals, first the side that speaks for what it is about, then those who speak of the same, then the oldest. */
  function sortByFit(candidates: readonly Position[], to: Position): Position[] {
    const sides = new Set(to.entities.map((id) => index.entity(id).spokenForBy));
    const weigh = (one: Position): number[] => [
      Number(fitness.isLater(one)),
      -fitness.score(one.id),
      -Number(sides.has(one.party)),
      -one.topics.filter((topic) => to.topics.includes(topic)).length,
    ];
    return candidates
      .map((one) => ({ one, weights: weigh(one) }))
      .sort((a, b) => compare(a.weights, b.weights) || a.one.date.localeCompare(b.one.date))
      .map(({ one }) => one);
  }
}

/** What a position answers, and what answers it. */
type Links = { readonly answered: readonly Position[]; readonly answers: readonly Position[] };

/** Where the dataset has none for a passage, those of the other passages of its statement. */
function findLinks(position: Position, index: DatasetIndex): Links {
  const find = (one: Position): Links => ({
    answered: one.repliesTo.map((id) => index.position(id)),
    answers: index.repliesTo(one.id),
  });
  const own = find(position);
  if (own.answered.length + own.answers.length > 0) return own;
  const links = index.dataset.positions.filter((one) => isSameStatement(one, position)).map(find);
  return {
    answered: [...new Set(links.flatMap(({ answered }) => answered))],
    answers: [...new Set(links.flatMap(({ answers }) => answers))],
  };
}

/** Passages of one statement: same voice, same day, read in the same place. */
const isSameStatement = (a: Position, b: Position): boolean =>
  a.party === b.party &&
  a.speaker === b.speaker &&
  a.organization === b.organization &&
  a.date === b.date &&
  a.evidence.some(({ source }) => b.evidence.some((other) => other.source === source));

/** By the first number that differs. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
