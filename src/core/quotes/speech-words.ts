/**
 * Words by which a text says who speaks, language by language. A trailing `*` takes any ending.
 *
 * Chosen by what stands beside quotations in news, so that a verb is in only if its subject is a speaker.
 */

export type SpeechWords = {
  /** "said", "a déclaré", «заявил». */
  readonly verbs: string;
  /** Before the speaker: "according to". */
  readonly before: string;
  /** Behind the speaker: "zufolge". */
  readonly behind?: string;
  /** "he", "elle": the person who spoke last. */
  readonly pronouns: string;
  /** "it", "they": who spoke last, or the body just named. */
  readonly bodyPronouns?: string;
  /** "company": the body that the text is about, or named last. */
  readonly companies: string;
  /** "statement": whoever's it is. */
  readonly documents: string;
  /** "spokesman": of the body named with it, or last. */
  readonly offices: string;
  /** "the", "a". */
  readonly articles: string;
  /** Words that end a speaker's name or description: "in", "on", "who". */
  readonly stops: string;
  /** Who is quoted at second hand: "quoting", "citing". Then it is not sure who spoke. */
  readonly quoting: string;
};

const EN: SpeechWords = {
  verbs:
    'said says say saying told tells wrote writes stated states stating added adds adding explained explains noted notes insisted insists argued argues claimed claims announced announces tweeted posted replied responded commented declared declares remarked warned warns asked asks asserted asserts continued continues continue concluded concludes emphasized emphasised stressed maintained denied denies acknowledged admitted recalled testified read reads quipped complained thanked called calls described describes denounced condemned criticized criticised dismissed confirmed confirms reiterated affirmed countered promised pledged vowed urged accused alleged suggested believes thinks lamented joked observed reported spoke reads pointed vented recounted answered put',
  before: 'according to|in the words of|as per',
  pronouns: 'he she',
  bodyPronouns: 'it they we',
  companies:
    'company firm corporation vendor maker developer business biz group manufacturer antivirus-maker',
  documents:
    'statement letter post message email note article memo document text report filing petition complaint order directive blog tweet release faq notice announcement ruling decision opinion suit lawsuit memorandum speech op-ed column page',
  offices:
    'spokesman spokeswoman spokesperson spokespeople representative official officials founder ceo chief director executive head lawyer lawyers attorney minister secretary senator congressman judge author',
  articles: 'the a an one its their his her this that',
  stops:
    'in on at to by from during after before when while as with about via through who which that whose where since until because under over into late earlier later last this yesterday today monday tuesday wednesday thursday friday saturday sunday and but for',
  quoting: 'quoting citing echoing paraphrasing quoted cited recalling repeating',
};

const RU: SpeechWords = {
  verbs:
    'сказал* заяви* заявля* говор* сообщи* сообща* отмети* отмеча* добави* добавля* подчеркн* подчеркива* подчёркива* написа* пишет пишут пояснил* поясня* объясни* рассказа* уточни* считает счита* полагает полага* утвержда* ответи* отреагировал* признал* указал* указыва* напомни* призвал* предупреди* констатир* прокомментир* цитиру* говорится говорилось назвал* называ* пообеща* возрази* опроверг* выразил* добавил',
  before: 'по словам|по мнению|как сказал|как заявил|согласно|по данным|по утверждению|по версии|со слов',
  pronouns: 'он она',
  bodyPronouns: 'они',
  companies: 'компани* фирм* корпораци* разработчик* производител* вендор*',
  documents:
    'заявлени* письм* сообщени* документ* пост* записк* текст* пресс-релиз* твит* статье статья запис* релиз*',
  offices:
    'представител* пресс-секретар* спикер* глава главы главе главой основател* гендиректор* директор* чиновник* министр* сенатор* адвокат* юрист* судья эксперт*',
  articles: '',
  stops: 'в во на о об с со к ко по после перед когда который которая что для из у и а но также при до от',
  quoting: 'цитируя ссылаясь процитировал* повторяя',
};

