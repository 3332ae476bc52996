/** Swedish. */
import type { SpeechWords } from '../speech-words.ts';

export const SV: SpeechWords = {
  verbs:
    'sade säger sa skrev skriver uppgav uppger förklarade förklarar tillade tillägger menade menar konstaterade konstaterar berättade berättar kommenterade meddelade heter svarade frågar frågade lovar lovade varnar varnade påpekar påpekade hävdar hävdade anser ansåg tycker tyckte minns mindes skämtar skrattar suckar erkänner erkände fortsätter fortsatte betonar betonade bekräftar bekräftade avslutar svarar kallar kallade understryker meddelar beskriver sagt skrivit hälsar hälsade utropade',
  reads: 'heter står lyder löd',
  before: 'enligt',
  his: 'enligt honom|enligt henne|enligt dem|med hans ord|med hennes ord',
  pronouns: 'han hon honom henne',
  bodyPronouns: 'de',
  companies: 'företaget bolaget koncernen tillverkaren rederiet operatören',
  bodies:
    'länsstyrelsen kommunen departementet myndigheten domstolen tingsrätten polisen universitetet institutet facket förbundet föreningen partiet regeringen ambassaden kommissionen nämnden sjukhuset museet skolan kyrkan banken klubben stiftelsen rådet styrelsen verket trafikverket operatören teatern biblioteket kreml boende',
  documents: 'uttalande uttalandet brev brevet pressmeddelande meddelandet dokumentet texten',
  works:
    'film filmen bok boken roman romanen låt låten sång sången album pjäs pjäsen utställning utställningen serie serien dokumentär titel titeln rubrik rubriken skylt skylten slagord parollen affisch banderoll texten artikel restaurang opera dikt program',
  offices:
    'talesperson talespersonen talesman talesmannen grundaren chefen vd ministern borgmästaren kommunalrådet ordföranden ägaren borgmästare ordförande direktör minister chef',
  articles: 'en ett den det',
  stops: 'i på till från efter före under när som att med om och men',
  quoting: 'citerar',
};
