import { foldText } from '../../text/fold.ts';
import { parsePattern } from '../../text/trie.ts';
import { describeRecord } from '../describe-problem.ts';
import type { Speaker } from '../types.ts';
import type { Problem, Rule } from './rule.ts';

/** Words that name whoever the text spoke of before: what they stand for is told from the page, not from here. */
const COMMON_WORDS = [
  'agency|ambassador|bureau|chairman|chief|commission|committee|company|congressman|council|court|department|director|embassy',
  'founder|government|judge|minister|ministry|office|officials|organization|party|president|secretary|senator|spokesman',
  'spokesperson|spokeswoman|us|eu|uk',
  'агентство|ведомство|власти|глава|департамент|директор|комиссия|комитет|компания|министерство|министр|основатель|офис',
  'посол|посольство|правительство|представитель|президент|пресс-секретарь|пресс-служба|сенатор|суд|судья',
  'агенція|влада|компанія|міністерство|міністр|посол|посольство|речник|суд|уряд',
  'Behörde|Botschaft|Botschafter|Direktor|Firma|Gericht|Gründer|Kommission|Minister|Ministerium|Präsident|Regierung|Richter',
  'Senator|Sprecher|Sprecherin|Unternehmen',
  'agence|ambassade|commission|département|directeur|entreprise|fondateur|gouvernement|juge|ministère|ministre|porte-parole',
  'président|sénateur|société|tribunal',
  'agencia|compañía|departamento|embajada|empresa|gobierno|juez|ministerio|ministro|portavoz|presidente|senador|vocero',
  'agenzia|ambasciata|azienda|dipartimento|garante|governo|ministero|mosca|portavoce|società|tribunale',
  'agência|companhia|embaixada|governo|ministério|porta-voz|ambassade|bedrijf|ministerie|overheid|regering|woordvoerder',
  'ambasada|firma|minister|ministerstwo|prezydent|rzecznik|rząd|sąd|spółka',
  '大使|大使馆|大使館|公司|发言人|發言人|法官|法院|政府|部长|部長|总统|總統|参议员|會社|会社|同社|大統領|報道官',
].flatMap((row) => row.split('|').map(foldText));

const ARTICLE = /^(?:the|a|an|der|die|das|le|la|les|el|il|lo|o|os|de|het) |^l'/;

type Name = {
  readonly owner: Speaker;
  readonly field: string;
  readonly text: string;
  readonly folded: string;
  readonly anyEnding: boolean;
};

/**
 * A page that names one speaker must not be read as naming another. Languages don't matter, for pages are read for all; a
 * form that several languages share stands once.
 */
export const speakerNamesDistinct: Rule = {
  name: 'speaker-names-distinct',
  meaning: 'no name stands for two speakers, stands twice, or is a common word alone',
  find({ speakers }) {
    const names = speakers.flatMap(listNames);
    const common = new Set(COMMON_WORDS);
    const known = new Map<string, Name>();
    const stems = names.filter(({ anyEnding }) => anyEnding);
    return names.flatMap((name): Problem[] => {
      const place = { record: describeRecord('speaker', name.owner.id), field: name.field, value: name.text };
      if (common.has(name.folded.replace(ARTICLE, ''))) {
        return [{ ...place, message: 'is a common word, which may name anybody' }];
      }
      const before = known.get(name.folded);
      known.set(name.folded, before ?? name);
      const other = before ?? stems.find((stem) => stem.owner !== name.owner && takesIn(stem, name));
      return other
        ? [{ ...place, message: `is a name of ${describeRecord('speaker', other.owner.id)} too` }]
        : [];
    });
  },
};

function listNames(owner: Speaker): Name[] {
  return owner.names.flatMap(({ texts }, group) =>
    texts.map((text, index) => {
      const pattern = parsePattern(text);
      const field = `names[${group}].texts[${index}]`;
      return { owner, field, text, folded: foldText(pattern.text), anyEnding: pattern.anyEnding };
    }),
  );
}

/** `Песков*` takes in «Пескова» and `Песковск*`, not «Песков и партнёры». */
const takesIn = (stem: Name, { folded }: Name): boolean =>
  folded.startsWith(stem.folded) && /^[\p{L}\p{M}]+$/u.test(folded.slice(stem.folded.length));
