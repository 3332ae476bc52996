import { describeRecord } from '../../dataset/describe-problem.ts';
import type { Rule } from '../../dataset/rules/rule.ts';
import { buildLexicon, findMatches } from '../lexicon.ts';

/**
 * Words and names that look or sound like ours and are none: chess players, seas, saints, ghosts, other matters' nouns.
 * Asked of `always` and `context` alone: a `back-reference` such as "directive" is one of these nouns, and `other` is there
 * to match.
 */
const FALSE_FRIENDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Kasper',
    'Kaspar',
    'Casper',
    'Caspar',
    'Kasparov',
    'Kasparyan',
    'Kasprzak',
    'Kaspi',
    'Kasperskaya',
    'Caspian',
    'Casper Sky',
    'directive',
    'directory',
    'ban',
    'order',
    'BOD',
    'BOD 19-02',
    'BOD 22-01',
    'board of directors',
    'internet security',
    'total security',
    'antivirus',
    'endpoint security',
    'password manager',
    'safe kids',
  ],
  de: [
    'Kasper',
    'Kasperl',
    'Kasperle',
    'Kasperltheater',
    'Kaspersohn',
    'Kaspische Meer',
    'Direktive',
    'Verbot',
  ],
  fr: ['Gaspard', 'Caspienne', 'Casper', 'directive', 'interdiction'],
  es: ['Gaspar', 'Caspio', 'directiva', 'orden'],
  it: ['Gaspare', 'Caspio', 'direttiva', 'ordine'],
  pl: ['Kacper', 'Kasprowicz', 'Kaspijskie', 'dyrektywa'],
  cs: ['Kašpar', 'Kašpárek', 'Kašparová', 'směrnice'],
  ru: [
    'Каспер',
    'Каспаров',
    'Каспарова',
    'Каспийское',
    'Каспий',
    'Касперович',
    'Касперская',
    'Касперской',
    'директива',
    'запрет',
    'приказ',
  ],
  uk: ['Каспаров', 'Каспійське', 'Касперська', 'директива'],
  'zh-Hans': ['卡斯帕罗夫', '卡斯珀', '里海', '指令', '禁令'],
  'zh-Hant': ['卡斯帕洛夫', '裏海', '指令', '禁令'],
  ja: ['カスパロフ', 'カスパー', 'カスピ海', '指令'],
  ko: ['카스파로프', '캐스퍼', '카스피해', '지침'],
  ar: ['كاسباروف', 'كاسبر', 'بحر قزوين', 'توجيه'],
  he: ['קספרוב', 'קספר', 'הים הכספי', 'הנחיה'],
  el: ['Κασπάροφ', 'Κάσπερ', 'Κασπία', 'οδηγία'],
  hi: ['कास्परोव', 'कैस्पर', 'कैस्पियन', 'निर्देश'],
  fa: ['کاسپاروف', 'دریای خزر'],
};

export const falseFriends: Rule = {
  name: 'false-friends',
  meaning: 'no alias matches a word that only resembles it',
  find({ entities }) {
    const lexicon = buildLexicon(entities);
    const findClaims = (word: string) =>
      findMatches(word, lexicon)
        .filter(({ alias }) => alias.rule === 'always' || alias.rule === 'context')
        .map(({ entity, alias }) => ({
          record: describeRecord('entity', entity.id),
          field: `aliases[${entity.aliases.indexOf(alias)}].text`,
          value: alias.text,
          message: `matches in “${word}”, which is something else`,
        }));
    return [...new Set(Object.values(FALSE_FRIENDS).flat())].flatMap(
      (word) =>
        listCapitals(word)
          .map(findClaims)
          .find(({ length }) => length > 0) ?? [],
    );
  },
};

/** `'order'` → as it is, `'Order'` and `'ORDER'`, each once. */
const listCapitals = (word: string): string[] => [
  ...new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
];
