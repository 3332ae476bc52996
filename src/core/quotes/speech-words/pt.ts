/** Portuguese. */
import type { SpeechWords } from '../speech-words.ts';

export const PT: SpeechWords = {
  verbs:
    'disse diz disseram declarou declara afirmou afirma afirmaram explicou explica acrescentou acrescenta escreveu escreve destacou destaca ressaltou salientou sublinhou garantiu garante comentou comenta respondeu responde indicou indica concluiu conclui insistiu advertiu alertou informou lamentou criticou negou reiterou frisou anunciou lê-se admitiu contou conta relatou lembrou lembra brincou prometeu promete pediu exigiu reconheceu reconhece confirmou confirma perguntou pergunta confessou ponderou defendeu desabafou rebateu completou completa resumiu argumentou apontou aponta observou avaliou avalia dizem diziam sustentou sustenta considerou celebrou comemorou explicava revelou avisou retorquiu fala falou reclama reclamou repete repetiu grita gritou exclamou exclama murmurou sussurrou ironiza ironizou brinca analisa analisou acredita acreditam pensa pensam acha acham considera teme temem espera esperam estima estimou calcula prevê previu sugere sugeriu propõe propôs recomenda recomendou aconselha aconselhou alerta avisa critica acusa acusou rebate nega rejeita rejeitou contesta contestou concorda concordou discorda discordou admite assume assumiu esclareceu esclarece detalhou detalha reforçou reforça ressalta salienta sublinha enfatizou enfatiza assegurou assegura prossegue prosseguiu continua continuou emendou emenda finalizou finaliza resume descreve descreveu define definiu chamou chama classificou classifica desabafa suspira ri sorri agradece agradeceu elogiou elogia publicou publica tuitou postou dizendo afirmando explicando acrescentando confidenciou confidencia recorda recordou',
  reads: 'lê-se diz',
  before: 'segundo|de acordo com|conforme|nas palavras de|na opinião de|para',
  his: 'segundo ele|segundo ela|segundo eles|na sua opinião|nas suas palavras',
  pronouns: 'ele ela',
  bodyPronouns: 'eles',
  companies:
    'empresa companhia firma fabricante grupo desenvolvedora fornecedora operadora concessionária construtora',
  bodies:
    'ministério prefeitura câmara sindicato universidade instituto polícia embaixada comitê comissão governo tribunal conselho agência hospital museu escola igreja banco clube associação federação fundação secretaria partido município junta parlamento senado organização cooperativa cidade kremlin moradores autarquia procuradoria',
  documents: 'comunicado carta texto nota mensagem documento declaração publicação relatório',
  works:
    'filme livro romance canção música álbum peça exposição série documentário quadro título intitulado intitulada lema slogan cartaz faixa placa letreiro inscrição artigo restaurante ópera poema programa',
  offices:
    'porta-voz representante fundador diretor diretora ministro ministra presidente chefe responsável advogado advogada prefeito prefeita dona dono vereador governador',
  articles: 'o a os as um uma seu sua do da',
  stops:
    'em no na nos nas a ao à por para durante após depois antes quando que com sobre desde e mas nesta neste hoje ontem',
  quoting: 'citando',
};
