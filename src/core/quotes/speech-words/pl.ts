/** Polish. */
import type { SpeechWords } from '../speech-words.ts';

export const PL: SpeechWords = {
  verbs:
    'powiedział* mówi mówił* oświadczył* stwierdził* stwierdza napisał* pisze dodał* dodaje podkreślił* podkreśla wyjaśnił* wyjaśnia zaznaczył* zaznacza poinformował* informuje podał* podaje ocenił* ocenia odpowiedział* odpowiada przyznał* przyznaje ostrzegł* zapewnił* zapewnia czytamy skomentował* tłumaczy tłumaczył* zapowiedział* twierdzi przekazał* przekazuje nazwał* wspomina* opowiada* obiecuj* obiecał* zapewnia* ostrzega* pyta* zapytał* żartuj* żartował* komentuj* komentował* argumentuj* argumentował* przypomniał* przypomina* potwierdził* potwierdza* zauważył* zauważa* wylicza* zdradz* apeluj* podsumował* podsumowuj* relacjonuj* uważa* deklaruj* przekonuj* przekonywał* narzeka* śmieje wzdycha* wyznał* wyznaje krzykn* krzyczy szepcze szepnął szepnęła rzucił* rzuca odparł* odparła odpiera ripostuje wzdycha uśmiecha żartuje ironizuje kpi dziwi martwi obawia ubolewa skarży skarżył* oburza cieszy chwali pochwalił* krytykuje skrytykował* zarzuca zarzucił* oskarża oskarżył* zaprzecza zaprzeczył* odrzuca przewiduje prognozuje sądzi myśli myślał* wierzy liczy spodziewa proponuje zaproponował* radzi doradza poradził* zaleca prosi poprosił* żąda domaga wzywa wezwał* apelował* grozi zagroził* ostrzega przysięga przyrzekł* kontynuuje ciągnie kończy konkluduje zastrzega zastrzegł* precyzuje doprecyzował* opisuje opisał* określa określił* nazywa mówią mówiła opowiadał* relacjonował* napisała zapisał* publikuje opublikował* powtarza powtórzył* sugeruje zasugerował*',
  reads: 'czytamy napisano brzmi',
  before:
    'według|zdaniem|jak powiedział|jak powiedziała|jak mówi|w opinii|jak informuje|jak poinformował|jak podaje|jak podał|jak podkreśla|w ocenie',
  his: 'jego zdaniem|jej zdaniem|ich zdaniem|według niego|według niej|według nich',
  pronouns: 'on ona niego niej nim',
  bodyPronouns: 'oni',
  companies: 'firm* spółk* przedsiębiorstw* producent* koncern*',
  bodies:
    'ministerstw* urz* szpital* uniwersytet* instytut* policj* ambasad* komisj* rząd* muze* szkoł* bank* klub* stowarzyszen* fundacj* parti* prokuratur* agencj* zarząd* spółdzielni* miast* gmin* kreml* teatr* bibliotek* mieszkańc* komitet* starostw* rada rady radzie radę sąd sądu sądzie związek związku',
  documents: 'oświadczeni* komunika* dokument* tekst* wpis* notat* list listu liście',
  works:
    'film* książ* powieś* piosen* album* spektakl* wystaw* serial* obraz* tytuł* hasł* napis* tablic* plakat* transparent* artykuł* restauracj* oper* wiersz* program* firm*',
  offices:
    'rzecznik* rzecznicz* przedstawiciel* przedstawicielka założyciel* dyrektor* prezes* minister* szef* prawni* adwokat* burmistrz* wójt* prezydent* starost* radn* właściciel*',
  articles: '',
  stops: 'w we na o z ze do po przed gdy który która że dla od i a ale podczas przez',
  quoting: 'cytując powołując',
};
