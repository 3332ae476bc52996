/** "Her answer: …", "Fazit von X: …", «Ответ мэра: …»: a noun for what is said, and whose it is. */
import type { Token } from './narration.ts';
import type { Phrase } from './phrase.ts';
import { buildWordTest } from './word-list.ts';

/** Of all languages; where nothing else is said, whoever the text was about. */
export const isSpeechNoun = buildWordTest(
  'verdict answer reply response retort rejoinder advice conclusion message mantra comment remark remarks words explanation excuse reasoning assessment plea warning appeal view argument summary prediction suggestion promise apology question complaint reaction refrain prognosis diagnosis tip sermon ' +
    'fazit antwort rat ratschlag botschaft kommentar urteil bilanz begründung einschätzung appell warnung mahnung bitte wunsch frage forderung reaktion vorwurf vorschlag prognose argument credo devise worte satz entgegnung erwiderung ansage tipp empfehlung klage diagnose versprechen parole rezept ' +
    'réponse conseil conclusion verdict mot mots constat explication bilan avis consigne diagnostic reproche crainte souhait réaction appel argument remède morale message ' +
    'respuesta consejo conclusión veredicto mensaje consigna balance explicación advertencia diagnóstico petición palabras reacción opinión argumento reflexión pregunta queja promesa receta frase ' +
    'risposta consiglio conclusione verdetto messaggio commento spiegazione appello parole parola ragionamento diagnosi bilancio replica avvertimento ricetta domanda reazione timore motto ' +
    'resposta conselho conclusão recado aviso palavras reação explicação antwoord advies conclusie oordeel boodschap reactie commentaar motto odpowiedź rada wniosek werdykt komentarz słowa ' +
    'ответ* вердикт* вывод* слова словами реакци* комментари* призыв* просьба диагноз* приговор* прогноз* итог мнение позиция аргумент* реплик* возражени* предупреждени* девиз* лозунг* рецепт* відповідь висновок порада слова реакція коментар svar råd slutsats odpověď rada závěr',
);

const POSSESSIVE =
  /^(?:his|her|its|their|sein|seine|ihr|ihre|son|sa|ses|leur|leurs|su|sus|suo|sua|sue|suoi|seu|seus|suas|zijn|haar|hun|его|ее|её|их|його|її|їхн(?:я|є|ій)|jego|jej|ich|hans|hennes|deras|jeho|její)$/iu;
const OF =
  /^(?:of|from|by|von|vom|des|der|de|du|d['’]|del|della|dell['’]|dello|di|do|da|van|от|від|av|od)$/iu;

/** Who owns the words: the rest of the phrase, `his` for a possessive, `none` where the phrase doesn't say. */
export type Owner = { readonly kind: 'named'; readonly phrase: Phrase } | { readonly kind: 'his' | 'none' };

/** @returns `null` where the phrase is about no words. */
export function readOwnerOfWords(phrase: Phrase, isDeclining: boolean): Owner | null {
  const at = phrase.findIndex(({ word }) => isSpeechNoun(word));
  if (at < 0) return null;
  const before = phrase.slice(0, at);
  const owner = before.findLastIndex(({ word }) => /[\p{L}]['’]s?$/u.test(word));
  if (owner >= 0) return toNamed(before.slice(0, owner + 1));
  if (before.some(({ word }) => POSSESSIVE.test(word))) return { kind: 'his' };
  const of = phrase.findIndex(({ word }, i) => i > at && OF.test(word));
  if (of > 0 && of + 1 < phrase.length) return toNamed(phrase.slice(of + 1));
  if (isDeclining && at + 1 < phrase.length) return toNamed(phrase.slice(at + 1));
  // "The council answer": a name or a noun before it tells more than we know.
  return before.length < 3 && at === phrase.length - 1 ? { kind: 'none' } : null;
}

const toNamed = ([first, ...rest]: readonly Token[]): Owner | null =>
  first ? { kind: 'named', phrase: [first, ...rest] } : null;
