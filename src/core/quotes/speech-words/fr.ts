/** French. */
import type { SpeechWords } from '../speech-words.ts';

export const FR: SpeechWords = {
  verbs:
    'déclaré déclare déclarait dit dite disait affirmé affirme affirmait expliqué explique expliquait ajouté ajoute ajoutait précisé précise précisait écrit écrivait souligné souligne soulignait indiqué indique indiquait assuré assure assurait estimé estime estimait répondu répond rappelé rappelle regretté regrette dénoncé dénonce dénonçait commenté commente insisté insiste prévenu confié conclu conclut conclut-il poursuit poursuivi lance lancé martelé martèle réagi annoncé annonce jugé juge qualifié qualifie tweeté démenti dément lit-on lit soutient soutenu reconnu reconnaît averti soupire corrige raconte racontait raconté sourit plaisante plaisanté confie renchérit rétorque rétorqué réplique répliqué promet promis admet admis témoigne témoigné résume résumé détaillé détaille salue salué déplore déploré demande demandé ironise tonne interroge interrogé proteste objecte félicite savoir répète répété maintient maintenu nuance tempère avoue constate constaté alerte critiqué défendu prédit peut-on indique-t-on parle parlé évoque évoqué dénonçant vante fustige fustigé réjouit concède concédé clame clamé martelait glisse glissé souffle soufflé murmure murmuré crie crié hurle exclame exclamé insurge insurgé indigne indigné étonne étonné agace alarme inquiète inquiété espère espéré craint redoute redouté pense pensait croit croyait considère considérait trouve trouvait jugeait analyse analysait décrypte observe observé note noté remarque remarqué relève relevé relativise tranche tranché balaie balayé balaye assène asséné ajoutant affirmant estimant expliquant précisant déclarant disant assurant rappelant soulignant indiquant annonçant prévient avertit menace menacé jure juré réclame réclamé exige exigé préconise préconisé recommande recommandé conseille conseillé suggère suggéré propose proposé invite prône plaide plaidé argue argué argumente objecté réfute réfuté récuse récusé conteste contesté nie nié accuse accusé reproche reproché décrit décrivait dépeint explicite développe enchaîne complète complété abonde approuve acquiesce convient rassure rassuré promettait amuse amusé enthousiasme rit rigole plaisantait philosophe se-souvient souvient remercie remercié signale signalé informe informé communique publié publie tweete poste posté rédige griffonne énumère insistait martelant défend défendait',
  reads: 'lit-on indique-t-on stipule peut-on',
  before:
    "selon|d'après|aux dires de|aux yeux de|pour|à en croire|de l’avis de|pour le compte de|d’après|dans les mots de|au dire de|à entendre",
  his: 'selon lui|selon elle|selon eux|à ses yeux|d’après lui|d’après elle|à son avis|à leurs yeux|de son propre aveu|à l’en croire|pour lui|pour elle|selon ses mots|selon ses termes|à son sens',
  pronouns: 'il elle lui',
  bodyPronouns: 'ils elles on',
  companies:
    "entreprise société firme groupe éditeur constructeur fabricant compagnie l'entreprise l'éditeur exploitant opérateur",
  bodies:
    'préfecture ministère mairie syndicat université institut police ambassade comité commission gouvernement tribunal cour conseil agence hôpital musée école église banque club association fédération fondation région département parti parquet chambre administration régie direction parlement sénat organisation collectif coopérative ville commune kremlin habitants riverains ligue office municipalité rectorat établissement',
  documents: 'communiqué lettre texte message billet document note courriel rapport déclaration tribune',
  works:
    'film livre roman chanson album pièce exposition série documentaire tableau titre intitulé intitulée slogan pancarte panneau affiche banderole inscription article librairie restaurant opéra poème émission rubrique guide cours campagne manuel dossier conférence atelier stage brochure dépliant autocollant podcast webinaire',
  offices:
    'porte-parole représentant représentante patron pdg directeur directrice fondateur ministre dirigeant avocat responsable chef président maire préfet préfète avocate fondatrice présidente élu élue adjoint adjointe maître conseiller conseillère chercheur chercheuse professeur professeure analyste économiste historien historienne ingénieur ingénieure vigneron vigneronne propriétaire gérant gérante patronne commissaire inspecteur inspectrice procureur procureure juge membre expert experte secrétaire médecin',
  articles: "le la les l' un une des son sa ses leur ce cette du de",
  stops:
    'dans à au aux en sur par pour lors après avant devant qui que dont où mercredi jeudi vendredi lundi mardi samedi dimanche auprès et mais avec ce',
  quoting: 'citant reprenant',
};