const UK: SpeechWords = {
  verbs:
    'сказа* заяви* заявля* говор* повідоми* повідомля* зазначи* зазнача* дода* додає підкресли* наголос* написа* пише пояснив* пояснила пояснює розпові* уточни* вважає вважа* стверджу* відпові* визна* вказа* нагада* закликав* попереди* йдеться назва*',
  before: 'за словами|на думку|за даними|згідно з|як сказав|як заявив',
  pronouns: 'він вона',
  bodyPronouns: 'вони',
  companies: 'компані* фірм* корпораці* розробник* виробник*',
  documents: 'заяв* лист* повідомлен* документ* пост* допис* текст* пресреліз*',
  offices:
    'представник* речник* речниц* прессекретар* очільник* засновни* директор* міністр* посадов* адвокат* глава',
  articles: '',
  stops: 'в у на про з із зі до після перед коли який яка що для від та і й а але також при',
  quoting: 'цитуючи посилаючись',
};

const DE: SpeechWords = {
  verbs:
    'sagte sagt sagten sagen erklärte erklärt erklärten betonte betont schrieb schreibt schrieben teilte teilten heißt hieß so meinte meint fügte ergänzte kritisierte warnte warnt räumte antwortete äußerte nannte nennt bezeichnete bezeichnet berichtete behauptete behauptet versicherte versichert verkündete kommentierte twitterte forderte fordert bestätigte bestätigt stellte dementiert dementierte gab verlautbarte unterstrich argumentierte zitiert',
  before:
    'laut|nach angaben von|nach angaben des|nach angaben der|nach den worten von|gemäß|in den worten von|nach worten von|nach auskunft',
  behind: 'zufolge',
  pronouns: 'er sie',
  bodyPronouns: 'es',
  companies: 'unternehmen firma konzern hersteller anbieter entwickler unternehmens softwarehersteller',
  documents:
    'erklärung stellungnahme brief mitteilung schreiben dokument text beitrag pressemitteilung bericht antrag tweet blogbeitrag blog warnung',
  offices:
    'sprecher sprecherin unternehmenssprecher firmensprecher vertreter chef gründer vorstand geschäftsführer anwalt minister ministerin leiter behördensprecher firmenchef',
  articles:
    'der die das den dem des ein eine einer eines einem einen seine ihre sein ihr dieser diese dieses',
  stops:
    'in im am an auf zu zum zur bei beim nach vor während als mit über der die das und aber dass weil gegenüber dem von vom für aus es',
  quoting: 'zitierte zitiert zitierend',
};

const FR: SpeechWords = {
  verbs:
    'déclaré déclare déclarait dit dite disait affirmé affirme affirmait expliqué explique expliquait ajouté ajoute ajoutait précisé précise précisait écrit écrivait souligné souligne soulignait indiqué indique indiquait assuré assure assurait estimé estime estimait répondu répond rappelé rappelle regretté regrette dénoncé dénonce dénonçait commenté commente insisté insiste prévenu confié conclu conclut conclut-il poursuit poursuivi lance lancé martelé martèle réagi annoncé annonce jugé juge qualifié qualifie tweeté démenti dément lit-on lit peut-on soutient soutenu reconnu reconnaît averti',
  before: "selon|d'après|aux dires de|pour",
  pronouns: 'il elle -t-il -t-elle dit-il dit-elle',
  bodyPronouns: 'ils elles on',
  companies:
    "entreprise société firme groupe éditeur constructeur fabricant compagnie l'entreprise l'éditeur",
  documents: 'communiqué lettre texte message billet document note courriel rapport déclaration tribune',
  offices:
    'porte-parole représentant représentante patron pdg directeur directrice fondateur ministre dirigeant avocat responsable chef président',
  articles: "le la les l' un une des son sa ses leur ce cette du de",
  stops:
    'dans à au aux en sur par pour lors après avant devant qui que dont où mercredi jeudi vendredi lundi mardi samedi dimanche auprès et mais avec ce',
  quoting: 'citant reprenant',
};

