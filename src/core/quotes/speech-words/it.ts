/** Italian. */
import type { SpeechWords } from '../speech-words.ts';

export const IT: SpeechWords = {
  verbs:
    'detto dice disse dichiarato dichiara dichiarò affermato afferma affermò spiegato spiega spiegò aggiunto aggiunge aggiunse scritto scrive scrisse sottolineato sottolinea precisato precisa commentato commenta ribadito ribadisce assicurato assicura sostiene sostenuto risposto risponde ha-detto concluso conclude prosegue avvertito avverte definito definisce smentito smentisce annunciato riferito riferisce osservato osserva ricordato ricorda legge denunciato criticato replicato replica racconta raccontato ammette ammesso sospira scherza ironizza conferma confermato chiede chiesto promette promesso insiste insistito denuncia lamenta lamentato esclama precisava puntualizza rivela rivelato rispondeva assicurava scusata scusato difende difeso aggiungendo sapere tuona riconosce riconosciuto confessa confessato sbotta avvisa giura parla parlato',
  reads: 'legge recita afferma',
  before: 'secondo|a detta di|stando a|a giudizio di|a parere di|per',
  his: 'secondo lui|secondo lei|a suo dire|a suo giudizio|a suo avviso',
  pronouns: 'lui lei egli ella',
  bodyPronouns: 'essi loro',
  companies: "azienda società compagnia impresa gruppo casa produttore l'azienda ditta gestore",
  bodies:
    'ministero comune comitato sindacato università istituto polizia ambasciata commissione governo tribunale corte consiglio agenzia ospedale museo scuola chiesa banca club associazione federazione fondazione regione provincia partito procura prefettura capitaneria parlamento senato organizzazione cooperativa città cremlino questura autorità diocesi residenti garante',
  documents: 'comunicato lettera testo nota messaggio documento post dichiarazione rapporto',
  works:
    'film libro romanzo canzone album spettacolo mostra serie documentario quadro titolo intitolato intitolata slogan cartello striscione scritta insegna articolo ristorante opera poesia programma commedia cartellone locandina',
  offices:
    'portavoce rappresentante fondatore direttore direttrice ministro ministra presidente capo amministratore avvocato responsabile sindaco sindaca assessore comandante presidentessa avvocata fondatrice',
  articles: "il lo la i gli le l' un uno una suo sua del della dell'",
  stops:
    'in a al alla ai da dal nel nella per durante dopo prima quando che con su sul di e ma mercoledì giovedì venerdì lunedì martedì oggi ieri',
  quoting: 'citando',
};
