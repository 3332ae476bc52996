import type { Fact } from '../../core/dataset/types.ts';
import { TOPIC_MESSAGE } from '../parts/topic-message.ts';

type Topic = Fact['topics'][number];
export type TopicGroup = { readonly topic: Topic; readonly items: readonly Fact[] };

/** Facts under each of their topics, in the order of topics; within one in the order given. Topics without any are left out. */
export function groupByTopic(facts: readonly Fact[]): TopicGroup[] {
  // `as`, for Object.keys gives strings.
  return (Object.keys(TOPIC_MESSAGE) as Topic[])
    .map((topic) => ({ topic, items: facts.filter(({ topics }) => topics.includes(topic)) }))
    .filter(({ items }) => items.length > 0);
}
