/** Italian. */
import type { SpeechWords } from '../speech-words.ts';

export const IT: SpeechWords = {
  verbs:
    'detto dice disse dichiarato dichiara dichiarò affermato afferma affermò spiegato spiega spiegò aggiunto aggiunge aggiunse scritto scrive scrisse sottolineato sottolinea precisato precisa commentato commenta ribadito ribadisce assicurato assicura sostiene sostenuto risposto risponde ha-detto concluso conclude prosegue avvertito avverte definito definisce smentito smentisce annunciato riferito riferisce osservato osserva ricordato ricorda legge denunciato criticato replicato replica racconta raccontato ammette ammesso sospira scherza ironizza conferma confermato chiede chiesto promette promesso insiste insistito denuncia lamenta lamentato esclama precisava puntualizza rivela rivelato rispondeva assicurava scusata scusato difende difeso aggiungendo sapere tuona riconosce riconosciuto confessa confessato sbotta avvisa giura parla parlato scandito scandisce sbottato sbuffa sussurra sussurrato grida gridato urla urlato esclamato mormora mormorato protesta protestato lancia lanciato attacca attaccato accusa accusato rimprovera rimproverato contesta contestato ribatte ribattuto obietta obiettato nega negato respinge respinto concede concesso rammenta rammentato rievoca narra narrato descrive descritto illustra illustrato chiarisce chiarito specifica specificato evidenzia evidenziato segnala segnalato comunica comunicato informa informato rende annota annotato nota notato rileva rilevato constata constatato riflette riflettuto ragiona pensa pensato pensano crede creduto credono ritiene ritenuto ritengono giudica giudicato considera considerato stima stimato valuta valutato teme temuto temono spera sperato sperano auspica auspicato prevede previsto pronostica immagina sospetta suggerisce suggerito propone proposto consiglia consigliato raccomanda raccomandato invita invitato esorta esortato sollecita chiedono pretende minaccia minacciato giurato garantisce garantito rassicura rassicurato tranquillizza ammonisce ammonito mette incalza incalzato rincara continua continuato proseguito chiosa chiosato taglia tagliato sintetizza sintetizzato riassume riassunto ride sorride scherzato gioisce esulta ringrazia ringraziato loda lodato elogia elogiato pubblica pubblicato twitta posta postato elenca elencato dicono diceva dicevano dicendo affermando spiegando aggiungeva sottolineando precisando ricordando commentando rispondono ripete ripetuto indica indicato',
  reads: 'legge recita afferma',
  before:
    'secondo|a detta di|stando a|a giudizio di|a parere di|per|a giudizio del|a parere del|a detta del|a detta della|nelle parole di|agli occhi di|per bocca di|a sentire|a dire di',
  his: 'secondo lui|secondo lei|a suo dire|a suo giudizio|a suo avviso|a suo parere|a suo modo di vedere|secondo loro|ai suoi occhi|nelle sue parole|per lui|per lei',
  pronouns: 'lui lei egli ella',
  bodyPronouns: 'essi loro',
  companies: "azienda società compagnia impresa gruppo casa produttore l'azienda ditta gestore",
  bodies:
    'ministero comune comitato sindacato università istituto polizia ambasciata commissione governo tribunale corte consiglio agenzia ospedale museo scuola chiesa banca club associazione federazione fondazione regione provincia partito procura prefettura capitaneria parlamento senato organizzazione cooperativa città cremlino questura autorità diocesi residenti garante',
  documents: 'comunicato lettera testo nota messaggio documento post dichiarazione rapporto',
  works:
    'film libro romanzo canzone album spettacolo mostra serie documentario quadro titolo intitolato intitolata slogan cartello striscione scritta insegna articolo ristorante opera poesia programma commedia cartellone locandina corso guida manuale campagna convegno seminario volantino adesivo rubrica conferenza laboratorio opuscolo ciclo podcast',
  offices:
    'portavoce rappresentante fondatore direttore direttrice ministro ministra presidente capo amministratore avvocato responsabile sindaco sindaca assessore comandante presidentessa avvocata fondatrice sottosegretario sottosegretaria segretario segretaria perito consulente professore professoressa medico dottore dottoressa analista ricercatore ricercatrice economista storico storica ingegnere ingegnera fornaio fornaia titolare proprietario proprietaria pensionato pensionata allenatore vescovo parroco giudice procuratore questore prefetto membro esperto esperta infermiera infermiere',
  articles: "il lo la i gli le l' un uno una suo sua del della dell'",
  stops:
    'in a al alla ai da dal nel nella per durante dopo prima quando che con su sul di e ma mercoledì giovedì venerdì lunedì martedì oggi ieri',
  quoting: 'citando',
};
