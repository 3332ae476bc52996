/** Czech. */
import type { SpeechWords } from '../speech-words.ts';

export const CS: SpeechWords = {
  verbs:
    'řekl* říká uvedl* uvádí prohlásil* dodal* dodává napsal* píše sdělil* sděluje zdůraznil* zdůrazňuje vysvětlil* vysvětluje upozornil* tvrdí popsal* odpověděl* reagoval* připomněl* komentoval* konstatoval* oznámil* podotkl* míní stojí vzpomíná* vzpomněl* vypráví* slíbil* slibuje* varoval* varuje* ptá* zeptal* žertoval* poznamenal* poznamenává* doplnil* doplňuje* potvrdil* potvrzuje* přiznal* přiznává* zopakoval* ujistil* informoval* informuje* shrnul* hodnotí* zhodnotil* myslí* tvrdil* povzdechl* dodali uvedli podotýká*',
  reads: 'stojí píše-se zní',
  before: 'podle slov|podle|dle|slovy',
  his: 'podle něj|podle něho|podle ní|podle nich|podle jeho slov|podle jejích slov',
  pronouns: 'on ona něj něho ní',
  bodyPronouns: 'oni',
  companies: 'firm* společnost* podnik* výrobc*',
  bodies:
    'ministerstv* úřad* nemocnic* univerzit* institut* polici* velvyslanectv* komis* vlád* muze* škol* bank* klub* sdružen* nadac* zastupitelstv* agentur* měst* kreml* divadl* knihovn* obyvatel* magistrát* rada rady radě radu strana strany straně obec obce obci odbor odboru odbory soud soudu soudy',
  documents: 'prohlášení* dopis* zpráv* dokument* text* vyjádření*',
  works:
    'film* knih* román* píse* písn* album* představen* výstav* seriál* dokument* obraz* název* názv* hesl* nápis* cedul* plakát* transparent* článk* restaurac* oper* báseň* pořad*',
  offices:
    'mluvčí zástupce zástupkyně zakladatel* ředitel* ministr* šéf* právník* advokát* starost* primátor* hejtman* předsed* majitel*',
  articles: '',
  stops: 'v ve na o s se k ke po před když který která že pro z od a ale během při',
  quoting: 'citoval*',
};