const ES: SpeechWords = {
  verbs:
    'dijo dice dijeron declaró declara declararon afirmó afirma afirmaron explicó explica añadió añade agregó agrega señaló señala aseguró asegura aseguraron indicó indica escribió escribe subrayó subraya sostuvo sostiene manifestó manifiesta comentó comenta respondió responde insistió insiste advirtió advierte destacó destaca lamentó lamenta apuntó apunta concluyó concluye precisó precisa calificó califica denunció denuncia reiteró reconoció reza anunció criticó expresó tuiteó dicho negó niega zanjó',
  before: 'según|de acuerdo con|en palabras de|a juicio de|para',
  pronouns: 'él ella',
  bodyPronouns: 'ellos',
  companies: 'empresa compañía firma corporación fabricante desarrolladora proveedor grupo',
  documents:
    'comunicado carta texto nota mensaje documento escrito informe declaración publicación tuit entrada',
  offices:
    'portavoz vocero vocera representante fundador director directora ministro ministra presidente jefe responsable abogado consejero funcionario',
  articles: 'el la los las un una su sus este esta',
  stops:
    'en a al ante por para durante tras después antes cuando que quien con sobre desde el y pero este esta hoy ayer',
  quoting: 'citando citado',
};

const IT: SpeechWords = {
  verbs:
    'detto dice disse dichiarato dichiara dichiarò affermato afferma affermò spiegato spiega spiegò aggiunto aggiunge aggiunse scritto scrive scrisse sottolineato sottolinea precisato precisa commentato commenta ribadito ribadisce assicurato assicura sostiene sostenuto risposto risponde ha-detto concluso conclude prosegue avvertito avverte definito definisce smentito smentisce annunciato riferito riferisce osservato osserva ricordato ricorda legge denunciato criticato replicato replica',
  before: 'secondo|per|a detta di|stando a|a giudizio di',
  pronouns: 'lui lei egli ella',
  bodyPronouns: 'essi loro',
  companies: "azienda società compagnia impresa gruppo casa produttore l'azienda",
  documents: 'comunicato lettera testo nota messaggio documento post dichiarazione rapporto',
  offices:
    'portavoce rappresentante fondatore direttore direttrice ministro ministra presidente capo amministratore avvocato responsabile',
  articles: "il lo la i gli le l' un uno una suo sua del della dell'",
  stops:
    'in a al alla ai da dal nel nella per durante dopo prima quando che con su sul di e ma mercoledì giovedì venerdì lunedì martedì oggi ieri',
  quoting: 'citando',
};

const PT: SpeechWords = {
  verbs:
    'disse diz disseram declarou declara afirmou afirma afirmaram explicou explica acrescentou acrescenta escreveu escreve destacou destaca ressaltou salientou sublinhou garantiu garante comentou comenta respondeu responde indicou indica concluiu conclui insistiu advertiu alertou informou lamentou criticou negou reiterou frisou anunciou lê-se admitiu',
  before: 'segundo|de acordo com|conforme|nas palavras de|para',
  pronouns: 'ele ela',
  bodyPronouns: 'eles',
  companies: 'empresa companhia firma fabricante grupo desenvolvedora fornecedora',
  documents: 'comunicado carta texto nota mensagem documento declaração publicação relatório',
  offices:
    'porta-voz representante fundador diretor diretora ministro ministra presidente chefe responsável advogado advogada',
  articles: 'o a os as um uma seu sua do da',
  stops:
    'em no na nos nas a ao à por para durante após depois antes quando que com sobre desde e mas nesta neste hoje ontem',
  quoting: 'citando',
};

const NL: SpeechWords = {
  verbs:
    'zei zegt zeiden zeggen verklaarde verklaart schreef schrijft stelde stelt benadrukte benadrukt vertelde vertelt liet laat aldus meldde meldt reageerde reageert voegde antwoordde waarschuwde waarschuwt vindt vond noemde noemt meent luidt klinkt erkende bevestigde',
  before: 'volgens|naar eigen zeggen van|in de woorden van',
  pronouns: 'hij zij ze',
  bodyPronouns: 'het',
  companies: 'bedrijf onderneming firma fabrikant concern maker softwarebedrijf',
  documents: 'verklaring brief bericht tekst document persbericht reactie rapport blog blogpost',
  offices:
    'woordvoerder woordvoerster vertegenwoordiger oprichter directeur topman minister staatssecretaris advocaat baas hoofd',
  articles: 'de het een zijn haar deze dit',
  stops: 'in op aan tegen bij na voor tijdens toen die dat met over van en maar tegenover via',
  quoting: 'citeerde citerend',
};

