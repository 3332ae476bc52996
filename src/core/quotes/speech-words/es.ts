/** Spanish. */
import type { SpeechWords } from '../speech-words.ts';

export const ES: SpeechWords = {
  verbs:
    'dijo dice dijeron declaró declara declararon afirmó afirma afirmaron explicó explica añadió añade agregó agrega señaló señala aseguró asegura aseguraron indicó indica escribió escribe subrayó subraya sostuvo sostiene manifestó manifiesta comentó comenta respondió responde insistió insiste advirtió advierte destacó destaca lamentó lamenta apuntó apunta concluyó concluye precisó precisa calificó califica denunció denuncia reiteró reconoció reza anunció criticó expresó tuiteó dicho negó niega zanjó recordó recuerda contó cuenta relató relata bromeó reconoce prometió promete pidió exigió matizó replicó replica defendió preguntó pregunta confesó confiesa admitió admite confirmó confirma alertó alerta remarcó remarca opinó opina consideró resumió celebró informó informa detalló detalla dicen decía decían dijeran proclamó ironizó puntualizó recalcó expuso argumentó planteó avisó suspiró declarado afirmado explicado asegurado añadido señalado indicado escrito subrayado manifestado comentado respondido advertido lamentado anunciado reconocido habló habla tachó protesta quejó queja quejaban contaba explicaba afirmaba aseguraba señalaba sostenía repitió repite bromea susurró susurra gritó grita exclamó exclama murmuró murmura soltó suelta lanzó lanza espetó espeta sentenció sentencia zanja ironiza reflexiona reflexionó rememora rememoró evoca evocó vaticinó vaticina pronosticó pronostica augura auguró teme temen temió cree creen creía piensa piensan pensaba opinan considera consideran juzga estima estimó calcula calculó supone supuso sospecha espera esperaba desea pide piden exige exigen reclama reclamó reclaman solicita solicitó ruega rogó aconseja aconsejó recomienda recomendó sugiere sugirió propone propuso invita animó anima insta instó urge urgió llama llamó describe describió define definió relataba narra narró revela reveló desvela desveló desmiente desmintió rechaza rechazó rebate rebatió contesta contestó objeta objetó discrepa coincide coincidió asiente matiza puntualiza aclara aclaró especifica especificó ahonda abunda incide incidió recrimina acusa acusó reprocha reprochó critica critican arremete arremetió carga cargó fustiga elogia elogió alaba alabó felicita agradece agradeció presume jura juró amenaza amenazó avisa avisan comunicó comunica notificó publicó publica tuitea posteó redactó prosigue prosiguió continúa continuó remata remató apostilla apostilló sonríe ríe suspira afirmando añadiendo diciendo asegurando señalando explicando insistiendo declarando advirtiendo concede concedió ratificó ratifica reafirmó valoró valora',
  reads: 'reza dice señala lee',
  before:
    'según|de acuerdo con|en palabras de|a juicio de|en opinión de|para|a ojos de|a decir de|a entender de|en boca de|según cuenta|según explica|según palabras de|al decir de|para la|para el',
  his: 'según él|según ella|según ellos|a su juicio|en sus palabras|a su entender|a su parecer|a su modo de ver|en su opinión|según sus palabras|según dijo|a sus ojos|según ella misma|para él|para ella',
  pronouns: 'él ella',
  bodyPronouns: 'ellos',
  companies:
    'empresa compañía firma corporación fabricante desarrolladora proveedor grupo constructora operadora concesionaria naviera aseguradora',
  bodies:
    'ministerio ayuntamiento cofradía sindicato universidad instituto policía embajada comité comisión gobierno tribunal juzgado consejo consejería agencia hospital museo escuela colegio iglesia banco club asociación federación fundación junta partido fiscalía diputación alcaldía parlamento senado organización plataforma cooperativa ciudad kremlin vecinos confederación',
  documents:
    'comunicado carta texto nota mensaje documento escrito informe declaración publicación tuit entrada',
  works:
    'película libro novela canción álbum obra exposición serie documental cuadro título titulado titulada lema eslogan cartel pancarta letrero inscripción artículo restaurante ópera poema programa film campaña curso guía manual taller seminario jornada ponencia conferencia libreta folleto pegatina hashtag titular columna ensayo',
  offices:
    'portavoz vocero vocera representante fundador director directora ministro ministra presidente jefe responsable abogado consejero funcionario alcalde alcaldesa presidenta jefa fundadora abogada concejal gobernador dueña dueño ingeniero ingeniera catedrático catedrática profesor profesora maquinista analista investigador investigadora economista historiador historiadora médico médica doctora doctor vecina vecino secretario secretaria miembro experto experta juez jueza fiscal comisario inspector inspectora capitán entrenador gerente propietario propietaria consejera diputado diputada senadora',
  articles: 'el la los las un una su sus este esta',
  stops:
    'en a al ante por para durante tras después antes cuando que quien con sobre desde el y pero este esta hoy ayer',
  quoting: 'citando citado',
};
