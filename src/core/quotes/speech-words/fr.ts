/** French. */
import type { SpeechWords } from '../speech-words.ts';

export const FR: SpeechWords = {
  verbs:
    'déclaré déclare déclarait dit dite disait affirmé affirme affirmait expliqué explique expliquait ajouté ajoute ajoutait précisé précise précisait écrit écrivait souligné souligne soulignait indiqué indique indiquait assuré assure assurait estimé estime estimait répondu répond rappelé rappelle regretté regrette dénoncé dénonce dénonçait commenté commente insisté insiste prévenu confié conclu conclut conclut-il poursuit poursuivi lance lancé martelé martèle réagi annoncé annonce jugé juge qualifié qualifie tweeté démenti dément lit-on lit soutient soutenu reconnu reconnaît averti soupire corrige raconte racontait raconté sourit plaisante plaisanté confie renchérit rétorque rétorqué réplique répliqué promet promis admet admis témoigne témoigné résume résumé détaillé détaille salue salué déplore déploré demande demandé ironise tonne interroge interrogé proteste objecte félicite savoir répète répété maintient maintenu nuance tempère avoue constate constaté alerte critiqué défendu prédit peut-on indique-t-on parle parlé évoque évoqué dénonçant vante fustige fustigé réjouit',
  reads: 'lit-on indique-t-on stipule peut-on',
  before: "selon|d'après|aux dires de|aux yeux de|pour",
  his: 'selon lui|selon elle|selon eux|à ses yeux|d’après lui|d’après elle',
  pronouns: 'il elle lui',
  bodyPronouns: 'ils elles on',
  companies:
    "entreprise société firme groupe éditeur constructeur fabricant compagnie l'entreprise l'éditeur exploitant opérateur",
  bodies:
    'préfecture ministère mairie syndicat université institut police ambassade comité commission gouvernement tribunal cour conseil agence hôpital musée école église banque club association fédération fondation région département parti parquet chambre administration régie direction parlement sénat organisation collectif coopérative ville commune kremlin habitants riverains ligue office municipalité rectorat établissement',
  documents: 'communiqué lettre texte message billet document note courriel rapport déclaration tribune',
  works:
    'film livre roman chanson album pièce exposition série documentaire tableau titre intitulé intitulée slogan pancarte panneau affiche banderole inscription article librairie restaurant opéra poème émission rubrique',
  offices:
    'porte-parole représentant représentante patron pdg directeur directrice fondateur ministre dirigeant avocat responsable chef président maire préfet préfète avocate fondatrice présidente',
  articles: "le la les l' un une des son sa ses leur ce cette du de",
  stops:
    'dans à au aux en sur par pour lors après avant devant qui que dont où mercredi jeudi vendredi lundi mardi samedi dimanche auprès et mais avec ce',
  quoting: 'citant reprenant',
};
