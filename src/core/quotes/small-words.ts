/** Small words of each language that stand around names and verbs; the same letters are another word next door. */

export type SmallWords = {
  readonly conjunctions: string;
  /** Between a speaker and the verb: auxiliaries, "also", "later". */
  readonly adverbs: string;
  /** Within a name, or between an office and its body. */
  readonly connectors: string;
  /** Prepositions with which the place of the speakers stands for them: «заявили в компании». */
  readonly inside: string;
};

const AND_MORE = "& of de del van von d' bin al el";

export const SMALL_WORDS: Readonly<Record<string, SmallWords>> = {
  en: {
    conjunctions: 'and but',
    adverbs:
      'also later then has had have having been was were is already just only even now still never not would could will can did does do once earlier recently previously further nonetheless however too again',
    connectors: `${AND_MORE} for to and`,
    inside: '',
  },
  de: {
    conjunctions: 'und aber sowie',
    adverbs:
      'auch später dann hat haben hatte wird weiter weiterhin zudem zugleich bereits nur noch nicht nun außerdem wurde sich dazu daraufhin hingegen dagegen jedoch',
    connectors: `${AND_MORE} für zum zur der des und & vom`,
    inside: '',
  },
  fr: {
    conjunctions: 'et mais ou',
    adverbs:
      "a ont avait aurait s' se n' ne l' lui pas en y aussi ensuite ainsi encore enfin donc déjà est eux pour sa part",
    connectors: `${AND_MORE} du des pour la le l' les à`,
    inside: '',
  },
  es: {
    conjunctions: 'y e pero o',
    adverbs: 'ha han había habría también además luego después lo le les se no ya ayer hoy',
    connectors: `${AND_MORE} de la los las para y`,
    inside: '',
  },
  it: {
    conjunctions: 'e ed ma',
    adverbs: "ha hanno aveva si è lo gli ne l' poi anche inoltre infine subito però già non invece",
    connectors: `${AND_MORE} di della delle dello dell' dei degli da per`,
    inside: '',
  },
  pt: {
    conjunctions: 'e mas ou',
    adverbs: 'também ainda ontem hoje depois já não se lhe tem havia tinha',
    connectors: `${AND_MORE} do da dos das para e`,
    inside: '',
  },
  nl: {
    conjunctions: 'en maar',
    adverbs: 'heeft hebben had ook daarna echter nog nu zich dat er al niet wel verder is wordt',
    connectors: `${AND_MORE} der den het voor ter`,
    inside: '',
  },
  sv: {
    conjunctions: 'och men',
    adverbs: 'också har hade sedan då dock vidare inte även sig nu är',
    connectors: `${AND_MORE} på för av vid i`,
    inside: '',
  },
  ru: {
    conjunctions: 'и а но',
    adverbs: 'также ранее позже затем тоже потом еще было уже же не при этом накануне',
    connectors: '& по',
    inside: 'в во у на',
  },
  uk: {
    conjunctions: 'і й та а але',
    adverbs: 'також раніше потім ще вже не при цьому пізніше',
    connectors: '& з',
    inside: 'в у на',
  },
  pl: {
    conjunctions: 'i oraz a ale',
    adverbs: 'też także wcześniej również następnie się jednak nie już jeszcze potem później',
    connectors: '& ds. do',
    inside: 'w we na',
  },
  cs: {
    conjunctions: 'a i ale',
    adverbs: 'také dále poté rovněž se si už ještě však ne pak později je',
    connectors: '& pro',
    inside: 've v na',
  },
  ar: { conjunctions: 'و', adverbs: 'قد لقد كما أيضا', connectors: 'بن ال', inside: 'في' },
};
