/** A page's mistakes as lines for people. */
import type { PageMistakes } from './mistakes.ts';
import { foldLine } from './quote-sentence.ts';
import type { CalledFact } from './score-facts.ts';

/** Widths of columns, characters. */
const WHAT_WIDTH = 14;
const ENTITY_WIDTH = 17;

export function describeMistakes(mistakes: PageMistakes): string {
  const { page, kind, language, note, missed, wrong, edges, wrongFacts, missedFacts } = mistakes;
  const { missedQuotations, wrongQuotations, wrongSpeakers } = mistakes;
  return [
    foldLine(`${page} (${kind}, ${language})${note === null ? '' : `: ${note}`}`),
    ...missed.map(({ entity, sentence }) => line('missed', entity, sentence)),
    ...wrong.map(({ entity, sentence }) => line('wrong', entity, sentence)),
    ...edges.map(({ entity, sentence, labelled }) =>
      line('other edges', entity, `${sentence} (labelled “${labelled}”)`),
    ),
    ...missedFacts.map((key) => line('missed fact', '', foldLine(key))),
    ...wrongFacts.map(({ key, called }) =>
      line('wrong fact', '', `${key}: ${called.map(describeFact).join('; ')}`),
    ),
    ...missedQuotations.map(({ speaker, sentence }) =>
      line('missed quote', describeSpeaker(speaker), sentence),
    ),
    ...wrongQuotations.map(({ speaker, sentence }) =>
      line('wrong quote', describeSpeaker(speaker), sentence),
    ),
    ...wrongSpeakers.map(({ speaker, labelled, sentence }) =>
      line('wrong speaker', describeSpeaker(speaker), `${sentence} (labelled ${describeSpeaker(labelled)})`),
    ),
  ].join('\n');
}

const line = (what: string, entity: string, words: string): string =>
  `  ${what.padEnd(WHAT_WIDTH)}${entity === '' ? '' : `${entity} `.padEnd(ENTITY_WIDTH)}${words}`;

const describeSpeaker = (name: string | null): string => (name === null ? 'nobody' : `“${foldLine(name)}”`);

/** `no. 3 company-headquarters-moscow because of “based in Moscow”` */
const describeFact = ({ id, rank, words }: CalledFact): string =>
  `no. ${rank} ${id} because of ${words.map((word) => `“${foldLine(word)}”`).join(', ')}`;
