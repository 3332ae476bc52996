/** Names that nobody bears, made of the sounds of those that people, companies and products do. */
import type { Random } from './random.ts';

/** First sounds as often as directories of names have them: S, M and B many, Q and X none. */
const ONSETS =
  'S S S M M M B B B K K K C C H H L L R R T T D D G G P P W J F N A A E O V Sh Ch St Br Kr Th Z I Y'.split(
    ' ',
  );
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'y'];
const CODAS = ['n', 'r', 'l', 's', 't', 'd', 'm', 'k', 'rt', 'nd', 'll', 'ss', 'ck', 'g', 'v'];
const SUFFIXES = [
  'Lab',
  'Labs',
  'Group',
  'Software',
  'Systems',
  'Security',
  'Networks',
  'Inc.',
  'Cloud',
  'One',
];
const OTHER_SCRIPTS = [
  {
    sounds: ['ка', 'ро', 'ми', 'ле', 'сне', 'гор', 'дар', 'ви', 'пол', 'нев'],
    ends: ['ский', 'ов', 'ин', 'ко'],
  },
  { sounds: [...'卡巴斯基实验室尤金诺顿迈克赛门铁斐'], ends: ['公司', '软件', ''] },
  { sounds: ['カス', 'ペル', 'トレ', 'ンド', 'マカ', 'シマ', 'ノー', 'ソフ'], ends: ['社', 'ラボ', 'キー'] },
  { sounds: ['كا', 'سب', 'ير', 'مو', 'را', 'نو', 'لي', 'ست'], ends: ['كي', 'ين', 'ور'] },
];

/** Every fifth name is in another script, as in the record's own list. */
const LATIN_OF_FIVE = 4;

/** @returns Distinct names, `count` of them. */
export function inventNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count)
    names.add(random.below(5) < LATIN_OF_FIVE ? inventLatin(random) : inventOther(random));
  return [...names];
}

function inventLatin(random: Random): string {
  const kind = random.below(3);
  if (kind === 0) return inventWord(random);
  return `${inventWord(random)} ${kind === 1 ? inventWord(random) : random.pick(SUFFIXES)}`;
}

/** Two or three syllables, so that it is no word of the texts: `'Sailern'`. */
export function inventWord(random: Random): string {
  let word = random.pick(ONSETS);
  for (let rest = 2 + random.below(2); rest > 0; rest--) word += random.pick(VOWELS) + random.pick(CODAS);
  return word;
}

function inventOther(random: Random): string {
  const { sounds, ends } = random.pick(OTHER_SCRIPTS);
  let name = '';
  for (let rest = 2 + random.below(3); rest > 0; rest--) name += random.pick(sounds);
  return name + random.pick(ends);
}
