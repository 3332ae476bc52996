/** News-like text of any length: ordinary words, and names where they are asked for. */
import type { Random } from './random.ts';

/** The most frequent first. */
const ENGLISH =
  'the of to a and in that said for on is was it by with as at from be he has have an are not its but were which would had been who more will they one about this after or government new also their than year up company people officials agencies his other out security federal all could over when two last there into agency some time if state first she most systems only software what any no report week against under now because million years country many such used them data network law told where public court while percent officials products statement made before our how can may part president since cyber foreign including use between department system national made minister ministry decision week intelligence deal committee through market plan house vote industry during both much group make firm three bank growth local several policy office service information still next month according did around down trade week health senior review support access early past members business party long risk might power second workers case should without need rules political energy order services concerns attack however home deadline measures prices investigation help further called working evidence asked added released later given following set left end questions place known already contracts spending threat whether letter campaign director hearing budget work school water road science weather music film it’s country’s – season team match garden river history language letters'.split(
    ' ',
  );
const NAMES =
  'Washington Moscow Reuters Congress Monday Wednesday September Senate Pentagon London Berlin Smith Johnson Garcia Petrov Tanaka Brussels Parliament Microsoft Treasury Kyiv Beijing Thursday October Kansas Karen Kasimir Casper Directive Boden Lab Binder'.split(
    ' ',
  );

/** Words and full stops of other languages. Scripts that set no spaces between words have none here either. */
const LANGUAGES = [
  {
    words:
      'и в не на что правительство компания сообщил заявил ведомство система данные закон страна решение суд неделя рынок касса директор'.split(
        ' ',
      ),
    space: ' ',
    stop: '. ',
  },
  {
    words: '的 在 政府 公司 安全 报告 机构 系统 表示 国家 数据 卡车 法院 决定 市场 软件 巴士 基本'.split(' '),
    space: '',
    stop: '。',
  },
  {
    words: 'の は が を 政府 会社 報告 発表 システム 安全 決定 カメラ 市場 ソフト スペイン'.split(' '),
    space: '',
    stop: '。',
  },
  {
    words: '정부는 회사의 보고서를 발표했다 기관 시스템 결정을 시장에서 카메라 국가 안보'.split(' '),
    space: ' ',
    stop: '. ',
  },
  {
    words: 'في من على الحكومة الشركة التقرير قال النظام القرار السوق المحكمة كان الأمن'.split(' '),
    space: ' ',
    stop: '. ',
  },
  {
    words: 'של על את הממשלה החברה הדוח אמר המערכת ההחלטה השוק בית המשפט קבע'.split(' '),
    space: ' ',
    stop: '. ',
  },
  { words: 'और के में सरकार कंपनी ने कहा रिपोर्ट प्रणाली निर्णय बाजार सुरक्षा कैसे'.split(' '), space: ' ', stop: '। ' },
  {
    words: 'και το της η κυβέρνηση εταιρεία δήλωσε σύστημα απόφαση αγορά ασφάλεια'.split(' '),
    space: ' ',
    stop: '. ',
  },
];

export type ProseOptions = {
  /** UTF-16 units. */
  readonly length: number;
  /** `mixed`: a sentence in each script in turn, English among them. */
  readonly script: 'latin' | 'mixed';
  /** Words from one name to the next, on average; `Infinity` for none. */
  readonly wordsPerName: number;
  /** Put among the words, any of them. */
  readonly names: readonly string[];
  /** Whole sentences; one ends every fourth paragraph that holds a name. */
  readonly sentences?: readonly string[];
};

const SENTENCES_IN_PARAGRAPH = 4;
const PARAGRAPHS_PER_GIVEN = 4;
/** Of ten words of English news about one has a capital. */
const WORDS_PER_CAPITAL = 10;

/** @returns As long as asked for, cut wherever that is. */
export function buildProse(random: Random, options: ProseOptions): string {
  const parts: string[] = [];
  let length = 0;
  let named = 0;
  for (let number = 0; length < options.length; number++) {
    let paragraph = '';
    for (let i = 0; i < SENTENCES_IN_PARAGRAPH; i++) paragraph += buildSentence(random, options, number + i);
    const isNamed = options.names.some((name) => paragraph.includes(name));
    const given = options.sentences ?? [];
    if (isNamed && given.length > 0 && named++ % PARAGRAPHS_PER_GIVEN === 0) paragraph += random.pick(given);
    paragraph += '\n\n';
    parts.push(paragraph);
    length += paragraph.length;
  }
  return flatten(parts.join('').slice(0, options.length));
}

function buildSentence(
  random: Random,
  { script, wordsPerName, names }: ProseOptions,
  number: number,
): string {
  const other = script === 'mixed' ? LANGUAGES[number % (LANGUAGES.length + 1)] : undefined;
  const { space, stop } = other ?? { space: ' ', stop: '. ' };
  const words = Array.from({ length: 8 + random.below(20) }, () => {
    if (names.length > 0 && random.next() * wordsPerName < 1) return random.pick(names);
    if (other) return random.pickEarly(other.words);
    return random.below(WORDS_PER_CAPITAL) === 0 ? random.pick(NAMES) : random.pickEarly(ENGLISH);
  });
  const sentence = words.join(space) + stop;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/**
 * The same text in one piece. V8 keeps a slice as a view and a sum as a tree, and reads both more slowly than what a page
 * or a file gives us.
 */
const flatten = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
