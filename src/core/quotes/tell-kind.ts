/** Whether a name is a person's, a company's or another body's, by its words and those beside it. */
import type { Kind } from './cast.ts';
import type { Token } from './narration.ts';
import type { ReadWords } from './read-words.ts';
import type { NamedSpeaker } from './speaker-names.ts';
import { isTitle } from './title-words.ts';
import { buildWordTest } from './word-list.ts';

/** Words of a name that are of no person's. */
const isOfBody = buildWordTest(
  'lab labs inc ltd llc corp corporation company co group holdings gmbh ag sa spa ministry department agency council court union committee commission university institute hospital museum school association federation foundation society office bureau bank club board authority trust party church police house senate street quay road island port town river county state states united line lines ministerio universidad instituto hospital ayuntamiento prefectura syndicat ministère ministero comitato prefeitura ministerie gemeente szpital urząd ministerstwo министерство институт завод komise úřad south north east west lake mount valley city network robotics systems technologies technology software partners capital media motors foods energy pharma airlines rail studios records press games security solutions services industries ventures consulting telecom logistics water railway союз фонд банк бюро агентство комитет центр завод музей theatre theater opera festival verband verein stiftung klinik amt bundesamt landesamt rechnungshof',
);

export const kindOf = ({ speaker }: NamedSpeaker): Kind =>
  speaker.kind === 'person'
    ? 'person'
    : speaker.party === 'company' || (speaker.party === 'industry' && speaker.kind === 'body')
      ? 'company'
      : 'body';

export function tellKind(
  run: readonly Token[],
  nouns: readonly string[],
  nearest: readonly string[],
  lead: readonly string[],
  words: ReadWords,
): Kind {
  if (lead.some(isTitle) || nouns.some(words.offices))
    return run.some(({ word }) => isOfBody(word)) ? 'body' : 'person';
  if (nearest.some(words.companies)) return 'company';
  if (
    run.some(({ word }) => word === '&' || /^(?:Inc|Ltd|LLC|Corp|GmbH|AG|Holdings|Labs?|Group)$/.test(word))
  )
    return 'company';
  if (nearest.some(words.bodies) || run.some(({ word }) => isOfBody(word) || words.bodies(word)))
    return 'body';
  if (run.length >= 2 && run.length <= 4) return 'person';
  return 'unknown';
}
