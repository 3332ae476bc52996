/**
 * Names of months and weekdays, whole or cut, in any case.
 *
 * In English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Polish, Czech, Russian,
 * Ukrainian and Arabic; Chinese, Japanese and Korean months are numbers. Tests hold the tables to the platform's
 * calendar. It is not asked itself: the first `Intl.DateTimeFormat` of a page takes 5 to 70 ms (Chromium 156), and what
 * would ask is no smaller.
 */

/** Beginnings of the names of January to December, folded; as much as tells two months of a language apart. */
const MONTHS = [
  'jan|ene|gen|sty|led|янв|січ|يناي',
  'fe[bv]|lut|uno|фев|лют|فبر',
  'mar|maa|mr[tz]|bre|мар|бер|مار',
  'apr|avr|abr|kwi|dub|апр|кві|ابر',
  'ma[ijy]|mei|mag|kve|ма[ия]|тра|ماي',
  'jun|juin|giu|cze|cervn|cerven$|cvn|июн|чер|يوني',
  'jul|juil|lug|lip|cervene?c|cvc|июл|лип|يولي',
  'aug|aou|ago|sie|srp|авг|сер|اغس',
  'sep|set|wrz|zar|сен|вер|سبت',
  'o[ck]t|ott|out|paz|rij|окт|жов|اكت',
  'nov|lis|ноя|лис|نوف',
  'de[cksz]|dic|gru|pro|дек|гру|ديس',
].map((beginnings) => new RegExp(`^(?:${beginnings})`));

const WEEKDAY = new RegExp(
  `^(?:${[
    '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?',
    '.{2,7}[dt]ag|mittwoch|m[aio]|d[io]|fr|[svwz][ao]',
    '(?:lune?|mar(?:te)?|mercre|mercole|jeu|giove|vendre|vener|same)di|dimanche|sabato|domenica',
    '(?:lun|mart|miercol|juev|viern)es|sabado|domingo|segunda|terca|quarta|quinta|sexta|feira',
    '(?:ponied|wtor|srod|czwart|piat|sobot|niedziel|pondel|uter|stred|ctvrt|patek|nedel).*',
    '(?:понед|втор|сред|четв|пятн|субб?от|воскр|вівт|серед|п.ятн|неділ).*|[пвсч][нтрб]|вс|нд',
    'ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعة|سبت)',
  ].join('|')})$`,
);

/** As short as a month's name is cut; no name is as long. */
const MIN_LENGTH = 3;
const MAX_LENGTH = 13;

/** @returns 1 to 12; 0 for a word that names no month, or may name two: "jui". */
export function findMonth(word: string): number {
  const folded = fold(word);
  if (folded.length < MIN_LENGTH || folded.length > MAX_LENGTH || isWeekday(word)) return 0;
  return MONTHS.findIndex((names) => names.test(folded)) + 1;
}

export const isWeekday = (word: string): boolean => WEEKDAY.test(fold(word));

const fold = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
