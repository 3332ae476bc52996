/** German. */
import type { SpeechWords } from '../speech-words.ts';

export const DE: SpeechWords = {
  verbs:
    'sagte sagt sagten sagen erklärte erklärt erklärten betonte betont schrieb schreibt schrieben teilte teilten heißt hieß meinte meint fügte ergänzte kritisierte warnte warnt räumte antwortete äußerte nannte nennt bezeichnete bezeichnet berichtete behauptete behauptet versicherte versichert verkündete kommentierte twitterte forderte fordert bestätigte bestätigt dementiert dementierte gab verlautbarte unterstrich argumentierte versprach verspricht versprechen beklagte beklagt lobte findet fand fragte fragt rief lachte scherzte erzählte erzählt erinnerte erinnert resümierte urteilte gesagt mitgeteilt geschrieben kündigte verteidigte bedauerte bedauert beteuerte bilanzierte klagte klagt spottete lautet lautete hält sieht schilderte schildert begründete verlangte verlangt entgegnete erwiderte sprach spricht habe sei wolle könne müsse dürfe widersprach widerspricht reagierte reagiert äußern rechtfertigte stellte pflichtete mahnte mahnt appellierte appelliert schimpfte schimpft freute freut',
  reads: 'heißt hieß lautet lautete steht',
  before:
    'laut|nach angaben von|nach angaben des|nach angaben der|nach den worten von|gemäß|in den worten von|nach worten von|nach auskunft',
  so: 'so',
  behind: 'zufolge',
  his: 'nach eigenen angaben|seinen worten nach|nach seinen worten|nach ihren worten|ihm zufolge|ihr zufolge|seiner meinung nach',
  pronouns: 'er sie ihm ihr',
  bodyPronouns: 'es',
  companies:
    'unternehmen firma konzern hersteller anbieter entwickler unternehmens softwarehersteller betreiber produzent *unternehmen *unternehmens *konzern *firma *hersteller gesellschaft *gesellschaft',
  bodies:
    '*ministerium *ministeriums ministerium behörde bundesamt landesamt *amt amt gericht *gericht rat stadtrat gemeinderat polizei universität institut verband verein gewerkschaft partei regierung botschaft kommission ausschuss stadt gemeinde landeskirchenamt krankenhaus klinik museum initiative bürgerinitiative stiftung schule kirche bank bahn betreiber agentur verwaltung kanton theater bibliothek kreml anwohner wirte eltern landkreis genossenschaft *verband *verein *behörde *rat *kammer *gewerkschaft *partei *stiftung *klinik *bank *bund *dienst *zentrum *verwaltung *regierung *kommission *polizei *anwaltschaft *schule *universität *wehr',
  documents:
    'erklärung stellungnahme brief mitteilung schreiben dokument text beitrag pressemitteilung bericht antrag tweet blogbeitrag blog warnung',
  works:
    'film buch roman lied album stück ausstellung serie dokumentation gemälde titel schlagzeile schild aufschrift motto slogan plakat kapitel gasthof restaurant programm choral oper gedicht kampagne banner transparent spruch kantate',
  offices:
    'sprecher sprecherin unternehmenssprecher firmensprecher vertreter chef gründer vorstand geschäftsführer anwalt minister ministerin leiter behördensprecher firmenchef bürgermeister bürgermeisterin präsident präsidentin kanzler kanzlerin direktor direktorin leiterin geschäftsführerin vorsitzende vorsitzender expertin experte anwältin inhaber inhaberin',
  articles:
    'der die das den dem des ein eine einer eines einem einen seine ihre sein ihr dieser diese dieses',
  stops:
    'in im am an auf zu zum zur bei beim nach vor während als mit über der die das und aber dass weil gegenüber dem von vom für aus es wie',
  quoting: 'zitierte zitiert zitierend',
};
