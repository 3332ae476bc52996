/** The dataset's speakers in a text, and for whom each may speak. */
import type { Dataset, Position, Speaker } from '../dataset/types.ts';
import { contains, hasOverlap, type TextSpan } from '../text/text-span.ts';
import { buildTrie, findOccurrences, parsePattern, type Trie } from '../text/trie.ts';
import type { Fit } from './find-nearest.ts';

export type NamedSpeaker = TextSpan & { readonly speaker: Speaker };

export type SpeakerNames = {
  /** Places where a text names them, in order; of names within each other the longest. */
  readonly findIn: (text: string) => readonly NamedSpeaker[];
  /** Whether a position may be words of this speaker's. */
  readonly fitOf: (position: Position, speaker: string) => Fit;
};

/** Costly; once for a dataset. */
export function buildSpeakerNames({ speakers }: Pick<Dataset, 'speakers'>): SpeakerNames {
  const named = speakers.flatMap((speaker) =>
    speaker.names.flatMap(({ texts }) => texts.map((text) => ({ speaker, pattern: parsePattern(text) }))),
  );
  const trie = buildTrie(named.map(({ pattern }) => pattern));
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const byName = new Map(
    speakers.flatMap((speaker) => speaker.inRecord.map((name) => [name, speaker] as const)),
  );
  const circles = new Map(speakers.map((speaker) => [speaker.id, listCircle(speaker, byId)]));
  const circleOf = (id: string | undefined): ReadonlySet<string> => circles.get(id ?? '') ?? new Set();

  const fitOf = (position: Position, id: string): Fit => {
    const speaker = byId.get(id);
    const person = position.speaker === null ? undefined : byName.get(position.speaker);
    const body = byName.get(position.organization);
    // Who speaks for no side is as a rule who prints the words.
    if (!speaker?.party || (!person && !body)) return 'open';
    if (speaker.id === person?.id || speaker.id === body?.id) return 'fits';
    // Two people who are not one: whoever they both speak for.
    if (speaker.kind === 'person' && person) return 'conflicts';
    const own = new Set([...circleOf(person?.id), ...circleOf(body?.id)]);
    if (own.has(speaker.id)) return 'fits';
    if (!person && body && circleOf(speaker.id).has(body.id)) return 'fits';
    const isNear = [...circleOf(speaker.id)].some((one) => own.has(one) && byId.get(one)?.kind !== 'side');
    return isNear ? 'open' : 'conflicts';
  };

  return {
    findIn: (text) => findNames(text, trie, (pattern) => named[pattern]?.speaker),
    fitOf,
  };
}

/** A speaker and all for whom they speak, directly or through another. */
function listCircle(speaker: Speaker, byId: ReadonlyMap<string, Speaker>): ReadonlySet<string> {
  const circle = new Set([speaker.id]);
  for (const id of circle) for (const next of byId.get(id)?.speaksFor ?? []) circle.add(next);
  return circle;
}

function findNames(
  text: string,
  trie: Trie,
  speakerOf: (pattern: number) => Speaker | undefined,
): NamedSpeaker[] {
  const found = findOccurrences(text, trie)
    .filter(({ start }) => /\P{Ll}/u.test(text.charAt(start)) || /\P{Script=Latin}/u.test(text.charAt(start)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NamedSpeaker[] = [];
  for (const { start, end, pattern } of found) {
    const speaker = speakerOf(pattern);
    const last = kept.at(-1);
    if (!speaker || (last && contains(last, { start, end }))) continue;
    if (last && hasOverlap(last, { start, end }) && end - start <= last.end - last.start) continue;
    kept.push({ start, end, speaker });
  }
  return kept;
}
