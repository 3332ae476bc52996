import type { Fact } from '../../core/dataset/types.ts';
import { TOPIC_MESSAGE } from '../parts/topic-message.ts';

type Topic = Fact['topics'][number];
type Topical = { readonly topics: readonly Topic[] };
export type TopicGroup<T> = { readonly topic: Topic; readonly items: readonly T[] };

/** Records under each of their topics, in the order of topics; within one in the order given. Topics without any are left out. */
export const groupByTopic = <T extends Topical>(records: readonly T[]): TopicGroup<T>[] =>
  groupBy(records, ({ topics }, topic) => topics.includes(topic));

/** The same, each record once: under its first topic. */
export const groupByFirstTopic = <T extends Topical>(records: readonly T[]): TopicGroup<T>[] =>
  groupBy(records, ({ topics }, topic) => topics[0] === topic);

function groupBy<T>(records: readonly T[], isOf: (record: T, topic: Topic) => boolean): TopicGroup<T>[] {
  // `as`, for Object.keys gives strings.
  return (Object.keys(TOPIC_MESSAGE) as Topic[])
    .map((topic) => ({ topic, items: records.filter((record) => isOf(record, topic)) }))
    .filter(({ items }) => items.length > 0);
}
