/**
 * Names of months and weekdays, whole or cut, in any case.
 *
 * In English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Polish, Czech, Russian,
 * Ukrainian and Arabic; Chinese, Japanese and Korean months are numbers. Tests hold the tables to the platform's
 * calendar. It is not asked itself: the first `Intl.DateTimeFormat` of a page takes 5 to 70 ms (Chromium 156), and what
 * would ask is no smaller.
 */

/**
 * January to December, folded: three letters, or as many more as tell a name from another month's and from other words
 * ("10 products 2017" is not of December, Czech prosinec).
 */
const MONTHS = [
  'jan(?:$|uar|v|eir|ner)|ene(?:$|ro)|gen(?:$|n)|sty(?:$|cz)|led(?:$|n|en)|янв|січ|يناي',
  'feb(?:$|bra|r(?:$|[eu]))|fev(?:$|r|ere)|lut(?:$|eg|y)|uno|фев|лют|فبر',
  'mar(?:$|c[aho]?$|z(?:$|o|ec)|t?s$)|maa(?:$|rt)|mr[tz]|bre(?:$|z)|мар(?:$|т)|бер(?:$|ез)|مار',
  'a[bpv]r(?:$|il)|kwi|dub(?:$|n|en)|апр|кві|ابر',
  'ma[iy]o?$|maja?$|mei$|mag(?:$|g)|kve|ма[ия]$|тра(?:$|в)|ماي',
  'juin|jun(?:e|i?o?|ho)$|giu|cze(?:$|rw)|cervn|cerven$|cvn|июн|чер(?:$|в)|يوني',
  'juil|jul(?:y|i?o?|ho)$|lug(?:$|l)|lip(?:$|[ci])|cervene?c|cvc|июл|лип(?:$|[ен])|يولي',
  'aug(?:$|u)|aou|ago(?:$|s)|sie(?:$|rp)|srp|авг|сер(?:$|п)|اغس',
  'sep(?:$|t)|set(?:$|t$|te|i?em)|wrz|zari?$|сен(?:$|т$|тя)|вер(?:$|ес)|سبت',
  'o[ck]t(?:$|[ou]b)|ott(?:$|o)|out(?:$|u)|paz|rij(?:$|e?n)|окт|жов|اكت',
  'nov(?:$|i?em)|lis(?:$|to)|ноя|лис(?:$|т)|نوف',
  'de[csz](?:$|em)|dic(?:$|i?em)|gru(?:$|d)|pro(?:$|si)|дек|гру(?:$|д)|ديس',
].map((names) => new RegExp(`^(?:${names})`));

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
