/** Nouns for bodies that stand for a name, and for who speaks in their name. */
import { buildWordTest } from './word-list.ts';

/** "The bank", "the agency", „die Behörde“, «ведомство»: said of a body with a name of its own. */
export const isGenericBody = buildWordTest(
  'bank airline airport agency regulator authority watchdog chain shop bakery brewery hotel restaurant newspaper magazine operator club institution organisation organization administration ' +
    'behörde *behörde amt fluggesellschaft bank betreiber agentur institut verwaltung dienst klub verein verband organisation kette ' +
    'agence banque autorité organisme exploitant établissement organisation institution chaîne journal opérateur association ' +
    'agencia banco autoridad organismo entidad operadora organización institución aerolínea cadena asociación ' +
    'agenzia banca autorità ente organizzazione istituto gestore catena associazione garante ' +
    'agência autoridade órgão entidade agentschap instantie toezichthouder ведомств* агентств* банк* организаци* учреждени* регулятор* банку відомств* urząd urzędu bank banku úřad myndigheten',
);

/** «В пресс-службе сообщили»: of whomever the text is about. */
export const isPressOffice = buildWordTest(
  'пресс-служб* пресс-центр* прес-служб* pressestelle presseabteilung pressebüro persdienst presstjänsten',
);

/** An indefinite one speaks for a body all the same. */
export const isSpokesman = buildWordTest(
  'spokes* representative representatives official officials sprecher* *sprecher *sprecherin vertreter* porte-parole représentant représentante portavoz vocero vocera representante portavoce rappresentante porta-voz woordvoer* vertegenwoordiger представител* пресс-* спикер* представник* речни* rzeczni* przedstawiciel* mluvčí talesperson* talesman* lawyer* attorney* anwalt* anwält* avocat* abogad* avvocat* адвокат* юрист*',
);