const PL: SpeechWords = {
  verbs:
    'powiedział* mówi mówił* oświadczył* stwierdził* stwierdza napisał* pisze dodał* dodaje podkreślił* podkreśla wyjaśnił* wyjaśnia zaznaczył* zaznacza poinformował* informuje podał* podaje ocenił* ocenia odpowiedział* odpowiada przyznał* przyznaje ostrzegł* zapewnił* zapewnia czytamy skomentował* tłumaczy tłumaczył* zapowiedział* twierdzi przekazał* przekazuje nazwał*',
  before: 'według|zdaniem|jak powiedział|jak mówi|w opinii',
  pronouns: 'on ona',
  bodyPronouns: 'oni',
  companies: 'firm* spółk* przedsiębiorstw* producent* koncern*',
  documents: 'oświadczeni* list* komunika* dokument* tekst* wpis* notat*',
  offices:
    'rzecznik* rzecznicz* przedstawiciel* przedstawicielka założyciel* dyrektor* prezes* minister* szef* prawni* adwokat*',
  articles: '',
  stops: 'w we na o z ze do po przed gdy który która że dla od i a ale podczas przez',
  quoting: 'cytując powołując',
};

const CS: SpeechWords = {
  verbs:
    'řekl* říká uvedl* uvádí prohlásil* dodal* dodává napsal* píše sdělil* sděluje zdůraznil* zdůrazňuje vysvětlil* vysvětluje upozornil* tvrdí popsal* odpověděl* reagoval* připomněl* komentoval* konstatoval* oznámil* podotkl* míní stojí',
  before: 'podle|dle',
  pronouns: 'on ona',
  bodyPronouns: 'oni',
  companies: 'firm* společnost* podnik* výrobc*',
  documents: 'prohlášení* dopis* zpráv* dokument* text* vyjádření*',
  offices: 'mluvčí zástupce zástupkyně zakladatel* ředitel* ministr* šéf* právník* advokát*',
  articles: '',
  stops: 'v ve na o s se k ke po před když který která že pro z od a ale během při',
  quoting: 'citoval*',
};

const SV: SpeechWords = {
  verbs:
    'sade säger sa skrev skriver uppgav uppger förklarade förklarar tillade tillägger menade menar konstaterade konstaterar berättade berättar kommenterade meddelade heter svarade',
  before: 'enligt',
  pronouns: 'han hon',
  bodyPronouns: 'de',
  companies: 'företaget bolaget koncernen tillverkaren',
  documents: 'uttalande uttalandet brev brevet pressmeddelande meddelandet dokumentet texten',
  offices: 'talesperson talespersonen talesman talesmannen grundaren chefen vd ministern',
  articles: 'en ett den det',
  stops: 'i på till från efter före under när som att med om och men',
  quoting: 'citerar',
};

const AR: SpeechWords = {
  verbs:
    'قال قالت وقال وقالت صرح صرحت وصرح أعلن أعلنت وأعلن أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت كتب كتبت ذكر ذكرت وذكر أوضح أوضحت وأوضح وأوضحت يقول تقول جاء وجاء',
  before: 'وفقا ل|بحسب|حسب',
  pronouns: 'هو هي',
  companies: 'الشركة شركة',
  documents: 'بيان البيان رسالة الرسالة',
  offices: 'المتحدث المتحدثة متحدث متحدثة باسم',
  articles: '',
  stops: 'في على إلى من عن إن أن خلال بعد قبل',
  quoting: 'نقلا',
};

/** By primary language. Chinese and Japanese, which set no spaces, are read by find-cjk-speaker.ts. */
export const SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  en: EN,
  ru: RU,
  uk: UK,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  pt: PT,
  nl: NL,
  pl: PL,
  cs: CS,
  sv: SV,
  ar: AR,
};
