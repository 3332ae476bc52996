/** Dutch. */
import type { SpeechWords } from '../speech-words.ts';

export const NL: SpeechWords = {
  verbs:
    'zei zegt zeiden zeggen verklaarde verklaart schreef schrijft stelde stelt benadrukte benadrukt vertelde vertelt liet laat aldus meldde meldt reageerde reageert voegde antwoordde waarschuwde waarschuwt vindt vond noemde noemt meent luidt klinkt erkende bevestigde legt vraagt vroeg lacht verzucht verzuchtte zucht beloofde belooft bekende bekent herinnert herinnerde gaf geeft waarschuwen vreest hoopt denkt concludeert concludeerde weten licht betoogt betoogde vervolgde vervolgt klaagde klaagt grapt grapte roept riep oordeelde oordeelt schreven melden gezegd verklaard geschreven verdedigde spreekt sprak benadrukken stellen vinden meenden denken dacht gelooft geloofde hoopte vreesde verwacht verwachtte voorspelt voorspelde adviseert adviseerde raadt raadde pleit pleitte eist eiste dreigt dreigde zweert zwoer ontkent ontkende bestrijdt bestreed weerlegt verwerpt verwierp beaamt beaamde beschrijft beschreef schetst schetste omschrijft typeert vertellen besluit besloot voegt vult vulde merkt merkte stipt onderstreept onderstreepte nuanceert relativeert lachte glimlacht moppert mopperde bromt foetert schampert fluistert fluisterde schreeuwt twittert twitterde plaatste tekent tekende bekritiseert bekritiseerde hekelt hekelde prijst prees looft dankt dankte beschuldigt beschuldigde verwijt verweet reageren antwoordt antwoorden legde',
  reads: 'luidt klinkt staat',
  before: 'volgens|naar eigen zeggen van|in de woorden van',
  so: 'aldus|zo zegt|zo stelt',
  his: 'volgens hem|volgens haar|volgens hen|naar eigen zeggen|in zijn woorden|in haar woorden',
  pronouns: 'hij zij ze hem',
  bodyPronouns: 'het',
  companies:
    'bedrijf onderneming firma fabrikant concern maker softwarebedrijf exploitant uitbater rederij bouwbedrijf',
  bodies:
    'ministerie gemeente rechtbank politie universiteit instituut vakbond ambassade commissie raad regering kabinet ziekenhuis museum school kerk bank club vereniging stichting provincie partij dienst agentschap gerechtshof waterschap parlement organisatie coöperatie stad kremlin bewoners bond toezichthouder autoriteit',
  documents: 'verklaring brief bericht tekst document persbericht reactie rapport blog blogpost',
  works:
    'film boek roman lied album voorstelling tentoonstelling serie documentaire schilderij titel getiteld slogan bord leus motto spandoek opschrift artikel restaurant opera gedicht programma',
  offices:
    'woordvoerder woordvoerster vertegenwoordiger oprichter directeur topman minister staatssecretaris advocaat baas hoofd burgemeester directrice wethouder eigenaar eigenares voorzitter',
  articles: 'de het een zijn haar deze dit',
  stops: 'in op aan tegen bij na voor tijdens toen die dat met over van en maar tegenover via',
  quoting: 'citeerde citerend',
};
