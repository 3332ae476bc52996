import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { findQuotations } from '../../../src/core/quotes/find-quotations.ts';
import { findSpeakers } from '../../../src/core/quotes/find-speaker.ts';
import { buildSpeakerNames } from '../../../src/core/quotes/speaker-names.ts';
import { cutPassages } from '../../../src/core/text/passages.ts';

const names = buildSpeakerNames(bundledDataset);

/** Names in the order of the quotations, the short ones too; `-` for nobody. Quotations within others are left out. */
function speakers(text: string, language: string | null): string {
  const passages = cutPassages(text);
  const quotations = findQuotations(text, passages);
  return findSpeakers(text, passages, quotations, names.findIn(text), language)
    .filter(
      (_, i) => quotations[i]?.depth === 0 && (quotations[i]?.end ?? 0) - (quotations[i]?.start ?? 0) > 9,
    )
    .map((speaker) => speaker?.name ?? '-')
    .join(' | ');
}

type Cases = readonly (readonly [text: string, expected: string])[];

const TABLES: Readonly<Record<string, Cases>> = {
  en: [
    ['“We had no warning at all of the flood,” said Ada Berg.', 'Ada Berg'],
    [
      '“We had no warning at all”: a flood\n\nIt rained.\n\n“We had no warning at all of it,” said Ada Berg.',
      'Ada Berg | Ada Berg',
    ],
    ['Ada Berg owns the inn. Her answer: “Nobody rang us up in the night.”', 'Ada Berg'],
    ['As Ada Berg used to say, “nobody rings us up in the night”.', 'Ada Berg'],
    ['A user called Mole wrote: “Nobody rang us up in the night.”', 'Mole'],
    ['“We had no warning at all of the flood,” Ada Berg, who runs the inn, told reporters.', 'Ada Berg'],
    ['“We had no warning at all of the flood,” the innkeeper Ada Berg said on Monday.', 'Ada Berg'],
    ['“We had no warning at all,” she said. “Nobody rang us up.”', '- | -'],
    [
      'Ada Berg shook her head. “We had no warning at all,” she said. “Nobody rang us up in the night.”',
      'Ada Berg | Ada Berg',
    ],
    ['“Who would have paid for it in the end?” asked Ada Berg.', 'Ada Berg'],
    ['“What a day it has been for us!” Ada Berg shouted from the roof.', 'Ada Berg'],
    ['Ada Berg said that “nobody rang us up in the night”, and went home.', 'Ada Berg'],
    ['According to Ada Berg, the inn “was under water within an hour”.', 'Ada Berg'],
    ['The inn “was under water within an hour”, according to its owner, Ada Berg.', 'Ada Berg'],
    ['In a letter to the town, Ada Berg wrote: “Nobody rang us up in the night.”', 'Ada Berg'],
    ['Speaking to reporters on Monday, Ada Berg said: “Nobody rang us up in the night.”', 'Ada Berg'],
    ['Ada Berg, the owner of the inn, added that it “was under water within an hour”.', 'Ada Berg'],
    ['The owner, Ada Berg, was furious. “Nobody rang us up in the night,” she said.', 'Ada Berg'],
    ['Berg’s lawyer Tom Reed said “nobody rang her up in the night”.', 'Tom Reed'],
    ['Ada Berg met Tom Reed on Monday. “Nobody rang us up in the night,” Reed said.', 'Tom Reed'],
    [
      'Marlow Inns closed its doors. “We had no warning at all of the flood,” the company said in a statement.',
      'Marlow Inns',
    ],
    ['“We had no warning at all of the flood,” a spokesman for Marlow Inns said.', 'Marlow Inns'],
    ['“We had no warning at all of the flood,” a Marlow Inns spokeswoman, Ada Berg, said.', 'Ada Berg'],
    ['The Ministry of Water apologised. “We had no warning at all,” the ministry said.', 'Ministry of Water'],
    ['Ada Berg: “Nobody rang us up in the night.”', 'Ada Berg'],
    ['“Nobody rang us up in the night” — Ada Berg', 'Ada Berg'],
    ['“We had no warning,” Ada Berg said, “and nobody rang us up in the night.”', 'Ada Berg | Ada Berg'],
    [
      '“We had no warning at all,” said Ada Berg. “Nonsense, they knew of it for days,” said Tom Reed.',
      'Ada Berg | Tom Reed',
    ],
    ['Ada Berg denied it, calling the report “a heap of lies from one end to the other”.', 'Ada Berg'],
    [
      'Ada Berg declined to talk, saying only that it was “a matter for the lawyers of both sides”.',
      'Ada Berg',
    ],
    ['Ada Berg took to Twitter: “Nobody rang us up in the night.”', 'Ada Berg'],
    ['A film about it, “the long way home from the old mill”, is out.', '-'],
    [
      '“We had no warning at all of the flood,” said Ada Berg.\n\n“Nobody rang us up in the night. We slept.”',
      'Ada Berg | Ada Berg',
    ],
    [
      'Peskov and Ada Berg met. “This is a strange decision indeed,” the Kremlin spokesman said.',
      'Kremlin spokesman',
    ],
    [
      '"We do not know what they are talking about," Kremlin spokesman Dmitry Peskov told reporters.',
      'Dmitry Peskov',
    ],
    [
      'The firm’s founder, Eugene Kaspersky, said the claims were “a nice screenplay for a C-movie”.',
      'Eugene Kaspersky',
    ],
    ['Mr. Reed, a lawyer, disagreed. “They knew of it for days,” he said.', 'Reed'],
    ['The U.S. embassy was calm. “Nobody rang us up in the night,” it said in an e-mail.', 'U.S. embassy'],
  ],
  de: [
    ['„Uns hat nachts niemand angerufen“, sagte Ada Berg.', 'Ada Berg'],
    ['„Uns hat nachts niemand angerufen“, so die Ministerin Ada Berg.', 'Ada Berg'],
    ['„Uns hat nachts niemand angerufen“, hat Ada Berg am Montag gesagt.', 'Ada Berg'],
    ['Ada Berg erklärte: „Uns hat nachts niemand angerufen.“', 'Ada Berg'],
    ['Am Montag erklärte Ada Berg: „Uns hat nachts niemand angerufen.“', 'Ada Berg'],
    ['Laut Ada Berg hat sie „nachts kein einziger Mensch angerufen“.', 'Ada Berg'],
    ['Ada Berg zufolge hat sie „nachts kein einziger Mensch angerufen“.', 'Ada Berg'],
    ['Wie Ada Berg sagte, hat sie „nachts kein einziger Mensch angerufen“.', 'Ada Berg'],
    [
      'Ada Berg, die das Gasthaus führt, sprach von einer „Nacht, die hier niemand vergessen wird“.',
      'Ada Berg',
    ],
    ['„Uns hat nachts niemand angerufen“, teilte die Marlow GmbH mit.', 'Marlow GmbH'],
    ['„Uns hat nachts niemand angerufen“, sagte ein Sprecher der Marlow GmbH.', 'Marlow GmbH'],
    [
      'Das Umweltministerium prüft das. „Uns hat nachts niemand angerufen“, hieß es aus dem Ministerium.',
      'Das Umweltministerium',
    ],
    ['Ministerin Ada Berg ist wütend. „Uns hat nachts niemand angerufen“, klagt sie.', 'Ada Berg'],
    ['„Uns hat nachts“, sagte Ada Berg, „kein einziger Mensch angerufen.“', 'Ada Berg | Ada Berg'],
    ['«Uns hat nachts niemand angerufen», sagte Ada Berg der Zeitung.', 'Ada Berg'],
  ],
  fr: [
    ['« Personne ne nous a appelés cette nuit », a déclaré Ada Berg.', 'Ada Berg'],
    ['« Personne ne nous a appelés cette nuit », s’indigne Ada Berg, l’aubergiste.', 'Ada Berg'],
    ['Ada Berg a affirmé que « personne ne les avait appelés cette nuit ».', 'Ada Berg'],
    ['Selon Ada Berg, « personne ne les avait appelés cette nuit ».', 'Ada Berg'],
    ['D’après la maire, Ada Berg, « personne ne les avait appelés cette nuit ».', 'Ada Berg'],
    ['Ada Berg est en colère. « Personne ne nous a appelés », a-t-elle ajouté.', 'Ada Berg'],
    ['Ada Berg est en colère. « Personne, dit-elle, ne nous a appelés. »', 'Ada Berg'],
    [
      'La société Marlow se défend. « Personne ne nous a appelés cette nuit », assure l’entreprise.',
      'Marlow',
    ],
    [
      'Le ministère de l’Eau enquête. « Personne ne nous a appelés cette nuit », indique le ministère.',
      'Le ministère de l’Eau',
    ],
    ['« Personne ne nous a appelés cette nuit », peut-on lire dans un communiqué de Marlow.', 'Marlow'],
    ['Pour Ada Berg, « personne ne pouvait prévoir une crue pareille ».', 'Ada Berg'],
  ],
  es: [
    ['«Nadie nos llamó en toda la noche», dijo Ada Berg.', 'Ada Berg'],
    ['«Nadie nos llamó en toda la noche», ha declarado la alcaldesa Ada Berg.', 'Ada Berg'],
    ['Ada Berg aseguró que «nadie los llamó en toda la noche».', 'Ada Berg'],
    ['Según Ada Berg, «nadie los llamó en toda la noche».', 'Ada Berg'],
    ['Ada Berg está furiosa. «Nadie nos llamó en toda la noche», añadió.', 'Ada Berg'],
    ['«Nadie nos llamó en toda la noche», explicó a los periodistas Ada Berg.', 'Ada Berg'],
    ['La empresa Marlow lo niega. «Nadie nos llamó en toda la noche», señaló la compañía.', 'Marlow'],
    ['“Nadie nos llamó en toda la noche”, indicó un portavoz de Marlow.', 'Marlow'],
    [
      'El portavoz del Kremlin, Dmitri Peskov, dijo que eso “arroja una sombra sobre la imagen de todos”.',
      'Dmitri Peskov',
    ],
  ],
  it: [
    ['«Nessuno ci ha chiamati stanotte», ha detto Ada Berg.', 'Ada Berg'],
    ['«Nessuno ci ha chiamati stanotte», spiega la sindaca Ada Berg.', 'Ada Berg'],
    ['Secondo Ada Berg, «nessuno li ha chiamati in tutta la notte».', 'Ada Berg'],
    ['Ada Berg ha aggiunto: «Nessuno ci ha chiamati stanotte».', 'Ada Berg'],
    ['L’azienda Marlow si difende. «Nessuno ci ha chiamati stanotte», fa sapere l’azienda.', 'Marlow'],
    ['Ada Berg scuote la testa. «Nessuno ci ha chiamati stanotte», dice.', 'Ada Berg'],
  ],
  pt: [
    ['“Ninguém nos telefonou durante a noite”, disse Ada Berg.', 'Ada Berg'],
    ['Segundo Ada Berg, “ninguém telefonou durante a noite inteira”.', 'Ada Berg'],
    ['“Ninguém nos telefonou durante a noite”, afirmou a empresa Marlow em nota.', 'Marlow'],
    ['Ada Berg, dona da pousada, disse que “ninguém telefonou durante a noite”.', 'Ada Berg'],
    ['“Ninguém nos telefonou durante a noite”, lamenta a prefeita Ada Berg.', 'Ada Berg'],
  ],
  nl: [
    ['“Niemand heeft ons die nacht gebeld”, zei Ada Berg.', 'Ada Berg'],
    ['“Niemand heeft ons die nacht gebeld”, aldus Ada Berg.', 'Ada Berg'],
    ['Volgens Ada Berg heeft “niemand die nacht de bewoners gebeld”.', 'Ada Berg'],
    ['Ada Berg is boos. “Niemand heeft ons die nacht gebeld”, zegt ze.', 'Ada Berg'],
    ['“Niemand heeft ons die nacht gebeld”, laat een woordvoerder van Marlow weten.', 'Marlow'],
  ],
  sv: [
    ['”Ingen ringde till oss på hela natten”, säger Ada Berg.', 'Ada Berg'],
    ['Enligt Ada Berg var det ”ingen som ringde på hela natten”.', 'Ada Berg'],
    ['– ”Ingen ringde till oss på hela natten”, sade polisens talesperson Ada Berg.', 'Ada Berg'],
    ['Ada Berg är arg. ”Ingen ringde till oss på hela natten”, säger hon.', 'Ada Berg'],
  ],
  ru: [
    ['«Ночью нам никто не звонил», — сказала Ада Берг.', 'Ада Берг'],
    ['«Ночью нам никто не звонил», — сообщил журналистам мэр Пётр Лось.', 'Пётр Лось'],
    ['По словам Петра Лося, ночью «ни один человек им не позвонил».', 'Петра Лося'],
    ['Мэр Пётр Лось заявил, что «ночью им никто не звонил».', 'Пётр Лось'],
    ['Как заявил Пётр Лось, «ночью им никто не звонил».', 'Пётр Лось'],
    ['Мэр Пётр Лось недоволен. «Ночью нам никто не звонил», — пожаловался он.', 'Пётр Лось'],
    ['«Ночью нам никто не звонил», — говорится в заявлении компании «Марлоу».', 'Марлоу'],
    ['В пресс-службе министерства заявили: «Ночью нам никто не звонил».', 'пресс-службе министерства'],
    ['Пётр Лось: «Ночью нам никто не звонил»', 'Пётр Лось'],
    ['«Ночью нам, — вздохнул Пётр Лось, — никто не звонил».', 'Пётр Лось'],
    [
      '«Это не соответствует действительности», — заявил пресс-секретарь президента Дмитрий Песков.',
      'Дмитрий Песков',
    ],
  ],
  uk: [
    ['«Вночі нам ніхто не дзвонив», — сказала Ада Берг.', 'Ада Берг'],
    ['За словами Ади Берг, вночі «жодна людина їм не подзвонила».', 'Ади Берг'],
    ['Мер Петро Лось заявив: «Вночі нам ніхто не дзвонив».', 'Петро Лось'],
  ],
  pl: [
    ['„Nikt do nas w nocy nie zadzwonił” – powiedziała Ada Berg.', 'Ada Berg'],
    ['Jak powiedział Jan Łoś, „nikt w nocy do nich nie zadzwonił”.', 'Jan Łoś'],
    ['Zdaniem Jana Łosia „nikt w nocy do nich nie zadzwonił”.', 'Jana Łosia'],
    ['Burmistrz Jan Łoś dodał, że „nikt w nocy do nich nie zadzwonił”.', 'Jan Łoś'],
  ],
  cs: [
    ['„V noci nám nikdo nezavolal,“ řekla Ada Bergová.', 'Ada Bergová'],
    ['Podle Ady Bergové „jim v noci ani jednou nikdo nezavolal“.', 'Ady Bergové'],
    ['Starosta Jan Los uvedl, že „jim v noci nikdo nezavolal“.', 'Jan Los'],
    ['„V noci nám nikdo nezavolal,“ uvedl mluvčí společnosti Marlow.', 'Marlow'],
  ],
  ar: [
    ['قال سالم الكعبي: «لم يتصل بنا أحد طوال الليل».', 'سالم الكعبي'],
    ['وأضاف سالم الكعبي أن أحدا «لم يتصل بهم طوال تلك الليلة».', 'سالم الكعبي'],
  ],
  zh: [
    ['市长李明表示：“昨天夜里没有一个人给我们打过电话。”', '市长李明'],
    ['“昨天夜里没有一个人给我们打过电话。”市长李明说。', '市长李明'],
    ['“昨天夜里没有一个人给我们打过电话”，李明在会上指出。', '李明'],
    ['李明说：“昨天夜里没有一个人给我们打过电话。”他还说：“我们都睡着了，什么也不知道。”', '李明 | 李明'],
  ],
  ja: [
    ['市長の李明氏は「昨夜は誰からも電話がありませんでした」と述べた。', '李明氏'],
    ['李明さんは会見で「昨夜は誰からも電話がありませんでした」と話した。', '李明さん'],
    ['水道課によると「昨夜は誰からも電話がありませんでした」という。', '水道課'],
  ],
};

describe.each(Object.entries(TABLES))('in %s, the speaker of', (language, cases) => {
  test.each(cases)('%s is %s', (text, expected) => {
    expect(speakers(text, language)).toBe(expected);
  });
});
