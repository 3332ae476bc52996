/** Whether two names may be one speaker's: "Mr. Berg", "company spokeswoman Ada Berg"; «Песков», «Дмитрия Пескова». */
import { foldText } from '../../core/text/fold.ts';

/** Letters of a word that is looked at, in scripts with spaces between words. */
const LEAST_LETTERS = 3;
/** The same in Korean; in Chinese and Japanese, characters in a row. */
const LEAST_CHARACTERS = 2;
/** Letters that two forms of a name must begin with; fewer are another name's, too. */
const LEAST_STEM = 4;
/** Letters that a case ending has at most: «Песковым», „Nowakowskiego“. */
const LONGEST_ENDING = 3;

/** Languages that decline names. Others only hang an s on them. */
const DECLINING: ReadonlySet<string> = new Set(
  'be bg bs cs et fi hr hu lt lv mk pl ru sk sl sr tr uk'.split(' '),
);

/** Words that tell nobody from somebody else, folded. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an and as at by for from in of on or the to who with his her its their our one said told says
  mr mrs ms miss dr prof sir sen rep gov gen hon
  der die das des dem den ein eine einer von vom zu zur und herr frau im
  le la les l un une de du des d et en au aux m mme monsieur madame
  el los las lo una unos y del al il gli i della dello dei di da e uno sig signor signora don dona
  o os as do dos das um uma na no w z i pan pani het een van`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of offices, bodies and nations: they tell two speakers apart only where no name does. Folded; `*` is any ending. */
const COMMON: readonly string[] = `
  spokes* speaker sprecher* porte parole portavoz portavoce vocero vocera rzeczni* mluvci woordvoerder
  chief head leader leiter* direct* direkt* dyrek* presid* prasid* chair* founder cofounder ceo cto cio officer executive* manager
  minist* secretar* sekret* senator* congress* representative deput* ambass* embass* embajad* botschaft* department agency agence
  agenc* agentur behorde* amt bundesamt office bureau commiss* komiss* committee* court* judge richter* juge juez gericht* tribunal*
  lawyer anwalt* avocat* abogad* council union association company firm unternehmen konzern entreprise societe empresa compania
  azienda societa spolk* spolec* firma vendor maker group gruppe statement letter report user customer reader resident witness expert*
  analyst researcher professor* editor author government regier* gouvern* gobierno governo official* police polizei policia polizia
  former new senior vice deputy national federal state general prime foreign internal
  us america* russia* german* french chinese ukrain* british europe* dutch polish
  пресс* спикер* представител* директор* президент* министр* министерств* заявлен* компани* посол* посольств* генеральн* замест*
  руководител* глав* основател* депутат* сенатор* официальн* суд* правительств* прессекретар* речни* міністр* міністерств* голов*
  засновни* российск* русск* американск* немецк* украинск*`
  .split(/\s+/)
  .filter(Boolean);
const COMMON_WORDS: ReadonlySet<string> = new Set(COMMON.filter((word) => !word.endsWith('*')));
const COMMON_BEGINNINGS: readonly string[] = COMMON.filter((word) => word.endsWith('*')).map((word) =>
  word.slice(0, -1),
);

const isCommon = (word: string): boolean =>
  COMMON_WORDS.has(word) || COMMON_BEGINNINGS.some((beginning) => word.startsWith(beginning));

/** The same of Chinese, Japanese, Korean. */
const COMMON_UNSPACED =
  /发言人|發言人|新闻|公司|先生|女士|部长|主任|总裁|总经理|首席执行官|创始人|负责人|董事长|律师|教授|专家|委员会|政府|声明|広報|担当者|担当|社長|代表|会長|取締役|部長|課長|教授|氏|さん|同社|声明|대변인|회사|대표/gu;

const HANGUL = /^\p{sc=Hangul}/u;
const UNSPACED_RUN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+/gu;

type NameParts = {
  /** Words that tell who it is. */
  readonly strong: readonly string[];
  /** Office and body. */
  readonly weak: readonly string[];
  /** Of Chinese and Japanese, without office. */
  readonly runs: readonly string[];
};

/**
 * @param language - BCP 47, of the page.
 * @returns Whether they share a word, or two characters, that is no title or office; where one of them is nothing but
 * that, whether the other has it too: "the ministry", "Ministry of Roads".
 */
export function isSameName(a: string, b: string, language: string): boolean {
  if (foldText(a) === foldText(b)) return true;
  const [one, other] = [readParts(a), readParts(b)];
  const isDeclining = DECLINING.has(language.split('-')[0] ?? '');
  const isSame = (x: string, y: string) => isSameWord(x, y, isDeclining);
  if (one.runs.some((x) => other.runs.some((y) => hasCommonRun(x, y)))) return true;
  if (one.strong.some((x) => other.strong.some((y) => isSame(x, y)))) return true;
  return (
    isOfficeOf(one, other, isSame) ||
    isOfficeOf(other, one, isSame) ||
    isUnspacedOfficeOf(a, b) ||
    isUnspacedOfficeOf(b, a)
  );
}

function readParts(name: string): NameParts {
  const folded = foldText(name).replaceAll(/'s\b/g, '');
  const words = folded
    .replaceAll(UNSPACED_RUN, ' ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.replace(/^ال(?=...)/u, ''))
    .filter(
      (word) => word.length >= (HANGUL.test(word) ? LEAST_CHARACTERS : LEAST_LETTERS) && !EMPTY.has(word),
    );
  return {
    strong: words.filter((word) => !isCommon(word)),
    weak: words.filter(isCommon),
    runs: [...folded.replaceAll(COMMON_UNSPACED, ' ').matchAll(UNSPACED_RUN)].map(([run]) => run),
  };
}

function isSameWord(a: string, b: string, isDeclining: boolean): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Particles of Korean hang on to a name.
  if (HANGUL.test(short)) return long.startsWith(short);
  if (`${short}s` === long) return true;
  if (!isDeclining && !/\p{sc=Cyrillic}/u.test(short)) return false;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared >= Math.min(LEAST_STEM, short.length) && long.length - shared <= LONGEST_ENDING;
}

function hasCommonRun(a: string, b: string): boolean {
  for (let i = 0; i + LEAST_CHARACTERS <= a.length; i++) {
    if (b.includes(a.slice(i, i + LEAST_CHARACTERS))) return true;
  }
  return false;
}

/** Whether a name that is an office and nothing else is part of another. */
const isOfficeOf = (office: NameParts, name: NameParts, isSame: (a: string, b: string) => boolean): boolean =>
  office.strong.length === 0 &&
  office.runs.length === 0 &&
  office.weak.length > 0 &&
  // "Russia’s embassy", "Russian Embassy".
  office.weak.every((x) => name.weak.some((y) => isSame(x, y) || x.startsWith(y) || y.startsWith(x)));

/** The same of one in Chinese or Japanese: 公司, 卡巴斯基公司. */
const isUnspacedOfficeOf = (office: string, name: string): boolean =>
  office.replaceAll(COMMON_UNSPACED, '').trim() === '' &&
  office.trim() !== '' &&
  name.includes(office.trim());
