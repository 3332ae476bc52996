/** Spanish. */
import type { SpeechWords } from '../speech-words.ts';

export const ES: SpeechWords = {
  verbs:
    'dijo dice dijeron declaró declara declararon afirmó afirma afirmaron explicó explica añadió añade agregó agrega señaló señala aseguró asegura aseguraron indicó indica escribió escribe subrayó subraya sostuvo sostiene manifestó manifiesta comentó comenta respondió responde insistió insiste advirtió advierte destacó destaca lamentó lamenta apuntó apunta concluyó concluye precisó precisa calificó califica denunció denuncia reiteró reconoció reza anunció criticó expresó tuiteó dicho negó niega zanjó recordó recuerda contó cuenta relató relata bromeó reconoce prometió promete pidió exigió matizó replicó replica defendió preguntó pregunta confesó confiesa admitió admite confirmó confirma alertó alerta remarcó remarca opinó opina consideró resumió celebró informó informa detalló detalla dicen decía decían dijeran proclamó ironizó puntualizó recalcó expuso argumentó planteó avisó suspiró declarado afirmado explicado asegurado añadido señalado indicado escrito subrayado manifestado comentado respondido advertido lamentado anunciado reconocido habló habla tachó protesta',
  reads: 'reza dice señala lee',
  before: 'según|de acuerdo con|en palabras de|a juicio de|en opinión de|para',
  his: 'según él|según ella|según ellos|a su juicio|en sus palabras',
  pronouns: 'él ella',
  bodyPronouns: 'ellos',
  companies:
    'empresa compañía firma corporación fabricante desarrolladora proveedor grupo constructora operadora concesionaria naviera aseguradora',
  bodies:
    'ministerio ayuntamiento cofradía sindicato universidad instituto policía embajada comité comisión gobierno tribunal juzgado consejo consejería agencia hospital museo escuela colegio iglesia banco club asociación federación fundación junta partido fiscalía diputación alcaldía parlamento senado organización plataforma cooperativa ciudad kremlin vecinos confederación',
  documents:
    'comunicado carta texto nota mensaje documento escrito informe declaración publicación tuit entrada',
  works:
    'película libro novela canción álbum obra exposición serie documental cuadro título titulado titulada lema eslogan cartel pancarta letrero inscripción artículo restaurante ópera poema programa film',
  offices:
    'portavoz vocero vocera representante fundador director directora ministro ministra presidente jefe responsable abogado consejero funcionario alcalde alcaldesa presidenta jefa fundadora abogada concejal gobernador dueña dueño ingeniero ingeniera',
  articles: 'el la los las un una su sus este esta',
  stops:
    'en a al ante por para durante tras después antes cuando que quien con sobre desde el y pero este esta hoy ayer',
  quoting: 'citando citado',
};
