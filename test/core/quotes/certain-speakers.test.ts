/** On a speaker that is certain rests the verdict that words are another's: what leaves any doubt is not. */
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { findQuotations } from '../../../src/core/quotes/find-quotations.ts';
import { findSpeakers } from '../../../src/core/quotes/find-speaker.ts';
import { buildSpeakerNames } from '../../../src/core/quotes/speaker-names.ts';
import { cutPassages } from '../../../src/core/text/passages.ts';

const names = buildSpeakerNames(bundledDataset);

/** Ids of those who are named outright as speakers. */
function certain(text: string, language: string): (string | null)[] {
  const passages = cutPassages(text);
  const quotations = findQuotations(text, passages);
  return findSpeakers(text, passages, quotations, names.findIn(text), language).flatMap((speaker) =>
    speaker?.isCertain ? [speaker.id] : [],
  );
}

const Q = '“This is a strange decision, and nobody here understands it,”';
const P = '“This is a strange decision, and nobody here understands it”';
const R = '«Это странное решение, и никто здесь его не понимает»';
const F = '« C’est une étrange décision, et personne ici ne la comprend »';
const S = '«Es una decisión extraña que aquí no entiende nadie»';
const I = '«È una strana decisione che qui nessuno capisce»';
const G = '„Das ist eine seltsame Entscheidung, die hier niemand versteht“';
const L = '„To dziwna decyzja, której nikt tutaj nie rozumie”';
const C = '“这是一个奇怪的决定，这里没有人能够理解。”';

const DOUBTFUL: readonly (readonly [language: string, text: string])[] = [
  ['en', `${Q} he said.`],
  ['en', `Dmitry Peskov came late. ${Q} he said.`],
  ['en', `Dmitry Peskov came late. ${Q} the spokesman said.`],
  ['en', `${Q} Peskov’s critics said.`],
  ['en', `${Q} a critic of Peskov said.`],
  ['en', `${Q} a Peskov ally said.`],
  ['en', `${Q} said an ally of Dmitry Peskov.`],
  ['en', `${Q} said an aide to Peskov.`],
  ['en', `${Q} Peskov and Zakharova said.`],
  ['en', `${Q} said Peskov and Zakharova.`],
  ['en', `${Q} Peskov or somebody near him said.`],
  ['en', `${Q} Peskov said, quoting a letter.`],
  ['en', `${Q} Zakharova said, citing Peskov.`],
  ['en', `${Q} John Doe said, echoing Peskov.`],
  ['en', `${Q} John Doe said in response to Peskov.`],
  ['en', `${Q} a reporter told Peskov.`],
  ['en', `${Q} John Doe told Dmitry Peskov.`],
  ['en', `${Q} Peskov was told.`],
  ['en', `${Q} Peskov was asked by a reporter.`],
  ['en', `Peskov denied having said ${P}.`],
  ['en', `Peskov never said ${P}.`],
  ['en', `Peskov did not say that ${P}.`],
  ['en', `Peskov didn’t say ${P}.`],
  ['en', `Peskov would have said ${P}.`],
  ['en', `Peskov reportedly said ${P}.`],
  ['en', `Asked about Peskov, John Doe said: ${P}`],
  ['en', `After meeting Peskov, he said: ${P}`],
  ['en', `A Kaspersky-based firm said: ${P}`],
  ['en', `A Kaspersky rival said: ${P}`],
  ['en', `Kaspersky’s rival said: ${P}`],
  ['en', `Kaspersky customers said: ${P}`],
  ['en', `Kaspersky user John Doe said: ${P}`],
  ['en', `Kaspersky lawyer John Doe said: ${P}`],
  ['en', `FBI director John Doe said: ${P}`],
  ['en', `A former FBI agent said: ${P}`],
  ['en', `A former Kremlin adviser said: ${P}`],
  ['en', `A lawyer suing DHS said: ${P}`],
  ['en', `A lawyer for a client of DHS said: ${P}`],
  ['en', `Critics of the Department of Homeland Security said: ${P}`],
  ['en', `The journalist who wrote about Peskov said: ${P}`],
  ['en', `The man whom Peskov met said: ${P}`],
  ['en', `The man Peskov met said: ${P}`],
  ['en', `In a letter to Peskov, the firm wrote: ${P}`],
  ['en', `A letter to Peskov read: ${P}`],
  ['en', `Peskov read out a letter that said: ${P}`],
  ['en', `Peskov recalled that his father said: ${P}`],
  ['en', `Peskov’s father said: ${P}`],
  ['en', `Peskov’s statement was about this: ${P}`],
  ['en', `Peskov took to Twitter: ${P}`],
  ['en', `Peskov spoke of ${P} and left.`],
  ['en', `The sign behind Peskov said ${P}.`],
  ['en', `Peskov thinks what the Americans say: ${P}`],
  ['en', `${P}, not Peskov said.`],
  ['ru', `${R}, — сказал он.`],
  ['ru', `${R}, — сказал критик Пескова.`],
  ['ru', `${R}, — сказал соратник Дмитрия Пескова.`],
  ['ru', `${R}, — сказали Песков и Захарова.`],
  ['ru', `${R}, — сказал журналист Пескову.`],
  ['ru', `${R}, — сказала Захарова, цитируя Пескова.`],
  ['ru', `Песков не говорил: ${R}.`],
  ['ru', `Отвечая Пескову, он заявил: ${R}.`],
  ['ru', `По его словам, ${R}.`],
  ['de', `${G}, sagte er.`],
  ['de', `${G}, sagte ein Kritiker von Peskow.`],
  ['de', `${G}, sagten Peskow und Sacharowa.`],
  ['de', `${G}, sagte Peskow nicht.`],
  ['de', `${G}, zitierte John Doe den Sprecher Peskow.`],
  ['fr', `${F}, a-t-il dit.`],
  ['fr', `${F}, a déclaré un proche de Peskov.`],
  ['fr', `${F}, ont déclaré Peskov et Zakharova.`],
  ['fr', `${F}, n’a pas dit Peskov.`],
  ['es', `${S}, dijo un aliado de Peskov.`],
  ['es', `${S}, dijo él.`],
  ['es', `${S}, le dijo a Peskov un periodista.`],
  ['it', `${I}, ha detto un critico di Peskov.`],
  ['pl', `${L} – powiedział krytyk Pieskowa.`],
  ['pl', `${L} – powiedział.`],
  ['zh', `他说：${C}`],
  ['zh', `佩斯科夫和扎哈罗娃说：${C}`],
  ['zh', `李明对佩斯科夫说：${C}`],
  ['zh', `佩斯科夫没有说：${C}`],
  ['zh', `佩斯科夫的律师说：${C}`],
];

