/** Which records have the words that are searched for: what each part of the record shows, and counts. */
import type { Dataset, Difference, Fact, Position, Source } from '../../core/dataset/types.ts';
import { hasWords } from './has-words.ts';

/** In the order of the dataset. All of them for no words. */
export const findFacts = ({ facts }: Dataset, query: string): readonly Fact[] =>
  facts.filter((fact) => hasWords(query, [fact.statement, fact.caveat, fact.date]));

export const findPositions = ({ positions }: Dataset, query: string): readonly Position[] =>
  positions.filter((position) =>
    hasWords(query, [
      position.speaker,
      position.role,
      position.organization,
      position.occasion,
      position.quotation.exact,
      position.translation?.text,
      position.date,
    ]),
  );

export const findDifferences = ({ differences }: Dataset, query: string): readonly Difference[] =>
  differences.filter(({ question, record, accounts }) =>
    hasWords(query, [question, record.says, ...accounts.flatMap((a) => [a.says, a.quotation])]),
  );

export const findSources = ({ sources }: Dataset, query: string): readonly Source[] =>
  sources.filter(({ publisher, title, authors, published }) =>
    hasWords(query, [publisher, title, published, ...authors]),
  );