describe('nobody is certain to have spoken in', () => {
  test.each(DOUBTFUL)('%s: %s', (language, text) => {
    expect(certain(text, language)).toEqual([]);
  });
});

const OUTRIGHT: readonly (readonly [language: string, text: string, id: string])[] = [
  ['en', `${Q} Peskov said.`, 'dmitry-peskov'],
  ['en', `${Q} said Dmitry Peskov.`, 'dmitry-peskov'],
  ['en', `${Q} Kremlin spokesman Dmitry Peskov told reporters on Tuesday.`, 'dmitry-peskov'],
  ['en', `Peskov said that ${P}.`, 'dmitry-peskov'],
  ['en', `Peskov added: ${P}`, 'dmitry-peskov'],
  ['en', `According to Peskov, ${P}.`, 'dmitry-peskov'],
  ['en', `${Q} a spokesman for the Department of Homeland Security said.`, 'dhs'],
  ['en', `${Q} Kaspersky Lab said in a statement.`, 'kaspersky-company'],
  ['en', `${Q} said Sen. Jeanne Shaheen.`, 'jeanne-shaheen'],
  ['ru', `${R}, — сказал пресс-секретарь президента Дмитрий Песков.`, 'dmitry-peskov'],
  ['ru', `Мария Захарова заявила: ${R}.`, 'maria-zakharova'],
  ['de', `${G}, sagte Kremlsprecher Dmitri Peskow.`, 'dmitry-peskov'],
  ['de', `${G}, teilte das BSI mit.`, 'bsi'],
  ['fr', `${F}, a déclaré Dmitri Peskov.`, 'dmitry-peskov'],
  ['es', `${S}, dijo Eugene Kaspersky.`, 'kaspersky-founder'],
  ['zh', `佩斯科夫说：${C}`, 'dmitry-peskov'],
];

describe('somebody is certain to have spoken in', () => {
  test.each(OUTRIGHT)('%s: %s', (language, text, id) => {
    expect(certain(text, language)).toEqual([id]);
  });
});
